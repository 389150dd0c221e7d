import { counted, decimal } from './language'
import type { ParameterWords } from './parameter-words'

/** Under More: the others who notice (teachers, health visitors, police, neighbours) and the front door. */
export const noticingParameters = {
  looksAWeek: {
    name: 'Chances to notice',
    does: 'How often someone gets a proper look at a child. Assumed.',
    say: value => `${decimal(value)} proper looks a week`,
  },
  separation: {
    name: 'How well others can tell',
    does: 'How different a child in need looks to those around them. Assumed.',
    say: value => `${counted(value, 'step', 'steps')} apart`,
  },
  threshold: {
    name: 'When people speak up',
    does: 'How sure people are before they raise a concern.',
    note: 'Set so that about 80 concerns a week come in for 80,000 children, as published; that half are true is assumed.',
  },
  alarm: {
    name: 'Public alarm',
    does: 'After headlines people speak up sooner. More concerns are raised, true and false. The size is assumed.',
    say: value => (value === 0 ? 'no alarm' : `${counted(value, 'step', 'steps')} of alarm`),
    note: 'It helps with room to spare and harms without. That harm held in 341 of 400 trials.',
  },
  screenedOut: {
    name: 'Turned back at the front door',
    does: 'Share of concerns about children not in need that is turned away without pressure. Assumed.',
  },
  screenedOutMost: {
    name: 'Turned back under great pressure',
    does: 'The most that are turned back as the wait grows. The size is assumed.',
  },
  screeningError: {
    name: 'Real need turned back',
    does: 'How likely real need is turned back, beside a mistaken concern. Assumed.',
    say: value => `${decimal(value)} times as likely`,
  },
  screeningWaitWeeks: {
    name: 'Wait that adds half the pressure',
    does: 'The wait at which half the extra turning back sets in. Assumed.',
  },
  lapseWeeks: {
    name: 'How long a concern stays open',
    does: 'The average time before a waiting file is closed unseen. Assumed.',
  },
} as const satisfies Record<string, ParameterWords>
