import { kindNames, type PlayerCounts, workersOf } from './players'

/** The number of the first post of each kind, in the order of the kinds. */
function firstPosts(counts: PlayerCounts): number[] {
  let next = 0
  return kindNames.map(kind => {
    const first = next
    next += counts[kind]
    return first
  })
}

/** Whole numbers from one up to, but without, another. */
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/**
 * Who is who in a team sorted by kind, after it has changed: for each post now, the post they had, or −1 for a newcomer.
 * As many of a kind as there still are stay where they are; whom their kind has no more room for takes what is free in
 * another, and only then is anybody new. Empty places are matched with empty places alone.
 */
export function sameWorkers(before: PlayerCounts, after: PlayerCounts): Int32Array {
  const [had, have] = [firstPosts(before), firstPosts(after)]
  const posts = workersOf(after) + after.empty
  const same = new Int32Array(posts).fill(-1)
  const spare: number[] = []
  const free: number[] = []
  kindNames.forEach((kind, index) => {
    const stay = Math.min(before[kind], after[kind])
    for (let worker = 0; worker < stay; worker++) same[have[index] + worker] = had[index] + worker
    if (kind === 'empty') return
    spare.push(...range(had[index] + stay, had[index] + before[kind]))
    free.push(...range(have[index] + stay, have[index] + after[kind]))
  })
  for (const post of free.slice(0, spare.length)) same[post] = spare.shift() ?? -1
  return same
}
