import { counted, decimal } from './language'
import type { ParameterWords } from './parameter-words'

/** Under More: the team. */
export const teamParameters = {
  poaching: {
    name: 'Leaving for a neighbouring council',
    does: 'Extra staff who leave because a nearby council pays a golden hello.',
    note: 'Published moves between councils are already in staff leaving.',
  },
  strain: {
    name: 'Leaving because of strain',
    does: 'Extra staff who leave as the work outgrows the team. The size is assumed.',
    note: 'Stress predicts wanting to leave. As reported, a pooled study of American child welfare workers found that caseload does not. This link can be set to zero.',
  },
  loadLeaving: {
    name: 'Leaving because caseloads are heavier',
    does: 'Extra staff who leave in a year as caseloads grow heavier than usual.',
    note: 'The evidence is weak. Where a council’s caseload is 10 per cent heavier, turnover is 0.28 points higher the next year. The standard error is 0.17, so there may be no link at all. None of this shows a cause.',
  },
  hiring: {
    name: 'Pace of hiring',
    does: 'How fast a post with no permanent worker is filled.',
    say: value => `${decimal(value)} per cent of vacancies filled in a year`,
    note: 'Our formula, leaving divided by leaving plus 0.70, comes within 1.3 points of England’s vacancy rate each year. The whole model, with strain, comes within about 2.1. The published number of starters suggests a higher pace.',
  },
  newlyQualified: {
    name: 'Newly qualified hires',
    does: 'Share of new permanent staff who are in their first post. Assumed.',
  },
  experienceYears: {
    name: 'Time to become established',
    does: 'How long until a newly qualified worker counts as established. Assumed.',
  },
  newcomerOutput: {
    name: 'What a newcomer can take on',
    does: 'Compared with an established worker. Assumed.',
  },
  mentoring: {
    name: 'Time spent guiding a newcomer',
    does: 'Time an established worker gives to each newcomer. Assumed.',
  },
  agencyOutput: {
    name: 'What an agency worker can take on',
    does: 'Compared with an established worker. Assumed.',
  },
  agencyEnding: {
    name: 'How soon agency workers move on',
    does: 'How often an agency worker’s stay comes to an end. Assumed.',
    say: value => counted(value, 'time a year', 'times a year'),
  },
  caseload: {
    name: 'Children for each worker',
    does: 'How many children an established worker in a team of the usual size can look after at once.',
    note: 'Sixteen gives the published average for England in 2025: 15.2 cases held by each worker. Real caseloads include children in care, care leavers and foster carers.',
  },
  absorbed: {
    name: 'Work the remaining workers take on',
    does: 'How much of a smaller team’s work the remaining workers take on themselves, in heavier caseloads. With a larger team it works the other way.',
    note: 'Between councils it is about 12 to 16 per cent by cases held, but 73 to 85 by children in need. Over nine years in England it is 90 per cent or more, beyond the end of this control. None of this shows a cause.',
  },
  paperwork: {
    name: 'Time lost to paperwork',
    does: 'Working time that an action plan takes up, on top of today’s paperwork.',
  },
  triage: {
    name: 'Who is seen first',
    does: 'At 1, first come, first served. Above 1, children who seem most in need go first. Assumed; with no queue it does nothing.',
    note: 'In real life urgency comes before all else: a child in immediate danger is seen at once. This control is about everyone else.',
    say: value =>
      value === 1
        ? 'first come, first served'
        : `a child in need is ${value === 2 ? 'twice' : `${decimal(value)} times`} as likely to be next`,
  },
  handoverWeeks: {
    name: 'Gap between two workers',
    does: 'Time a child waits for a new worker when the previous one has left. Assumed.',
  },
  assessmentWeeks: {
    name: 'Length of an assessment',
    does: 'Time from the start of an assessment to its end.',
    note: 'In 2024–25 half of all assessments in England took longer than 33 working days.',
  },
  missed: {
    name: 'Need missed on a good day',
    does: 'Share of assessments that miss a real need, with no pressure. Assumed.',
  },
  missedNewcomers: {
    name: 'Need missed by less experienced teams',
    does: 'Added as more of the team is newly qualified. The size is assumed.',
  },
  missedPressure: {
    name: 'Need missed when work is rushed',
    does: 'Added as the queue grows. The size is assumed.',
  },
  missedLoad: {
    name: 'Need missed because caseloads are heavier',
    does: 'Added as caseloads grow heavier than usual. The size is assumed.',
  },
} as const satisfies Record<string, ParameterWords>
