/** Said in the place of what could not be fetched, and aloud. */
export const notCome = {
  part: 'This part could not be loaded.',
  councils: 'The figures of councils could not be loaded, so this council’s stadium cannot be shown yet.',
  story: 'The story could not be loaded.',
  weeks: 'The weeks could not be loaded.',
  source: 'Where this number comes from could not be loaded.',
  comparison: 'What is said beside the kept picture could not be loaded.',
  methods: 'How the model works could not be loaded.',
  briefing: 'The briefing could not be loaded.',
  question: 'The question could not be loaded.',
  plan: 'The plan for training could not be loaded.',
  picture: 'The live picture could not be loaded.',
  pointing: 'What is said of a child you choose could not be loaded.',
  groups: 'The numbers of the groups could not be loaded.',
  drawings: 'What is drawn over the picture could not be loaded.',
  use: 'What hands the picture on could not be loaded.',
  present: 'The present view could not be loaded.',
  notes: 'The speaker’s notes could not be loaded.',
  divider: 'The line between the two pictures could not be loaded.',
} as const

/** The ways to have it after all, under those words. */
export const waysToHave = {
  again: 'Try again',
  notThisTime:
    'It did not come this time either. There may be no network, or the page may have been renewed meanwhile.',
  load: 'Load the page again',
  keeps: 'The link keeps your settings.',
} as const

/** What is said aloud of something that has not come so many times in a row. */
export const notComeSaid = (words: string, times: number): string =>
  times > 1 ? `${words} ${waysToHave.notThisTime}` : words
