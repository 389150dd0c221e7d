import { lateOf } from '../lib/late'
import { moreHeading } from '../words/controls'
import { notCome } from '../words/not-come'
import { aboutSummary, resultsHeading, unknownsHeading } from '../words/panel'
import { placeHeading } from '../words/place'
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
    notFetched: notCome.story,
  },
  /** What of the link could not be used as it stood, until it is dismissed. */
  notes: {
    name: 'notes',
    when: ({ notes }) => notes.length > 0,
    load: lateOf(
      () => import('./notes'),
      ({ notes }) => notes,
    ),
    namesAllParameters: true,
    notFetched: notCome.part,
  },
  /** What plays the weeks, once they are asked for. */
  transport: {
    name: 'transport',
    when: ({ season }) => season !== null,
    load: lateOf(
      () => import('./weeks/open-transport'),
      ({ openTransport }) => openTransport,
    ),
    namesAllParameters: true,
    notFetched: notCome.weeks,
  },
  /** Everything of the panel that is not in front of it. */
  drawer: {
    name: 'drawer',
    when: 'idle',
    load: null,
    notFetched: notCome.part,
  },
  /** How many settings that have no control in front are not as usual: beside what opens them. */
  changed: {
    name: 'changed',
    when: 'idle',
    load: lateOf(
      () => import('./changed-below'),
      ({ besideMore }) => besideMore,
    ),
    notFetched: notCome.part,
  },
  /** What stands with a control in front, one press from its name. */
  controlNote: {
    name: 'controlNote',
    when: 'idle',
    load: null,
    notFetched: notCome.part,
  },
  /** What each colour means, and how many children have it: one press from the line that names the colours. */
  legend: {
    name: 'legend',
    when: 'idle',
    load: lateOf(
      () => import('./results/legend'),
      ({ legend }) => legend,
    ),
    notFetched: notCome.part,
  },
  /** What an average caseload does not say, one press from it. */
  caseload: {
    name: 'caseload',
    when: 'opened',
    load: lateOf(
      () => import('./results/caseload-caution'),
      ({ caseloadCaution }) => caseloadCaution,
    ),
    notFetched: notCome.part,
  },
  /** How councils' teams spread and what England's extra workers went into, in the evidence of team size. */
  councils: {
    name: 'councils',
    when: 'idle',
    load: lateOf(
      () => import('./control/councils'),
      ({ councils }) => councils,
    ),
    notFetched: notCome.part,
  },
  /** One's own council: choosing it, and what is published of it. */
  place: {
    name: 'place',
    heading: placeHeading,
    when: 'opened',
    load: lateOf(
      () => import('./place/place'),
      ({ place }) => place,
    ),
    notFetched: notCome.part,
  },
  /** The weeks: timeline, one child's weeks, what happened, charts. */
  season: {
    name: 'season',
    heading: weeksComing.heading,
    when: ({ season }) => season !== null,
    load: lateOf(
      () => import('./weeks/season-body'),
      ({ seasonBody }) => seasonBody,
    ),
    namesAllParameters: true,
    waiting: `${weeksComing.waiting}…`,
    notFetched: notCome.weeks,
  },
  /** What the settings come to. Until it has come there is an empty place of its usual height. */
  results: {
    name: 'results',
    heading: resultsHeading,
    when: 'idle',
    load: lateOf(
      () => import('./results/charts'),
      ({ resultsCharts }) => resultsCharts,
    ),
    notFetched: notCome.part,
  },
  /** Every parameter that is not one of the three in front. */
  more: {
    name: 'more',
    heading: moreHeading,
    when: 'opened',
    load: lateOf(
      () => import('./more-parameters'),
      ({ moreParameters }) => moreParameters,
    ),
    namesAllParameters: true,
    notFetched: notCome.part,
  },
  /** What could be otherwise: chance, what nobody knows, what is left out. */
  uncertainty: {
    name: 'uncertainty',
    heading: unknownsHeading,
    when: 'opened',
    load: lateOf(
      () => import('./unknowns/unknowns'),
      ({ unknowns }) => unknowns,
    ),
    notFetched: notCome.part,
  },
  /** What this is, what it leaves out and where it comes from. */
  about: {
    name: 'about',
    heading: aboutSummary,
    when: 'opened',
    load: lateOf(
      () => import('./about-text'),
      ({ aboutText }) => aboutText,
    ),
    notFetched: notCome.part,
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
