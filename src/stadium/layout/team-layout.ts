import { type Layout, noRegion } from './layout'
import { scatter } from './light'

/** What stands at a place on the pitch. One mark a post. */
export const PlayerKind = { established: 0, newlyQualified: 1, agency: 2, empty: 3 } as const

/** What stands at a place that is no post any more, and shows nothing. */
export const noPost = 4

/** How many there are of each kind. Whole numbers. */
export interface PlayerCounts {
  readonly established: number
  readonly newlyQualified: number
  readonly agency: number
  /** Posts nobody stands in: vacancies. */
  readonly empty: number
  /** Posts that are no more, and were when the present gesture began: a ring shows where somebody stood. */
  readonly left?: number
}

/** The kinds in the order of their codes, which is that of the posts: those with a worker first. */
export const kindNames = ['established', 'newlyQualified', 'agency', 'empty'] as const

/** How the team stands: in line across the pitch, in counted groups by contract and experience, or not on the pitch at all. */
export type Formation = 'field' | 'sorted' | 'away'

/** A kind of the team, or its empty places. */
type PlayerGroup = (typeof kindNames)[number]

/** A team on the pitch: places by their numbers, at the feet of whoever stands there. Its groups are the kinds. */
export interface TeamLayout extends Layout<PlayerGroup> {
  /** One `PlayerKind` a place, or `noPost`. */
  readonly kinds: Uint8Array
}

/** The layout of a team that is not on the pitch. */
export const nobody: TeamLayout = {
  count: 0,
  places: new Float32Array(),
  scale: 1,
  region: noRegion,
  kinds: new Uint8Array(),
}

/** What a team stands for or beside: gathered children have the pitch, and in an upright view it is seen lengthwise. */
export interface TeamGround {
  readonly gathered: boolean
  readonly isUpright: boolean
}

/** Where a team stands in a formation; while children are gathered, all but `away` is in line at the near touchline. */
export function placeTeam(
  roster: Roster,
  counts: PlayerCounts,
  formation: Formation,
  ground: TeamGround,
): TeamLayout {
  if (formation === 'away') return nobody
  return formation === 'sorted' && !ground.gathered ? sortedTeam(roster, counts) : inLine(roster, ground)
}

/** How many workers there are: posts that are not empty. */
export function workersOf(counts: PlayerCounts): number {
  return counts.established + counts.newlyQualified + counts.agency
}

/** The kind of each post of a sorted team. */
export function kindsOf(counts: PlayerCounts): Uint8Array {
  const kinds = new Uint8Array(workersOf(counts) + counts.empty)
  let next = 0
  for (const kind of kindNames) {
    kinds.fill(PlayerKind[kind], next, next + counts[kind])
    next += counts[kind]
  }
  return kinds
}

/** How many rings there are: places where nobody stands, and somebody could or did. */
export function ringsOf({ empty, left = 0 }: PlayerCounts): number {
  return empty + left
}

/**
 * Who stands at which place of a team. Places have numbers, and keep them from one team to the next: who stays, stays
 * where they are; where somebody left, nobody stands.
 */
export interface Roster {
  /** What stands at each place: one `PlayerKind`, or `noPost`. */
  readonly kinds: Uint8Array
  /** The kind of whoever stood there last, where nobody does. */
  readonly was: Uint8Array
  /** The order in which places came to be what they are; of a kind, whoever came last leaves first. −1: never used. */
  readonly turns: Int32Array
}

/** The first team: its kinds and its empty places each spread evenly along it. */
export function firstRoster(counts: PlayerCounts): Roster {
  const shares = [counts.established, counts.newlyQualified, counts.agency, ringsOf(counts)]
  const count = workersOf(counts) + ringsOf(counts)
  const owed = shares.map(() => 0)
  const kinds = Uint8Array.from({ length: count }, () => {
    shares.forEach((share, kind) => {
      owed[kind] += share / count
    })
    const next = owed.indexOf(Math.max(...owed))
    owed[next]--
    return next
  })
  // Who leaves first is scattered, so that gaps are.
  const turns = new Int32Array(count)
  const order = [...kinds.keys()].sort((a, b) => scatter(a + 1) - scatter(b + 1))
  for (const [turn, place] of order.entries()) turns[place] = turn
  return { kinds, was: kinds.map(() => noPost), turns }
}

