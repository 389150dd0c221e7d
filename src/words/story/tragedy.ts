import type { StepNote, StepWords } from './step-words'

/** Where the analogy ends. Words only, and no number of any kind. */
export const tragedy = {
  title: 'Here the picture ends',
  text: [
    'A child is not a seat in a stadium. Tragedies will go on happening, and no words are enough for any of them.',
    'Nobody can promise that every child will be safe. What is done to a child is never the child’s fault.',
    'By the article’s account, social workers and directors do not kill children. Some social workers have died at the hands of people they were trying to help.',
  ],
  picture: 'The stadium is dimmed and still, and no child is marked.',
  claims: [
    {
      text: 'Tragedies will always happen, and safety can be promised to no child. At this point the picture will stretch no further.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'Social workers and directors do not kill children. Some social workers have died at the hands of people they were trying to help.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
  ],
  task: null,
  noTask: 'There is nothing to do here, so stay as long as you like; nothing moves until you go on.',
} as const satisfies StepWords

/** Offered before this step, so that it can be skipped. */
export const tragedyNote = {
  heading: 'Before you go on',
  text: [
    'The next step talks about a child’s death, in words only, and no child is described. You can skip it.',
  ],
  goOn: 'Go on',
  skip: 'Skip this step',
} as const satisfies StepNote

/** The button that goes on, which nothing else does here. */
export const goOnWhenReady = 'Go on when you are ready'
