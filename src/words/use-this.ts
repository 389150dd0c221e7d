import { whole } from './language'

/** The dialog that hands the picture on. */
export const useThis = {
  heading: 'Use this picture',
  intro:
    'Everything here is made on this device, from the settings as they are now. Nothing is stored or sent.',
  /** What the link and everything else here is of. */
  keeps: (settings: readonly string[]): string => `What it shows: ${settings.join('; ')}.`,
  close: 'Close',
  contents: 'In this window',
} as const

/** The way to one council’s page to print. */
export const briefingLink = 'For a councillor: one page to print on your own council'

/** Under the heading of the link. */
export const linkWords = {
  heading: 'Link',
  field: 'Link to this picture',
  copy: 'Copy the link',
  share: 'Share the link',
  copied: 'The link is copied.',
  shared: 'The link has been handed on.',
  refused: 'This browser does not let the page copy. The link is marked above, ready for you to copy.',
  isLong: (characters: number): string =>
    `It is long, with ${whole(characters)} characters: some programs cut a link off after 2,000.`,
} as const

/** Where the page stands, where it does not know that itself. */
export const addressWords = {
  start: 'https://',
  unknown:
    'This page was opened from a file or in a closed frame, so it does not know an address at which others could open it.',
  ask: 'Where the page stands on the web',
  example: 'example.org/stadium',
  wrong: 'That is not a web address. One looks like example.org/stadium.',
  thisMachine: 'This address opens on this computer only. Phones and other people cannot use it.',
} as const

/** Under the heading of the code that phones read. */
export const codeWords = {
  heading: 'QR code',
  name: 'QR code of the link',
  show: 'Show it large',
  hide: 'Make it small again',
  withoutChanges:
    'The link is too long for a code that can be read from the back of a room. This code has the same settings, without what was changed in the weeks.',
  tooLong: (most: number): string =>
    `No code is shown, because the link has more than ${whole(most)} characters and a code so fine could not be read from the back of a room.`,
  noAddress:
    'There is no code, because a phone could not open the page. Type its web address above to have one.',
} as const

/** Under the heading of the code for other people’s pages. */
export const embedWords = {
  heading: 'Embed code',
  frameTitle: 'Eighty Thousand: a picture of child protection in England',
  intro:
    'Paste this code into a page. Its last line sets the height; without that the frame is 640 pixels high and scrolls.',
  field: 'Embed code',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  refused: 'This browser does not let the page copy. The code is marked above, ready for you to copy.',
  preview: 'See it at a width of',
  pixels: (width: number): string => `${whole(width)} px`,
  previewName: (width: number): string => `The embed, ${whole(width)} pixels wide`,
  scaled: (percent: number): string => `Shown at ${whole(percent)} per cent of its size, to fit in here.`,
  noAddress:
    'There is no code, because no other page could reach this one. Type its web address above to have it.',
  noPreview: 'No preview can be shown here, because the page was opened from a file or in a closed frame.',
} as const

/** Under the heading of the picture. */
export const pictureWords = {
  heading: 'Picture',
  intro: 'A PNG with the picture, its sentence, the colours, the settings, the sources and the link.',
  shape: 'Size',
  wide: 'Wide, 1600 × 900',
  tall: 'Tall, 1080 × 1350',
  present: 'As it is on the page',
  scale: 'Pixels',
  times: (scale: number): string => `${scale}×`,
  save: 'Save the picture',
  making: 'The picture is being made.',
  saved: 'The picture has been made and handed to your browser to save.',
  scaled: 'It was drawn smaller than asked and made larger, because this device draws no picture so large.',
  notSaved: 'The picture could not be made in this browser.',
  none: 'The live picture has not come yet, so there is nothing to save.',
  alternative: 'The saved picture. If nothing was saved, open its menu here and save it from there.',
  divided: 'To the left of the line is the picture that was kept, and to the right of it the picture now.',
  sources:
    'The stadium comes from “The uphill struggle to protect children”, Local Government Chronicle, by an anonymous director. Figures: Department for Education and Office for National Statistics.',
} as const

/** Under the heading of the numbers. */
export const numbersWords = {
  heading: 'Numbers',
  intro: 'Every count as a table (CSV), with the settings, the link, the version and the date at its top.',
  save: 'Save the numbers',
  saved: 'The table has been made and handed to your browser to save.',
  text: 'If nothing was saved, here is the text of the file, ready to copy.',
  field: 'The text of the file',
} as const

/** Under the heading of slides. */
export const slidesWords = {
  heading: 'Slides',
  intro:
    'Show this picture to a room, full screen and moved on by a remote. For slides of your own, add this picture, close the dialog, change what you like or open a step of the story, and add the next one.',
  add: 'Add this picture',
  /** `start`: a starting point by its name, or a council. */
  addStart: (start: string): string => `Add ${start} as it began`,
  takeBack: 'Take back the last',
  show: (slides: number): string =>
    slides < 2 ? 'Present this picture' : `Present the ${whole(slides)} slides`,
  added: (slides: number): string => `There ${slides === 1 ? 'is 1 slide' : `are ${whole(slides)} slides`}.`,
  step: (step: number): string => `Step ${whole(step)} of the story`,
  link: 'The link of these slides',
  copy: 'Copy the link of the slides',
  keep: 'This page forgets the slides when it is closed. Keep this link to open them again.',
  full: (most: number): string => `A link holds ${whole(most)} slides at most.`,
} as const

/** Under the heading of print. */
export const printWords = {
  heading: 'Print',
  intro:
    'One or two pages of A4 or Letter, with dark words on white: picture, sentence, counts, colours, sources and the link with its code. To have them as a file, choose “Save as PDF” where the printer is chosen.',
  print: 'Print',
  link: 'To open this picture, point a phone’s camera at the code or type the link.',
  notAsked:
    'If no window opens, this page may not print from where it stands. Open its link in a window of its own.',
} as const
