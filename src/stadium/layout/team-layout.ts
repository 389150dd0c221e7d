import { type Layout, noRegion } from './layout'

/** What stands at a place on the pitch. One mark a post. */
export const PlayerKind = { established: 0, newlyQualified: 1, agency: 2, empty: 3 } as const

/** How many there are of each kind. Whole numbers. */
export interface PlayerCounts {
  readonly established: number
  readonly newlyQualified: number
  readonly agency: number
  /** Posts nobody stands in: vacancies, and posts taken by savings. */
  readonly empty: number
}

/** The kinds in the order of their codes, which is that of the posts: those with a worker first. */
export const kindNames = ['established', 'newlyQualified', 'agency', 'empty'] as const

/** How the team stands: all over the pitch, in counted groups by contract and experience, or not on the pitch at all. */
export type Formation = 'field' | 'sorted' | 'away'

/** A team on the pitch: one place a post. Its groups are the kinds. */
export interface TeamLayout extends Layout<keyof PlayerCounts> {
  /** One `PlayerKind` a place. */
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

/**
 * Where a team stands in a formation.
 * @param gathered true: children are on the pitch, and whoever is not away stands in ranks along the touchline
 */
export function placeTeam(counts: PlayerCounts, formation: Formation, gathered: boolean): TeamLayout {
  if (formation === 'away') return nobody
  return formation === 'sorted' && !gathered ? sortedGroups(counts) : placePlayers(counts, gathered)
}

/** How many workers there are: posts that are not empty. */
export function workersOf(counts: PlayerCounts): number {
  return counts.established + counts.newlyQualified + counts.agency
}

/** The kind of each post. */
export function kindsOf(counts: PlayerCounts): Uint8Array {
  const kinds = new Uint8Array(workersOf(counts) + counts.empty)
  let next = 0
  for (const kind of kindNames) {
    kinds.fill(PlayerKind[kind], next, next + counts[kind])
    next += counts[kind]
  }
  return kinds
}

/** The golden angle: places along its spiral never line up, and a place does not depend on how many there are. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))
/** Half sizes of the part of the pitch the team stands on, and of the strip it moves to when the children gather. */
const field = { x: 45, y: 27 } as const
const strip = { x: 50, near: -33.6, rowGap: 1.7, ranks: 3 } as const
/** Posts the spiral is laid out for; a larger team stands closer. */
const usualPosts = 150
/** Height of a worker's mark over the ground, in metres. */
const markHeight = 0.9

/**
 * The team all over the pitch, the kinds mixed.
 * @param gathered true: in ranks along the near touchline, leaving the pitch to the children
 */
export function placePlayers(counts: PlayerCounts, gathered: boolean): TeamLayout {
  const kinds = kindsOf(counts)
  const count = kinds.length
  const places = new Float32Array(count * 3)
  const capacity = Math.max(usualPosts, count)
  const scale = Math.sqrt(usualPosts / capacity)
  // Smaller marks stand closer both ways, so that the ranks never need a deeper strip.
  const perRank = Math.ceil(usualPosts / strip.ranks / scale)
  for (let post = 0; post < count; post++) {
    if (gathered) {
      places[post * 3] = -strip.x + ((post % perRank) + 0.5) * ((2 * strip.x) / perRank)
      places[post * 3 + 1] = strip.near + Math.floor(post / perRank) * strip.rowGap * scale
    } else {
      const radius = Math.sqrt((post + 0.5) / capacity)
      places[post * 3] = Math.cos(post * goldenAngle) * radius * field.x
      places[post * 3 + 1] = Math.sin(post * goldenAngle) * radius * field.y
    }
    places[post * 3 + 2] = markHeight
  }
  return { count, places, scale, region: noRegion, kinds }
}

/** Half of the pitch's length and width that the groups may take, in metres. */
const half = { x: 46, y: 29.6 } as const
/** Distance between neighbours in metres, for a team of the usual size. */
const usualSpacing = 3.2
/** A block of ten is two wide and five deep; blocks stand at least so many on top of each other, and at most. */
const block = { size: 10, wide: 2, deep: 5 } as const
const stacked = { least: 3, most: 24 } as const
/** In spacings: from rank to rank, seen at a slant; free between two blocks, two groups, and before the empty places. */
const spacings = { rank: 1.15, blockGap: 0.6, groupGap: 2, emptyGap: 3.5 } as const

/**
 * The team in counted groups, side by side in blocks of ten, from left to right in the order of the kinds: established,
 * newly qualified, agency, and apart from them the empty places. The region of some ranks is that of their blocks.
 */
export function sortedGroups(counts: PlayerCounts): TeamLayout {
  const { stack, spacing, width, extents } = widestFit(counts)
  const kinds = kindsOf(counts)
  const places = new Float32Array(kinds.length * 3)
  const top = (depth(stack) * spacing) / 2
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
      places.set([left + x * spacing, top - y * spacing, markHeight], post * 3)
    }
  }
  return {
    count: kinds.length,
    places,
    scale: spacing / usualSpacing,
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
        near: top - depth(lastStack > firstStack ? stack : (last % stack) + 1) * spacing,
      }
    },
    kinds,
  }
}

/** Where a group begins and ends from left to right, in spacings. */
interface Extent {
  readonly from: number
  readonly to: number
}

/** The widest spacing, up to the usual one, at which the team fits, and how many blocks then make a stack. */
function widestFit(counts: PlayerCounts) {
  let best = { stack: 0, spacing: 0, width: 0, extents: new Map<keyof PlayerCounts, Extent>() }
  for (let stack = stacked.least; stack <= stacked.most; stack++) {
    const extents = extentsOf(counts, stack)
    const width = Math.max(1, ...[...extents.values()].map(extent => extent.to))
    const spacing = Math.min(usualSpacing, (2 * half.x) / width, (2 * half.y) / depth(stack))
    if (spacing > best.spacing) best = { stack, spacing, width, extents }
  }
  return best
}

/** The groups beside each other, with so many blocks in a stack. Groups of nobody take no room. */
function extentsOf(counts: PlayerCounts, stack: number): Map<keyof PlayerCounts, Extent> {
  const extents = new Map<keyof PlayerCounts, Extent>()
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
const depth = (blocks: number): number =>
  blocks * block.deep * spacings.rank + (blocks - 1) * spacings.blockGap
const acrossBlocks = (stacks: number): number => stacks * block.wide + (stacks - 1) * spacings.blockGap
