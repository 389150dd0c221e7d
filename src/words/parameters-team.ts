import { decimal } from './language'
import type { ParameterWords } from './parameter-words'

/** Under More: the team. */
export const teamParameters = {
  poaching: {
    name: 'Drawn away next door',
    does: 'More staff leaving because a nearby council pays a golden hello.',
    note: 'The article tells of it; the size is assumed. Published moves between councils are already in staff leaving.',
  },
  strain: {
    name: 'Leaving because of strain',
    does: 'More staff leaving as the work outgrows the team. The size is assumed.',
    note: 'Stress predicts wanting to leave. As reported, the one pooled study found caseload does not. It can be set to nought.',
  },
  loadLeaving: {
    name: 'Leaving because caseloads are heavy',
    does: 'Extra staff who leave as each worker carries more children.',
    note: 'Worked out from England’s councils, and weak: no link at all is possible too. The sums show no cause.',
  },
  hiring: {
    name: 'Pace of hiring',
    does: 'How fast an empty permanent post is filled.',
    say: value => `${decimal(value)} per cent of empty posts a year`,
    note: 'This one number gives back the published vacancies of all nine years from 2017 to 2025.',
  },
  newlyQualified: {
    name: 'Newly qualified hires',
    does: 'Share of new permanent staff in their first post. Assumed.',
  },
  experienceYears: {
    name: 'Time to become established',
    does: 'How long until a newly qualified worker counts as established. Assumed.',
  },
  newcomerOutput: {
    name: 'What a newcomer can carry',
    does: 'Set beside an established worker. Assumed.',
  },
  mentoring: {
    name: 'Time spent guiding a newcomer',
    does: 'Time an established worker gives to each newcomer. Assumed.',
  },
  agencyOutput: {
    name: 'What an agency worker can carry',
    does: 'Set beside an established worker. Assumed.',
  },
  agencyEnding: {
    name: 'Agency stays ending',
    does: 'How often an agency worker’s stay comes to an end. Assumed.',
    say: value => `${decimal(value)} times a year`,
  },
  caseload: {
    name: 'Children for each worker',
    does: 'How many children an established worker can look after at once.',
    note: 'Sixteen gives the published average for England in 2025: 15.2 for each worker.',
  },
  absorbed: {
    name: 'Work the rest of the team takes on',
    does: 'How much of a smaller team’s work its workers take on themselves, instead of leaving it to wait.',
    note: 'England’s councils point to anything from 15 to 85 per cent. None of these sums shows a cause.',
  },
  paperwork: {
    name: 'Time lost to paperwork',
    does: 'Time taken from children by an action plan, on top of today’s.',
    note: 'The article says it takes time; the size is assumed.',
  },
  triage: {
    name: 'Who is seen first',
    does: 'At 1, first come, first served. Higher puts likely need first. Assumed; with no queue it does nothing.',
    say: value =>
      value === 1
        ? 'first come, first served'
        : `a child in need is ${decimal(value)} times as likely to be seen first`,
  },
  handoverWeeks: {
    name: 'Gap between two workers',
    does: 'Time a child waits for a new worker when the last has left. Assumed.',
  },
  assessmentWeeks: {
    name: 'Length of an assessment',
    does: 'Time from the start of an assessment to its end.',
    note: 'As reported, the middle value in England in 2025 was 33 working days.',
  },
  missed: {
    name: 'Need missed on a good day',
    does: 'Share of assessments that miss a real need, with no pressure. Assumed.',
  },
  missedNewcomers: {
    name: 'Need missed for want of experience',
    does: 'Added as more of the team is newly qualified. The size is assumed.',
  },
  missedPressure: {
    name: 'Need missed in a hurry',
    does: 'Added as the queue grows. The size is assumed.',
  },
  missedLoad: {
    name: 'Need missed when caseloads are heavy',
    does: 'Added as each worker carries more children. The size is assumed.',
  },
} as const satisfies Record<string, ParameterWords>
