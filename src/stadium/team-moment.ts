import { type Crossing, crossed } from './crossing'
import { type PlacedPlayers, PlayerKind } from './players'
import { standing } from './rearrangement'
import { type Walker, whereabouts } from './walker'

/** True of whoever is drawn beside the posts: a post they left, or are coming to, is shown as an empty place. */
const isBesides = (walker: Walker): boolean => walker.leaving || !walker.bringsPost

/** The team as it is at a moment: three numbers each in metres, and a kind. First the posts, then whoever walks besides. */
export function teamAt(
  placed: PlacedPlayers,
  walkers: readonly Walker[],
  crossings: readonly Crossing[],
  now: number,
): Pick<PlacedPlayers, 'places' | 'kinds'> {
  const posts = placed.kinds.length
  const besides = walkers.filter(isBesides)
  const places = new Float32Array((posts + besides.length) * 3)
  const kinds = new Uint8Array(posts + besides.length)
  places.set(placed.places)
  kinds.set(placed.kinds)
  for (const crossing of crossings) {
    const { post } = crossing
    places.set(crossed(crossing, standing(placed, post).place, now), post * 3)
  }
  for (const walker of walkers) if (!isBesides(walker)) places.set(whereabouts(walker, now), walker.post * 3)
  besides.forEach((walker, index) => {
    if (!walker.leaving) kinds[walker.post] = PlayerKind.empty
    kinds[posts + index] = walker.kind
    places.set(whereabouts(walker, now), (posts + index) * 3)
  })
  return { places, kinds }
}
