/** The four grades of the scale in the article. */
export const gradeNames = {
  inadequate: 'inadequate',
  requiresImprovement: 'requires improvement',
  good: 'good',
  outstanding: 'outstanding',
} as const

/** Whether an event was written into the timeline or drawn from the seed; or made by the reader. */
export const causeNames = { scripted: 'Scripted', chance: 'Chance', reader: 'Your change' } as const

/** What can happen in a season: a short name, and what it does. */
export const eventWords = {
  kickOff: { name: 'The weeks begin', does: 'The team is as the settings have it.' },
  saving: { name: 'Savings', does: 'A tenth of the budget goes. Places empty as people leave.' },
  goldenHello: { name: 'A golden hello next door', does: 'Another council pays people to come. More leave.' },
  inspection: {
    name: 'Inspectors arrive',
    does: 'Unannounced. They see the open files and the team, and nothing else.',
  },
  actionPlan: { name: 'An action plan', does: 'It takes time from the work, and fewer people will come.' },
  directorLeaves: { name: 'The director leaves', does: 'The post is empty for a while, and decisions wait.' },
  directorArrives: { name: 'A new director', does: 'The post is filled again.' },
  agencyPrice: {
    name: 'What agencies cost',
    does: 'In the article, double. The same money pays for fewer people.',
  },
  tragedy: { name: 'A tragedy', does: 'No child can ever be guaranteed safe.' },
  headline: {
    name: 'Headlines',
    does: 'More concerns are raised, true and false. More people leave; fewer come.',
  },
  chanceDecides: { name: 'From here chance decides', does: 'The article’s year is over.' },
} as const

/** An inspection's card says what was decided. Ofsted stopped giving one overall grade in April 2026. */
export const gradeGiven = (grade: keyof typeof gradeNames): string =>
  `They called it “${gradeNames[grade]}”. The single grade was given until April 2026.`

/** A card for something the reader changed: `Team size: 120 funded posts`. */
export const readerChange = (name: string, value: string): string => `${name}: ${value}`

/** A lever in words. */
export const leverValue = (percent: number): string => `${percent} per cent`

/** Words on their own at a tragedy: the picture is dimmed and still. */
export const tragedy = {
  heading: 'A tragedy',
  sentence: 'No child can ever be guaranteed safe.',
  still: 'The weeks have stopped. No point in the picture stands for this child.',
  scripted: 'In the article a tragedy comes, so it is written in here. After that year chance decides.',
  chance:
    'In this model it came by chance, as it can in any week, however good the team. Chance is only the model’s word for it.',
  goOn: 'Go on when you are ready',
} as const
