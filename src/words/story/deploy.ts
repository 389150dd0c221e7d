import { notReached } from './estimates'
import type { StepWords } from './step-words'

const effect = (difference: number): string => {
  const size = Math.abs(difference)
  if (size < 0.5) return 'Where nobody waits, the order changes nothing.'
  return size < 100
    ? 'The order matters to tens of children, not to hundreds. Each of them is a child.'
    : 'Each of them is a child.'
}

/** Who is seen first. */
export const deploy = {
  title: 'Who is seen first?',
  text: [
    'When more concerns come in than the team can start on, someone has to choose an order.',
    'First come, first served is one way. Another is to start with the children who seem most in need.',
    'But to seem so is not to be so. Nobody can be sure until someone has looked.',
  ],
  picture:
    'The team is on the pitch. The stands show what is really there: children helped, waiting, or noticed by nobody.',
  claims: [
    {
      text: 'The director has to work out how to use the team best.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'How far anyone can tell need in a queue is assumed. With no queue the order does nothing.',
      label: 'assumption',
    },
    {
      text: 'Here leaving is as high as in 2022, 17.2 per cent, so that there is a queue.',
      label: 'assumption',
      figures: ['leaving'],
    },
    {
      text: 'In this model the order changes tens of children. Fewer people on the team change hundreds.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Choose who is seen first.',
    hint: 'In this step as many people leave as in 2022, so there is a queue.',
    after: (notReachedChange: number): string =>
      `${notReached(notReachedChange)} ${effect(notReachedChange)}`,
  },
} as const satisfies StepWords

/** The choices, from the even-handed to the strongest. */
export const deployOrders = {
  firstCome: 'First come, first served',
  sooner: 'Those who seem in need sooner',
  muchSooner: 'Those who seem in need much sooner',
} as const
