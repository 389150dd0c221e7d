import { findRoot } from '../../lib/solve'
import { defaultParameters, type Parameters } from '../../model/parameters/registry'
import { settle } from '../../model/steady/steady-state'
import { lookedAfterStatistics, populationEstimates } from '../further-sources'
import type { PlaceStart } from '../place-starts'
import { placeNeed } from '../place-starts'
import type { Valued } from '../source'
import { childrenInNeedStatistics, workforceCensus } from '../sources'
import published from './authorities.csv'

/** What is published of each authority. Null: nothing is. */
export interface PlaceFigures {
  /** From 0 to 17, in the middle of 2024. */
  readonly children: number
  /** In the year to 31 March 2025. */
  readonly referrals: number | null
  /** On 31 March 2025. */
  readonly inNeed: number | null
  /** The same for 10,000 children. */
  readonly inNeedRate: number | null
  readonly onPlans: number | null
  readonly lookedAfter: number | null
  /** Social workers on 30 September 2025, as full-time equivalents. */
  readonly employed: number | null
  readonly agency: number | null
  /** Those who hold cases, agency workers among them. */
  readonly caseHolders: number | null
  /** Left in the year to then, % of those employed. */
  readonly leaving: number | null
  /** % of posts. */
  readonly vacancies: number | null
  /** % of all social workers. */
  readonly agencyShare: number | null
  readonly caseload: number | null
  /** % of days. */
  readonly absence: number | null
}

/** The name of one published figure. */
export type PlaceFigureId = keyof PlaceFigures

/** In the order of the build's columns (`.ci/places.mjs`). */
const figureIds = [
  'children',
  'referrals',
  'inNeed',
  'inNeedRate',
  'onPlans',
  'lookedAfter',
  'employed',
  'agency',
  'caseHolders',
  'leaving',
  'vacancies',
  'agencyShare',
  'caseload',
  'absence',
] as const satisfies readonly PlaceFigureId[]

/** What nine censuses say of an authority, 2017 to 2025. Null: nothing is published for that year. */
export interface PlaceYears {
  readonly caseHolders: readonly (number | null)[]
  readonly caseload: readonly (number | null)[]
  readonly leaving: readonly (number | null)[]
  readonly vacancies: readonly (number | null)[]
}

/** One of England's 153 authorities with children's services, as it was on 31 March 2025. */
export interface Place extends PlaceFigures {
  /** The code it goes by here and in the link. */
  readonly id: string
  readonly name: string
  /** Its codes, newer ones and those of the county that became it among them. */
  readonly codes: readonly string[]
  readonly region: string
  /** The authority it makes its workforce return with: both are given the figures of the two together. */
  readonly jointWith: string | null
  /** Its agency workers are published as few, and not counted. */
  readonly agencyIsLow: boolean
  readonly years: PlaceYears
  readonly grade: PlaceGrade
  /** When the inspection was that gave it, as year-month-day. */
  readonly inspected: string
}

const grades = ['outstanding', 'good', 'requires improvement to be good', 'inadequate'] as const

/** The overall grades of Ofsted's inspections until April 2026. */
export type PlaceGrade = (typeof grades)[number]

/** Every authority, in the order of their names. */
export const places: readonly Place[] = published.rows.map(
  ([name, codes, region, jointWith, agencyIsLow, figures, years, grade, inspected]) => {
    const [caseHolders = [], caseload = [], leaving = [], vacancies = []] = years
    return {
      ...(Object.fromEntries(
        figureIds.map((id, at) => [id, figures[at] ?? null]),
      ) as unknown as PlaceFigures),
      id: codes[0] ?? '',
      name: plainName(name),
      codes,
      region: published.regions[region] ?? '',
      jointWith,
      agencyIsLow: agencyIsLow === 1,
      years: { caseHolders, caseload, leaving, vacancies },
      grade: grades[grade] ?? 'good',
      inspected,
    }
  },
)

/** “Bristol, City of” and “Herefordshire, County of” as people say them. */
function plainName(name: string): string {
  return name.replace(/, (City|County) of$/, '')
}

const byCode = new Map(places.flatMap(place => place.codes.map(code => [code.toLowerCase(), place] as const)))

/** An authority by any of its codes, in capitals or not. */
export const placeWith = (code: string): Place | undefined => byCode.get(code.toLowerCase())

const starts = new Map<Place, PlaceStart>()

/** What an authority opens with, by any of its codes. Worked out when it is first asked for. */
export function startOfPlace(code: string): PlaceStart | undefined {
  const place = placeWith(code)
  if (!place) return undefined
  const start = starts.get(place) ?? startOf(place)
  starts.set(place, start)
  return start
}

/** Children in need for 10,000 children in England on 31 March 2025. */
export const englandInNeedRate = 330.3

/** Below so many children a rate says nothing. */
const fewChildren = 2_000

