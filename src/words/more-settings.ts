import { whole } from './language'

/** The groups of the further settings. */
export const moreGroups = {
  team: 'The team',
  money: 'Money',
  children: 'The children',
  noticing: 'Other people who notice',
} as const

/** Who these people are: of every hundred referrals, how many come from the police, from schools and from health services. */
export const whoRefers = (police: number, schools: number, health: number): string =>
  `Of every 100 referrals, about ${whole(police)} come from the police, ${whole(schools)} from schools and ${whole(health)} from health services.`

/** What the front door is, in the words of the law. */
export const frontDoor =
  'The front door is where a council decides whether a concern meets its threshold. Section 17 of the Children Act 1989 is about help for a child in need. Section 47 is about enquiries where a child is suspected to be suffering, or likely to suffer, significant harm.'

/** Which wait the model times, and which decision comes before it. */
export const oneWorkingDay =
  'The council has one working day to decide what to do about a referral, as reported from the statutory guidance. The wait in the model comes after that: it is the time until an assessment starts.'

/** What the steps in the last of these groups are. */
export const noticingSteps =
  'One step is one standard deviation, on a scale of how worried people are by what they see.'

/** Beside a value that has no control. */
export const fixedValue = 'fixed'
