/** What is said where a press may not have led out of the frame, or to a telephone. */
export const waysOut = {
  /** After a press on a number to ring or to text, whatever came of it: no browser tells. */
  number: 'If nothing opened, here is the number, to ring or to text from any phone:',
  window: 'The page around this picture lets no window open from here. This is the address:',
  openHere: 'Open it in this frame',
  file: 'If no file came, the page around this picture lets none out. Here is the text of it:',
  picture:
    'If no file came, the page around this picture lets none out. Here is the picture itself, to be kept from its own menu.',
  copy: 'Copy',
  copied: 'Copied.',
  /** The text has been selected. */
  selected: 'It could not be copied for you. It is selected, ready to be copied.',
  /** Names of the texts, for readers who listen. */
  fieldOf: { number: 'The number', window: 'The address', file: 'The text of the file' },
} as const