/** The children its workforce return is about: a joint return is about those of two authorities. */
export function childrenOfReturn({ children, jointWith }: Pick<Place, 'children' | 'jointWith'>): number {
  return children + ((jointWith && placeWith(jointWith)?.children) || 0)
}

/** Its case-holders: of a joint return, as many as its share of the children. Null where none are published. */
export function caseHoldersOf(place: Place): number | null {
  const { caseHolders, children } = place
  return caseHolders === null ? null : (caseHolders * children) / childrenOfReturn(place)
}

function startOf(place: Place): PlaceStart {
  const { id, name, children } = place
  const need = needOf(place)
  const leaving = place.leaving ?? defaultParameters.leaving
  const own = { ...defaultParameters, children, need, leaving }
  const workers = caseHoldersOf(place)
  const posts = workers === null ? tidy(usualPosts(children)) : postsFor(workers, own)
  const reference = { children, posts, leaving, need }
  return {
    id,
    name,
    preset: { id: id.toLowerCase(), name, values: valuesOf(place, reference) },
    parameters: { ...own, posts, reference },
    isSmall: children < fewChildren,
  }
}

const usualPosts = (children: number): number =>
  (defaultParameters.posts * children) / defaultParameters.children

/** Need of a place, in per cent of its children: England's assumed need, as its published rate is to England's. */
export function needOf({ inNeedRate }: Pick<Place, 'inNeedRate'>): number {
  if (inNeedRate === null) return defaultParameters.need
  const need = (defaultParameters.need * inNeedRate) / englandInNeedRate
  return Math.round(10 * Math.min(placeNeed.most, Math.max(placeNeed.least, need))) / 10
}

/** The posts at which the model, whose load is 1 with this very team, comes to rest with so many workers. */
function postsFor(workers: number, own: Parameters): number {
  const alone = { ...own, absorbed: 0, found: 0 }
  const playersAt = (posts: number): number => settle({ ...alone, posts }, 1).team.players
  const found = findRoot(posts => workers - playersAt(posts), {
    low: workers * 0.9,
    high: workers * 1.5 + 1,
    first: workers * 1.05,
    tolerance: workers * 1e-5,
    turns: 40,
    method: 'falsePosition',
  })
  return tidy(found ?? workers)
}

/** Posts to a tenth, or a hundredth where they are few. */
const tidy = (posts: number): number =>
  posts >= 20 ? Math.round(posts * 10) / 10 : Math.round(posts * 100) / 100

type Own = { readonly [id in 'children' | 'posts' | 'leaving' | 'need']: number }

/** Where each value of a place comes from. */
function valuesOf(place: Place, own: Own): { readonly [id in keyof Own]: Valued } {
  const { name, jointWith } = place
  const census = `${workforceCensus.publisher}, ${workforceCensus.title}, 30 September 2025 (${workforceCensus.edition}; ${workforceCensus.nextDue})`
  const partner = jointWith && placeWith(jointWith)?.name
  const together = partner
    ? `. ${name} and ${partner} make one return: the figures are of the two together, and ${name} is given its share by children`
    : ''
  const notPublished = `Not published for ${name} in 2025; England’s is used. ${census}`
  return {
    children: {
      value: own.children,
      label: 'published',
      year: 'mid-2024',
      source: `${populationEstimates.publisher}, children from 0 to 17 in ${name}, ${populationEstimates.edition}; ${populationEstimates.nextDue}`,
    },
    posts: {
      value: own.posts,
      label: 'workedOut',
      year: '30 September 2025',
      source:
        place.caseHolders === null
          ? notPublished
          : `Set so that the model has as many workers as ${name} has social workers who hold cases, agency workers included: ${place.caseHolders} full-time equivalents${together}. ${census}`,
    },
    leaving: {
      value: own.leaving,
      label: place.leaving === null ? 'workedOut' : 'published',
      year: '30 September 2025',
      source: place.leaving === null ? notPublished : `${census}: turnover in ${name}${together}`,
    },
    need: {
      value: own.need,
      label: 'assumption',
      year: '31 March 2025',
      source: `Our assumption: 5 % of children, as for England, times the published rate of children in need in ${name} (${place.inNeedRate} for 10,000 children) and divided by England’s (${englandInNeedRate}), kept within ${placeNeed.least} and ${placeNeed.most} %. ${childrenInNeedStatistics.publisher}, ${childrenInNeedStatistics.title}, ${childrenInNeedStatistics.edition}; ${childrenInNeedStatistics.nextDue}`,
    },
  }
}

/** Where Ofsted's reports are; the grades here are from its own file, inspections as at 31 March 2025, published 25 September 2025. */
export const ofstedReports = { publisher: 'Ofsted', url: 'https://reports.ofsted.gov.uk/' } as const

/** Where a published figure of an authority comes from. */
export const figureSources = {
  population: populationEstimates,
  inNeed: childrenInNeedStatistics,
  lookedAfter: lookedAfterStatistics,
  workforce: workforceCensus,
} as const
