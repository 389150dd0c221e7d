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

/** A team on the pitch. */
export interface PlacedPlayers {
  /** Three numbers a place, in metres. */
  readonly places: Float32Array
  /** One `PlayerKind` a place. */
  readonly kinds: Uint8Array
  /** Size of the marks against the usual, so that a large team does not overlap. */
  readonly scale: number
}

/**
 * Where the team stands, three numbers a place, and what each is.
 * @param gathered true: in ranks along the near touchline, leaving the pitch to the children
 */
export function placePlayers(counts: PlayerCounts, gathered: boolean): PlacedPlayers {
  const kinds = kindsOf(counts)
  const places = new Float32Array(kinds.length * 3)
  const capacity = Math.max(usualPosts, kinds.length)
  const scale = Math.sqrt(usualPosts / capacity)
  // Smaller marks stand closer both ways, so that the ranks never need a deeper strip.
  const perRank = Math.ceil(usualPosts / strip.ranks / scale)
  for (let post = 0; post < kinds.length; post++) {
    if (gathered) {
      places[post * 3] = -strip.x + ((post % perRank) + 0.5) * ((2 * strip.x) / perRank)
      places[post * 3 + 1] = strip.near + Math.floor(post / perRank) * strip.rowGap * scale
    } else {
      const radius = Math.sqrt((post + 0.5) / capacity)
      places[post * 3] = Math.cos(post * goldenAngle) * radius * field.x
      places[post * 3 + 1] = Math.sin(post * goldenAngle) * radius * field.y
    }
    places[post * 3 + 2] = 0.9
  }
  return { places, kinds, scale }
}
