import type { StepNote, StepWords } from './step-words'

/** Where the analogy ends. Words only, and no number of any kind. */
export const tragedy = {
  title: 'Here the picture ends',
  text: [
    'A child has been killed, and a child is not a seat in a stadium; no words are enough.',
    'Nobody can promise that every child will be safe; the article says that tragedies will go on. What is done to a child is never the child’s fault.',
    'Whoever kills a child is responsible for it. As the article says, social workers and directors do not kill children. Some social workers, it adds, have died at the hands of people they were helping.',
  ],
  picture: 'The stadium is dimmed and still, and no child is marked.',
  claims: [
    {
      text: 'The article says that tragedies will always happen, and it lets go of the stadium here.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'It adds that nobody can promise safety to every child.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
  ],
  task: null,
  noTask: 'There is nothing to do here. Take the time you need; nothing moves until you go on.',
} as const satisfies StepWords

/** Offered before this step, so that it can be skipped. */
export const tragedyNote = {
  heading: 'Before you go on',
  text: [
    'The next step is about children who are killed, and social workers too, in words only. No child is described, and you can skip the step.',
  ],
  goOn: 'Go on',
  skip: 'Skip this step',
} as const satisfies StepNote

/** The button that goes on, which nothing else does here. */
export const goOnWhenReady = 'Go on when you are ready'
