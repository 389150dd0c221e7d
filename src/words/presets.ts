import { bestYear } from './title'

/** Heading of the three starting points. */
export const presetsHeading = 'Start from'

/** Name of each starting point, and what it is. */
export const presetWords = {
  'england-2025': {
    name: 'England 2025',
    note: bestYear,
  },
  'england-2022': {
    name: 'England 2022',
    note: 'Only leaving is changed; we found no matching count of posts for that year.',
  },
  article: {
    name: 'As in the article',
    note: 'Agency workers cost double, a tenth of the budget is saved, and 6 per cent more staff a year leave for a neighbouring council.',
  },
} as const

/** What is said of a starting point. */
export interface PresetWords {
  readonly name: string
  /** Shown while its values are in force; empty where there is nothing to add. */
  readonly note: string
}

/** The words for a preset: our own by their ids; any other goes by its name, and has no note. */
export function presetWordsOf(id: string, name: string = id): PresetWords {
  return isOurs(id) ? presetWords[id] : { name, note: '' }
}

const isOurs = (id: string): id is keyof typeof presetWords => Object.hasOwn(presetWords, id)
