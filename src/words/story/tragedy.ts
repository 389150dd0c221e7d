import type { StepNote, StepWords } from './step-words'

/** Where the analogy ends. Words only, and no number of any kind. */
export const tragedy = {
  title: 'Here the picture ends',
  text: [
    'A child is not a seat in a stadium. Sometimes the worst happens to a child, and no words are enough.',
    'No one can promise that every child will be safe. What is done to a child is never the child’s doing.',
    'The article says that no director or social worker has ended a child’s life in doing this work. Some social workers have lost their own.',
  ],
  picture: 'The stadium is dimmed and still. No child is marked.',
  claims: [
    {
      text: 'No child can ever be guaranteed to be safe. At this point the analogy can go no further.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'No director or social worker has ended a child’s life in the course of the job. Some social workers have lost theirs.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
  ],
  task: null,
  noTask: 'There is nothing to do here. Stay as long as you like. Nothing moves until you go on.',
} as const satisfies StepWords

/** Offered before this step, so that it can be skipped. */
export const tragedyNote = {
  heading: 'Before you go on',
  text: [
    'The next step speaks, in words alone, of the worst that can happen to a child. No child is described. You can skip it.',
  ],
  goOn: 'Go on',
  skip: 'Skip this step',
} as const satisfies StepNote

/** The button that goes on, which nothing else does here. */
export const goOnWhenReady = 'Go on when you are ready'