/** The places of certain kinds, those that came to be so last before the others; unused ones in their order. */
export function latestFirst({ kinds, turns }: Roster, isWanted: (kind: number) => boolean): number[] {
  const found = [...kinds.keys()].filter(place => isWanted(kinds[place]))
  return found.sort((a, b) => turns[b] - turns[a] || a - b)
}

/** Metres a line of tens takes along the pitch, and the gap between two tens, in places. */
const line = { width: 97, size: 10, gap: 1.7 } as const
/** Places that stand in line before another begins behind them: a team of the usual size is one. */
const inFront = 150
/** Where a line stands across the pitch, in metres: on the axis of the halfway line, or at the near touchline. */
const axis = { field: 0, touchline: -32.4 } as const
/**
 * In an upright view, where the line is seen lengthwise, it is broken into three ranks, so far apart; at the touchline they
 * stand closer. Further lines stand so far behind it, and all of them together take no more than `depth`.
 */
const ranks = {
  upright: 3,
  apart: { field: 4.2, touchline: 2.4 },
  behind: { field: 4.2, touchline: 0.75 },
} as const
const depth = { field: 25, touchline: 3.7 } as const
/** How far out of line they stand: along it as a share of a place, across it in metres, and every other ten. */
const outOfLine = { along: 0.2, across: 0.45, tens: 0.3 } as const

/**
 * The team in line, in tens along the pitch, the first ten in the middle. A place stands where its number says, whoever stands at the others. That an
 * upright view breaks the line into ranks changes no number either: its thirds are the ranks.
 */
function inLine({ kinds }: Roster, { gathered, isUpright }: TeamGround): TeamLayout {
  const count = kinds.length
  const places = new Float32Array(count * 3)
  const where = gathered ? 'touchline' : 'field'
  const inRank = isUpright ? inFront / ranks.upright : inFront
  const unit = line.width / (inRank + (inRank / line.size - 1) * line.gap)
  const usualBehind = isUpright ? ranks.behind[where] / ranks.upright : ranks.behind[where]
  const behind = Math.min(usualBehind, depth[where] / Math.ceil(count / inFront))
  for (let number = 0; number < count; number++) {
    const rank = isUpright ? fromMiddle(Math.floor((number % inFront) / inRank), ranks.upright) : 0
    const ten = fromMiddle(Math.floor((number % inRank) / line.size), inRank / line.size)
    const [aside, across] = [scatter(number * 2 + 1) - 0.5, scatter(number * 2 + 2) - 0.5]
    const along = ten * (line.size + line.gap) + (number % line.size) + 0.5 + aside * outOfLine.along
    const middle = isUpright ? (rank - (ranks.upright - 1) / 2) * ranks.apart[where] : 0
    const step = gathered || isUpright ? 0 : ten % 2 === 0 ? -outOfLine.tens : outOfLine.tens
    places[number * 3] = along * unit - line.width / 2
    places[number * 3 + 1] =
      axis[where] + middle + step + Math.floor(number / inFront) * behind + across * outOfLine.across
  }
  return { count, places, scale: 1, region: noRegion, kinds }
}

/** Where the so manieth of an odd number of things stands, if they stand by turns to the right and the left of the first. */
function fromMiddle(index: number, count: number): number {
  const away = Math.ceil(index / 2)
  return (count - 1) / 2 + (index % 2 === 1 ? away : -away)
}

/**
 * A team that has just come, in line across the pitch.
 * @param gathered true: at the near touchline, leaving the pitch to the children
 */
export function placePlayers(counts: PlayerCounts, gathered: boolean): TeamLayout {
  return placeTeam(firstRoster(counts), counts, 'field', { gathered, isUpright: false })
}

/** Half of the pitch's length and width that the groups may take, in metres. */
const half = { x: 46, y: 29.6 } as const
/** Distance between neighbours in metres at which a mark has its usual size, and the widest. */
const [usualSpacing, widestSpacing] = [2.6, 4.2] as const
/** A block of ten is two wide and five deep; blocks stand at least so many on top of each other, and at most. */
const block = { size: 10, wide: 2, deep: 5 } as const
const stacked = { least: 3, most: 24 } as const
/** In spacings: from rank to rank, seen at a slant; free between two blocks, two groups, and before the empty places. */
const spacings = { rank: 1.15, blockGap: 1.1, groupGap: 2.4, emptyGap: 4 } as const

/**
 * The places of counted groups, side by side in blocks of ten, from left to right in the order of the kinds: established,
 * newly qualified, agency, and apart from them the empty places. The region of some ranks is that of their blocks.
 */
