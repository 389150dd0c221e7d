import { type Crossing, crossingStagger, type Place } from './crossing'
import { type PlacedPlayers, PlayerKind } from './players'
import type { Walker } from './walker'

/** Somebody of the team, or an empty place: the number of the post, the kind, and where they are now. */
export interface Somebody extends Pick<Walker, 'post' | 'kind' | 'place'> {
  /** Where they are going, if they are on the way from one place to another. */
  readonly crossing?: { readonly way: Crossing; readonly to: Place }
}

/** How much later each sets out than the one before, and at most the last than the first, in milliseconds. */
const stagger = { each: 60, all: 600 } as const

/** Nearer than this, in metres, two places are one. */
const same = 0.01

/** Sends some from where they are to the tunnel, or from the tunnel there, one after the other. */
export function setOut(some: readonly Somebody[], leaving: boolean, now: number): Walker[] {
  const apart = Math.min(stagger.each, stagger.all / some.length)
  return some.map(({ post, kind, place }, turn) => ({
    post,
    kind,
    place,
    leaving,
    start: now + turn * apart,
  }))
}

/** Who stands at a post. */
export function standing({ places, kinds }: PlacedPlayers, post: number): Somebody {
  const [x, y, z] = places.subarray(post * 3, post * 3 + 3)
  return { post, kind: kinds[post], place: [x, y, z] }
}

/** Who walks where when the team stands in another way. */
export interface Rearrangement {
  readonly walkers: readonly Walker[]
  readonly crossings: readonly Crossing[]
}

/**
 * Sends everybody from where they are to where they now belong; those with no place left walk off, and newcomers walk on,
 * each bringing their place along. Whoever is on the way there already goes on.
 * @param before everybody by the post they had
 * @param after where they belong
 * @param had for each post now, the post its worker had; −1 for a newcomer. A worker and an empty place are never the same
 */
export function rearranged(
  before: ReadonlyMap<number, Somebody>,
  after: PlacedPlayers,
  had: Int32Array,
  now: number,
): Rearrangement {
  const newcomers: Somebody[] = []
  const crossings: Crossing[] = []
  const kept = new Set<Somebody>()
  had.forEach((old, post) => {
    const belongs = standing(after, post)
    const somebody = before.get(old)
    if (!somebody || isEmpty(somebody) !== isEmpty(belongs)) {
      if (!isEmpty(belongs)) newcomers.push(belongs)
      return
    }
    kept.add(somebody)
    const { crossing, place } = somebody
    const start = now + (crossingStagger * post) / had.length
    if (crossing && metres(crossing.to, belongs.place) < same) crossings.push({ ...crossing.way, post })
    else if (metres(place, belongs.place) > same) crossings.push({ post, from: place, start })
  })
  const gone = [...before.values()].filter(somebody => !kept.has(somebody) && !isEmpty(somebody))
  const coming = setOut(newcomers, false, now).map(walker => ({ ...walker, bringsPost: true }))
  return { walkers: [...setOut(gone, true, now), ...coming], crossings }
}

const isEmpty = ({ kind }: Somebody): boolean => kind === PlayerKind.empty

const metres = (a: Place, b: Place): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
