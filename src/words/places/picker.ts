/** What stands round the box in which its name is typed. */
export const picker = {
  label: 'Name of the council',
  hint: 'Type some letters of the name. There are 153 councils in England with children’s services, and the stadium is built again with the children of the one you choose.',
  none: 'No council of that name has children’s services. In an area with a county and districts, they are the county’s.',
  postcode:
    'Councils are found by their names here. The page has no list of postcodes and asks nobody for one. Please type the name of the council.',
  leave: 'Back to the stadium of 80,000',
} as const

/** Read out as the list changes. */
export const pickerSaid = {
  tooShort: (letters: number): string => `Type ${letters} letters or more.`,
  selected: (name: string, count: number, at: number): string =>
    `${name}, ${at + 1} of ${count}, is highlighted`,
  results: (count: number, selected: string): string =>
    `${count === 1 ? 'One council is' : `${count} councils are`} listed. ${selected}`,
  hint: 'When councils are listed, use the up and down arrows to look through them and Enter to choose one. On a touch screen, touch or swipe.',
} as const

/** Said aloud once the stadium is another. */
export const chosenSaid = (headline: string): string => `${headline}.`
