/** One version of the model and its page. */
export interface ModelVersion {
  readonly version: number
  /** The day it was finished, as a reader reads it and as a machine does. */
  readonly date: string
  readonly day: string
  readonly name: string
  readonly changes: readonly string[]
}

/** Every version, the newest first. */
export const versions: readonly [ModelVersion, ...ModelVersion[]] = [
  {
    version: 3,
    date: '22 November 2026',
    day: '2026-11-22',
    name: 'The story',
    changes: [
      'The two articles told in eighteen steps, over the same picture.',
      'This page, with every number and its source.',
    ],
  },
  {
    version: 2,
    date: '22 November 2026',
    day: '2026-11-22',
    name: 'The weeks',
    changes: [
      'Three years, week by week, with every child followed. Events are scripted or come by chance.',
      'The five action points as levers.',
      'Chance and doubt drawn as dots, and a picture kept to compare with.',
    ],
  },
  {
    version: 1,
    date: '21 November 2026',
    day: '2026-11-21',
    name: 'The settled picture',
    changes: [
      'England’s figures of 2025, and where things settle with them.',
      'Every number with its unit, range, label and source. Three sets of settings to begin with.',
      'The stadium, the controls, and a link that holds every setting.',
    ],
  },
]

/** The version of this page: the one a citation names. */
export const modelVersion = versions[0]
