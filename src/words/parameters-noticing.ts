import { counted, decimal } from './language'
import type { ParameterWords } from './parameter-words'

/** By how much one headline raises public alarm in the model. */
export const alarmAfterHeadline = 0.13

/** How great public alarm is, beside what one headline raises. */
function alarmed(value: number): string {
  if (value === 0) return 'no alarm'
  const headlines = value / alarmAfterHeadline
  if (headlines < 0.9) return 'less than after a headline'
  return headlines <= 1.1 ? 'as after a headline' : 'more than after a headline'
}

/** Under More: the people who notice (teachers, health visitors, police, neighbours, the team itself) and the front door. */
export const noticingParameters = {
  looksAWeek: {
    name: 'Chances to notice',
    does: 'How often somebody is well placed to see how a child is doing. Assumed.',
    say: value => counted(value, 'chance a week', 'chances a week'),
  },
  separation: {
    name: 'How well people can tell',
    does: 'How different a child in need looks to the people around them. Assumed.',
    say: value => `${counted(value, 'step', 'steps')} apart`,
  },
  threshold: {
    name: 'When people speak up',
    does: 'How sure people are before they raise a concern.',
    note: 'Set so that about 80 concerns a week come in for 80,000 children, as published. That half of them are about a child in need is assumed.',
  },
  found: {
    name: 'Concerns the team raises itself',
    does: 'Share of concerns about a child in need that social workers raise themselves: about brothers and sisters, or the child next door. Assumed.',
    note: 'A smaller team meets fewer children, so it finds fewer who need help.',
  },
  alarm: {
    name: 'Public alarm',
    does: 'After headlines people speak up sooner. More concerns are raised, some about children in need and some not. The size is assumed.',
    say: alarmed,
    note: 'With room to spare, more children are reached; without it, fewer, in most of our guesses. This is about the whole service. It is never a reason to keep a worry to yourself.',
  },
  screenedOut: {
    name: 'Turned away at the front door',
    does: 'Share of concerns about children not in need that are turned away when there is no pressure. Assumed.',
  },
  screenedOutMost: {
    name: 'Turned away under great pressure',
    does: 'The largest share turned away as the wait grows. The size is assumed.',
  },
  screeningError: {
    name: 'Real need turned away',
    does: 'How likely real need is to be turned away, compared with a concern that has none behind it. Assumed.',
    say: value => (value === 1 ? 'just as likely' : `${decimal(value)} times as likely`),
  },
  screeningWaitWeeks: {
    name: 'Wait that brings half the extra turning away',
    does: 'The wait for an assessment at which half of the extra turning away happens. Assumed.',
  },
  lapseWeeks: {
    name: 'How long a concern stays open',
    does: 'The average time before a waiting case is closed without anyone seeing the child. Assumed.',
  },
} as const satisfies Record<string, ParameterWords>
