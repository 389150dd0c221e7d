import type { Region } from './gather'
import { kindNames, kindsOf, type PlacedPlayers, type PlayerCounts } from './players'

/** Half of the pitch's length and width that the groups may take, in metres. */
const half = { x: 46, y: 29.6 } as const
/** Distance between neighbours in metres, for a team of the usual size. */
const usualSpacing = 3.2
/** A block of ten is two wide and five deep; blocks stand at least so many on top of each other, and at most. */
const block = { size: 10, wide: 2, deep: 5 } as const
const stacked = { least: 3, most: 24 } as const
/** In spacings: from rank to rank, seen at a slant; free between two blocks, two groups, and before the empty places. */
const spacings = { rank: 1.15, blockGap: 0.6, groupGap: 2, emptyGap: 3.5 } as const

/** The team in counted groups, side by side in blocks of ten, from left to right in the order of the kinds. */
export interface SortedTeam extends PlacedPlayers {
  /** The ground a kind stands on, in metres; null where there is nobody of it. */
  readonly region: (kind: keyof PlayerCounts) => Region | null
}

/** Where a group begins and ends from left to right, in spacings. */
interface Extent {
  readonly from: number
  readonly to: number
}

const depth = (blocks: number): number =>
  blocks * block.deep * spacings.rank + (blocks - 1) * spacings.blockGap
const acrossBlocks = (stacks: number): number => stacks * block.wide + (stacks - 1) * spacings.blockGap

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

/** The widest spacing, up to the usual one, at which the team fits, and how many blocks then make a stack. */
function layout(counts: PlayerCounts) {
  let best = { stack: 0, spacing: 0, width: 0, extents: new Map<keyof PlayerCounts, Extent>() }
  for (let stack = stacked.least; stack <= stacked.most; stack++) {
    const extents = extentsOf(counts, stack)
    const width = Math.max(1, ...[...extents.values()].map(extent => extent.to))
    const spacing = Math.min(usualSpacing, (2 * half.x) / width, (2 * half.y) / depth(stack))
    if (spacing > best.spacing) best = { stack, spacing, width, extents }
  }
  return best
}

/** Sorts a team by contract and experience: established, newly qualified, agency, and apart from them the empty places. */
export function sortedGroups(counts: PlayerCounts): SortedTeam {
  const { stack, spacing, width, extents } = layout(counts)
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
      places.set([left + x * spacing, top - y * spacing, 0.9], post * 3)
    }
  }
  return {
    places,
    kinds,
    scale: spacing / usualSpacing,
    region: kind => {
      const extent = extents.get(kind)
      if (!extent) return null
      const blocks = Math.min(stack, Math.ceil(counts[kind] / block.size))
      return {
        x: left + ((extent.from + extent.to) / 2) * spacing,
        halfWidth: ((extent.to - extent.from) / 2) * spacing,
        far: top,
        near: top - depth(blocks) * spacing,
      }
    },
  }
}
