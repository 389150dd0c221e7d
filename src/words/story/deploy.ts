import { change } from './estimates'
import type { StepWords } from './step-words'

const effect = (difference: number): string => {
  const size = Math.abs(difference)
  if (size < 0.5)
    return 'The number of children reached has not changed: where nobody waits, the order makes no difference.'
  const reached = change(-difference, 'are reached', '', undefined, 'than if all came in turn')
  return difference > 0
    ? reached
    : `${reached} Others, who seem less in need, wait longer for it: more of them are in the queue now, and some need help too.`
}

/** Who is seen first. */
export const deploy = {
  title: 'Who is seen first?',
  text: [
    'More concerns come in than your team can start on at once, so children have to wait, here in a queue on the grass.',
    'A child in immediate danger is seen at once. The others can come in turn, or you can put first those who seem most in need.',
  ],
  more: [
    'But who seems most in need is not always who is, and until a social worker has met the child you cannot be sure.',
  ],
  picture:
    'Each child who waits has a mark in one long queue on the grass, a full one for a child in need. The first twenty are set apart.',
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
      text: 'A council has one working day to decide what to do about a referral, as reported from the guidance of 2023. The wait in this model comes after that.',
      label: 'reported',
      figures: ['oneWorkingDay'],
    },
    {
      text: 'How well anyone can judge need in a queue is assumed. With no queue the order does nothing.',
      label: 'assumption',
    },
    {
      text: 'Here leaving is as high as in 2022, 17.2 per cent, so that there is a queue.',
      label: 'assumption',
      figures: ['leaving'],
    },
    {
      text: 'In this model, as this step begins, another order changes the number of children not reached by only about 10 or about 20. The size of the team usually matters more.',
      label: 'modelled',
    },
  ],
  task: {
    ask: 'Choose which of the waiting children are seen first.',
    hint: 'Here as many workers leave each year as in 2022, so the team is smaller and children have to wait.',
    after: effect,
  },
} as const satisfies StepWords

/** The choices, from the even-handed to the strongest. */
export const deployOrders = {
  firstCome: 'First come, first served',
  sooner: 'Those who seem most in need, somewhat sooner',
  muchSooner: 'Those who seem most in need, much sooner',
} as const