export function sortedGroups(counts: PlayerCounts): TeamLayout {
  const { stack, spacing, width, extents } = widestFit(counts)
  const kinds = kindsOf(counts)
  const places = new Float32Array(kinds.length * 3)
  const top = (deep(stack) * spacing) / 2
  const left = (-width * spacing) / 2
  let post = 0
  for (const kind of kindNames) {
    const from = extents.get(kind)?.from ?? 0
    for (let worker = 0; worker < counts[kind]; worker++, post++) {
      const whole = Math.floor(worker / block.size)
      const [across, down] = [Math.floor(whole / stack), whole % stack]
      const inBlock = worker % block.size
      const x = from + across * (block.wide + spacings.blockGap) + Math.floor(inBlock / block.deep) + 0.5
      const ranks = (inBlock % block.deep) + 0.5
      const y = down * (block.deep * spacings.rank + spacings.blockGap) + ranks * spacings.rank
      places.set([left + x * spacing, top - y * spacing, 0], post * 3)
    }
  }
  return {
    count: kinds.length,
    places,
    scale: Math.min(1, spacing / usualSpacing),
    region: (kind, from = 0, to = counts[kind]) => {
      const extent = extents.get(kind)
      if (!extent || to <= from) return null
      const [first, last] = [from, to - 1].map(worker => Math.floor(worker / block.size))
      const [firstStack, lastStack] = [first, last].map(whole => Math.floor(whole / stack))
      const start = extent.from + firstStack * (block.wide + spacings.blockGap)
      const end = extent.from + acrossBlocks(lastStack + 1)
      return {
        x: left + ((start + end) / 2) * spacing,
        halfWidth: ((end - start) / 2) * spacing,
        far: top,
        near: top - deep(lastStack > firstStack ? stack : (last % stack) + 1) * spacing,
      }
    },
    kinds,
  }
}

/** A roster in counted groups: of each kind, whoever came last stands last. */
function sortedTeam(roster: Roster, counts: PlayerCounts): TeamLayout {
  const sorted = sortedGroups(counts)
  const count = roster.kinds.length
  const places = new Float32Array(count * 3)
  const kinds = new Uint8Array(count).fill(noPost)
  let post = 0
  for (const name of kindNames) {
    const numbers = latestFirst(roster, kind => kind === PlayerKind[name]).reverse()
    for (const number of numbers.slice(0, counts[name])) {
      places.set(sorted.places.subarray(post * 3, post * 3 + 3), number * 3)
      kinds[number] = PlayerKind[name]
      post++
    }
  }
  return { ...sorted, count, places, kinds }
}

/** Where a group begins and ends from left to right, in spacings. */
interface Extent {
  readonly from: number
  readonly to: number
}

/** The widest spacing, up to the most there is, at which the team fits, and how many blocks then make a stack. */
function widestFit(counts: PlayerCounts) {
  let best = { stack: 0, spacing: 0, width: 0, extents: new Map<PlayerGroup, Extent>() }
  for (let stack = stacked.least; stack <= stacked.most; stack++) {
    const extents = extentsOf(counts, stack)
    const width = Math.max(1, ...[...extents.values()].map(extent => extent.to))
    const spacing = Math.min(widestSpacing, (2 * half.x) / width, (2 * half.y) / deep(stack))
    if (spacing > best.spacing) best = { stack, spacing, width, extents }
  }
  return best
}

/** The groups beside each other, with so many blocks in a stack. Groups of nobody take no room. */
function extentsOf(counts: PlayerCounts, stack: number): Map<PlayerGroup, Extent> {
  const extents = new Map<PlayerGroup, Extent>()
  let end = 0
  for (const kind of kindNames) {
    if (counts[kind] === 0) continue
    const gap = kind === 'empty' ? spacings.emptyGap : spacings.groupGap
    const from = extents.size === 0 ? 0 : end + gap
    end = from + acrossBlocks(Math.ceil(Math.ceil(counts[kind] / block.size) / stack))
    extents.set(kind, { from, to: end })
  }
  return extents
}

/** In spacings, how deep so many blocks on top of each other are, and how wide so many stacks beside each other. */
const deep = (blocks: number): number =>
  blocks * block.deep * spacings.rank + (blocks - 1) * spacings.blockGap
const acrossBlocks = (stacks: number): number => stacks * block.wide + (stacks - 1) * spacings.blockGap
