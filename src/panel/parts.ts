import { foldNotFetched, moreHeading } from '../words/controls'
import { aboutSummary, partNotFetched, resultsHeading, unknownsHeading } from '../words/panel'
import { weeksComing } from '../words/weeks'
import type { Part } from './lazy'

/**
 * The parts of the panel that are fetched late, in the order in which they stand. A view may bring one of its own in
 * place of one of these (`PanelOptions.load`), with the styles it needs.
 */
export const parts = {
  /** A step of the story, in the place of the whole panel. Only a view has one. */
  story: {
    name: 'story',
    when: ({ step }) => step !== null,
    load: null,
    namesAllParameters: true,
    notFetched: partNotFetched,
  },
  /** What of the link could not be used as it stood, until it is dismissed. */
  notes: {
    name: 'notes',
    when: ({ notes }) => notes.length > 0,
    load: async () => (await import('./notes')).notes,
    namesAllParameters: true,
    notFetched: partNotFetched,
  },
  /** What plays the weeks, once they are asked for. */
  transport: {
    name: 'transport',
    when: ({ season }) => season !== null,
    load: async () => (await import('./weeks/open-transport')).openTransport,
    namesAllParameters: true,
    notFetched: weeksComing.notFetched,
  },
  /** Everything of the panel that is not in front of it. */
  drawer: {
    name: 'drawer',
    when: 'idle',
    load: null,
    notFetched: partNotFetched,
  },
  /** What stands with a control in front, one press from its name. */
  controlNote: {
    name: 'controlNote',
    when: 'idle',
    load: null,
    notFetched: partNotFetched,
  },
  /** What each colour means, and how many children have it: one press from the line that names the colours. */
  legend: {
    name: 'legend',
    when: 'idle',
    load: async () => (await import('./results/legend')).legend,
    notFetched: foldNotFetched,
  },
  /** What an average caseload does not say, one press from it. */
  caseload: {
    name: 'caseload',
    when: 'opened',
    load: async () => (await import('./results/caseload-caution')).caseloadCaution,
    notFetched: foldNotFetched,
  },
  /** How councils' teams spread and what England's extra workers went into, in the evidence of team size. */
  councils: {
    name: 'councils',
    when: 'idle',
    load: async () => (await import('./control/councils')).councils,
    notFetched: partNotFetched,
  },
  /** The weeks: timeline, one child's weeks, what happened, charts. */
  season: {
    name: 'season',
    heading: weeksComing.heading,
    when: ({ season }) => season !== null,
    load: async () => (await import('./weeks/season-body')).seasonBody,
    namesAllParameters: true,
    waiting: `${weeksComing.waiting}…`,
    notFetched: weeksComing.notFetched,
  },
  /** What the settings come to. Until it has come there is an empty place of its usual height. */
  results: {
    name: 'results',
    heading: resultsHeading,
    when: 'idle',
    load: async () => (await import('./results/charts')).resultsCharts,
    notFetched: partNotFetched,
  },
  /** Every parameter that is not one of the three in front. */
  more: {
    name: 'more',
    heading: moreHeading,
    when: 'opened',
    load: async () => (await import('./more-parameters')).moreParameters,
    namesAllParameters: true,
    notFetched: foldNotFetched,
  },
  /** What could be otherwise: chance, what nobody knows, what is left out. */
  uncertainty: {
    name: 'uncertainty',
    heading: unknownsHeading,
    when: 'opened',
    load: async () => (await import('./unknowns/unknowns')).unknowns,
    notFetched: foldNotFetched,
  },
  /** What this is, what it leaves out and where it comes from. */
  about: {
    name: 'about',
    heading: aboutSummary,
    when: 'opened',
    load: async () => (await import('./about-text')).aboutText,
    notFetched: foldNotFetched,
  },
} as const satisfies Record<string, Part>

/** The name of a part that is fetched late. */
export type PartName = keyof typeof parts

/** The table with some parts fetched as a view says. */
export function partsWith(load: { readonly [name in PartName]?: Part['load'] } = {}): Record<PartName, Part> {
  const own = Object.values(parts).map((part: Part & { readonly name: PartName }) => [
    part.name,
    { ...part, load: load[part.name] ?? part.load },
  ])
  return Object.fromEntries(own) as Record<PartName, Part>
}
