import { whole } from '../language'

/** The table that compares the model with what is published. */
export const calibration = {
  introduction:
    'Some numbers were chosen so that the model agrees with England in 2025. Where that is so, agreement is no test. Others are left to come out as they may. All are for 80,000 children.',
  caption: 'Published figures, compared with the model at its usual settings',
  measure: 'What',
  published: 'Published',
  model: 'In the model',
  tie: 'How the two are linked',
} as const

/** The one target that needs many runs of weeks, and so has no row. `share` is the published one, in per cent. */
export const gradesTarget = (share: number): string =>
  `One target needs many runs of weeks, so it is not in the table. In March 2025, ${whole(share)} per cent of councils were good or outstanding. In the model about three quarters of the inspected runs are. The grades were fitted to marks we assumed, so this is no test either.`

/** How a row came to agree, or not. */
export const ties = {
  input: 'Put in.',
  fitted: 'Fitted.',
  free: 'Not fitted.',
} as const

/** The rows by name. `note` says why the two differ, where they do. */
export const calibrationRows = {
  concerns: { name: 'Concerns raised in a year (referrals)', note: 'The threshold was set from this.' },
  turnedBack: {
    name: 'Closed at once, of all concerns',
    note: 'The share turned away at the front door was set from this.',
  },
  assessments: {
    name: 'Assessments in a year',
    note: 'About a tenth lower. The model assesses a child once for each concern, while a child may really have more assessments.',
  },
  leaving: {
    name: 'Permanent staff leaving in a year',
    note: 'The published figure already includes leaving because of strain; the model adds strain again.',
  },
  workers: {
    name: 'Social workers who hold cases, agency workers among them',
    note: 'The number of posts was set from this.',
  },
  caseload: {
    name: 'Children for each of these workers',
    note: 'The places of an established worker were set from this. Published cases are not only children in need, and the department asks for care with the figure.',
  },
  vacancies: {
    name: 'Posts with no permanent worker',
    note: 'The pace of hiring was set from nine years of this.',
  },
  agency: {
    name: 'Agency workers among all social workers',
    note: 'The model’s share is of case-holders. The published one is of all social workers, with agency workers who cover no vacancy.',
  },
  openFiles: {
    name: 'Children in need with an open case, those who wait among them',
    note: 'In the model these are the children with a place and those who wait for one. The published figure has every kind of need.',
  },
  tragedies: { name: 'How rare a tragedy is', note: 'The rate was set from this.' },
} as const

/** A value of the table in words, by what is counted. */
export const calibrationUnits = {
  aYear: (value: string) => `${value} a year`,
  percent: (value: string) => `${value} %`,
  plain: (value: string) => value,
} as const
