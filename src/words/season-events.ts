/** The four grades of the scale in the article. */
export const gradeNames = {
  inadequate: 'inadequate',
  requiresImprovement: 'requires improvement',
  good: 'good',
  outstanding: 'outstanding',
} as const

/** Whether an event was written into the timeline or drawn from the seed; or made by the reader. */
export const causeNames = { scripted: 'Scripted', chance: 'Chance', reader: 'Your change' } as const

/** One of the things that can happen in a season: a short name, what happens, and what it does in this model alone. */
export interface EventWords {
  readonly name: string
  readonly does: string
  readonly inModel?: string
}

/** What can happen in a season. A tragedy has words of its own, and stands in no list. */
export const eventWords = {
  kickOff: { name: 'The weeks begin', does: 'The team starts with your settings.' },
  saving: {
    name: 'Savings',
    does: 'The budget is cut by a tenth. As people leave, their posts stay unfilled.',
  },
  goldenHello: {
    name: 'A neighbour offers a golden hello',
    does: 'Another council pays people to join it, and more of the team go.',
  },
  inspection: {
    name: 'Inspectors arrive',
    does: 'In the article they come unannounced; today they ring first.',
    inModel: 'In this model they go only by the open cases and the team.',
  },
  actionPlan: {
    name: 'An action plan',
    does: 'It takes time away from the work.',
    inModel: 'In this model recruiting also slows; the article does not say so.',
  },
  directorLeaves: {
    name: 'The director leaves',
    does: 'An interim director takes over.',
    inModel: 'In this model the team meanwhile has less time and fewer people, which is assumed.',
  },
  directorArrives: { name: 'A new permanent director', does: 'The interim director hands over.' },
  agencyPrice: {
    name: 'What agencies cost',
    does: 'In the article, double. The same money pays for fewer people.',
  },
  headline: {
    name: 'Headlines',
    does: 'More concerns are raised, some about children in need and some not.',
    inModel: 'In this model more workers leave and fewer join, which is assumed.',
  },
  chanceDecides: { name: 'From here chance decides', does: 'The article’s year is over.' },
} as const satisfies Record<string, EventWords>

/** An event as it is spoken when the weeks pause at it: `Week 9: Savings. The budget is cut by a tenth.` */
export const spokenEvent = (week: string, name: string, does: string): string => `${week}: ${name}. ${does}`

/** An inspection's card says what was decided. Ofsted stopped giving one overall grade in April 2026. */
export const gradeGiven = (grade: keyof typeof gradeNames): string =>
  `They judged the service “${gradeNames[grade]}”. Ofsted gave a single grade until April 2026.`

/** A card for something the reader changed: `Team size: 120 funded posts`. */
export const readerChange = (name: string, value: string): string => `${name}: ${value}`

/** A lever in words. */
export const leverValue = (percent: number): string => `${percent} per cent`

/** The same where it stands beside its slider. */
export const leverInShort = (percent: number): string => `${percent} %`

/** Words on their own at a tragedy: the picture is dimmed and still. */
export const tragedy = {
  heading: 'A tragedy',
  sentence: 'Nobody can promise that every child will be safe.',
  still: 'The weeks have stopped. No point in the picture stands for this child.',
  scripted:
    'There is a tragedy in the article’s year, so it is written in here. After that year chance decides.',
  chance:
    'In this model it came by chance, as it can in any week, however good the team. In real life there are causes, and the causes matter.',
  goOn: 'Go on when you are ready',
} as const
