import { notReached } from './estimates'
import type { StepWords } from './step-words'

const effect = (difference: number): string => {
  const size = Math.abs(difference)
  if (size < 0.5)
    return 'The number of children not reached has not changed: where nobody waits, the order makes no difference.'
  const matters =
    size < 100
      ? 'The order makes a difference to tens of children, not hundreds, and every one of them matters.'
      : 'Every one of these children matters.'
  return `${notReached(difference)} ${matters}`
}

/** Who is seen first. */
export const deploy = {
  title: 'Who is seen first?',
  text: [
    'When more concerns come in than your team can start on, you have to choose an order.',
    'First come, first served is one way, and another is to begin with the children who seem most in need.',
    'But who seems most in need is not always who is, and until a social worker has met the child you cannot be sure.',
  ],
  picture:
    'The team is on the pitch. The stands show what the model supposes: children who are helped, who wait, or about whom nobody has raised a concern.',
  claims: [
    {
      text: 'The director has to work out how to use the team best.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'In the year to March 2025, 28.3 per cent of referrals came from the police, 20.6 from schools and 15.2 from health services.',
      label: 'published',
      figures: ['referralSources'],
    },
    {
      text: 'A council has one working day to decide what to do about a referral, as reported. The wait in this model comes after that.',
      label: 'reported',
      figures: ['oneWorkingDay'],
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
      text: 'In this model the order makes a difference to tens of children. The size of the team usually matters more.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Choose which of the waiting children are seen first.',
    hint: 'In this step as many people leave as in 2022, so there is a queue.',
    after: effect,
  },
} as const satisfies StepWords

/** The choices, from the even-handed to the strongest. */
export const deployOrders = {
  firstCome: 'First come, first served',
  sooner: 'Those who seem most in need, somewhat sooner',
  muchSooner: 'Those who seem most in need, much sooner',
} as const
