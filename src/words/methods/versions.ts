/** One version of the page, and the version of the model it shows. */
export interface PageVersion {
  readonly version: number
  readonly model: number
  /** The day it was finished, as a reader reads it and as a machine does. */
  readonly date: string
  readonly day: string
  readonly name: string
  readonly changes: readonly string[]
}

/** Every version, the newest first. */
export const versions: readonly [PageVersion, ...PageVersion[]] = [
  {
    version: 4,
    model: 2,
    date: '28 November 2026',
    day: '2026-11-28',
    name: 'The second version of the model',
    changes: [
      'A smaller team now also carries more: part of the change shows in heavier caseloads, and less of it in children not reached.',
      'The team now raises some concerns itself. So the size of the team now changes, a little, the number of children about whom nobody has raised a concern.',
      'Where each worker carries more, a little more need is missed, and a few more leave.',
      'Our guesses now also cover how many concerns are about children in need, and how fast vacancies are filled.',
      'England in 2017 and 2022 can be chosen, and the model is compared with nine years of figures.',
      'With the settings of England in 2025, no count has changed. With others, counts have: an old link opens with the new model.',
      'Figures were corrected, those for assessments among them, and so were many words. Each figure says in which edition it was read.',
    ],
  },
  {
    version: 3,
    model: 1,
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
    model: 1,
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
    model: 1,
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
export const pageVersion = versions[0]

/** Which version of the model a version of the page shows. */
export const withModel = (model: number): string => `model ${model}`
