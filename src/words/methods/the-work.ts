import { whole } from '../language'

/** Said before all of it. */
export const workIntroduction =
  'People who do this work look for things that our model does not have. Here they are, in published figures or worked out from them. Counts are for 80,000 children.'

/** The table from a referral to a plan. */
export const funnelTable = {
  caption: 'From a referral to a plan, in the year to 31 March 2025',
  step: 'Step',
  meaning: 'What it is',
  number: 'For 80,000 children',
} as const

/** Its rows, in the order a child would meet them. */
export const funnelSteps = [
  { name: 'Referrals', meaning: 'Someone asks the council to look into how a child is.' },
  {
    name: 'Assessments',
    meaning: 'A social worker finds out what the child needs. A child may have more than one in a year.',
  },
  {
    name: 'Section 47 enquiries',
    meaning: 'There is reason to suspect significant harm, so the council must make enquiries.',
  },
  {
    name: 'First conferences',
    meaning:
      'Family and professionals meet, and the professionals decide whether the child needs a protection plan.',
  },
  { name: 'Protection plans', meaning: 'In force on 31 March 2025, so a count of one day.' },
] as const

/** What the two sections are. */
export const sections =
  'Two sections of the Children Act 1989 carry most of this. Section 17 is the council’s duty to help children in need. Section 47 is its duty to make enquiries where it has reason to suspect that a child is suffering, or likely to suffer, significant harm. The model has one front door and one threshold for both.'

/** What the parts below quote. */
export interface WorkFacts {
  /** Of 100 referrals. */
  readonly police: number
  readonly schools: number
  readonly health: number
  /** Per cent of referrals, and months. */
  readonly again: number
  readonly months: number
  /** Per cent of the plans begun in the year. */
  readonly plansAgain: number
  /** Working days: half took longer; the middle half took from and to. */
  readonly days: number
  readonly fewDays: number
  readonly manyDays: number
  /** Per cent within 45 working days. */
  readonly inGoodTime: number
  readonly inCare: number
  /** Million pounds a year. */
  readonly careMoney: number
  readonly safeguardingMoney: number
  /** Per cent of working time, and the team. */
  readonly sickness: number
  readonly team: number
}

/** What people who do the work look for, part by part. */
export const workParts = (
  facts: WorkFacts,
): readonly { readonly name: string; readonly text: readonly string[] }[] => [
  {
    name: 'Who refers a child',
    text: [
      `Of every 100 referrals, about ${whole(facts.police)} come from the police, ${whole(facts.schools)} from schools and ${whole(facts.health)} from health services. The rest come from other services, families and members of the public.`,
      'The model calls all of them people who notice.',
    ],
  },
  {
    name: 'Referred again',
    text: [
      `About ${whole(facts.again)} in every 100 referrals come within ${whole(facts.months)} months of another about the same child. No other published figure comes so near to a concern that was closed too soon. But a second referral may be about something new.`,
      `Of every 100 protection plans begun in the year, about ${whole(facts.plansAgain)} were the child’s second or a later one.`,
    ],
  },
  {
    name: 'How soon',
    text: [
      'As reported, guidance gives a social worker one working day after a referral to decide what happens next. The wait in this model comes after that day: it is the wait for an assessment to start.',
      `Half of all assessments took longer than ${whole(facts.days)} working days. The middle half took from ${whole(facts.fewDays)} to ${whole(facts.manyDays)}. About ${whole(facts.inGoodTime)} per cent were finished within 45 working days, the limit in guidance, as reported. The reasons for a longer assessment are to be put on record.`,
    ],
  },
  {
    name: 'Children in care',
    text: [
      `On 31 March 2025 about ${whole(facts.inCare)} of 80,000 children were in care. The council is their corporate parent, and every councillor shares in that.`,
      'Many of the same social workers hold their cases. The model gives every place to a child with a concern, in need or not, so it makes too much of what a team can take on.',
      `In 2024 to 2025, for 80,000 children, councils spent about £${whole(facts.careMoney)} million on children in care and about £${whole(facts.safeguardingMoney)} million on safeguarding. For every pound spent on safeguarding, about two and a half pounds went on children in care.`,
    ],
  },
  {
    name: 'Sickness',
    text: [
      `In the year to September 2025 about ${facts.sickness.toFixed(1)} per cent of the working time of employed social workers was lost to sickness. At that rate about ${whole((facts.sickness * facts.team) / 100)} in a team of ${whole(facts.team)} are away on any one day. No year from 2017 on was higher, and 2022 was the same.`,
    ],
  },
  {
    name: 'Who answers for it',
    text: [
      'By law every council with children’s services must have a director and a lead member, who is a councillor. When a director leaves, a deputy acts up or an interim comes.',
      'The council, the health service and the police are the three safeguarding partners, and share the duty to keep children safe.',
      'In the model there is one director and one team. The partners are among the people who notice.',
    ],
  },
  {
    name: 'What no figure tells',
    text: ['Nothing here says what help feels like to the child, or to the parents, who are given it.'],
  },
]

/** Before the laws, the guidance and the figures. */
export const workSources = 'The duties and the figures are from here:'
