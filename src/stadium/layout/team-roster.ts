import {
  firstRoster,
  latestFirst,
  noPost,
  type PlayerCounts,
  PlayerKind,
  type Roster,
  ringsOf,
  workersOf,
} from './team-layout'

/**
 * The roster of a team, after another or as the first. As few workers as can be come, go or change their kind: those of
 * a kind with fewer become what another has more of, and only then does anybody leave, or come. Whoever comes takes the
 * place of one of their kind who left, if there is one. A ring stays at the places left last, as many as there are.
 */
export function nextRoster(before: Roster | null, counts: PlayerCounts): Roster {
  if (!before) return firstRoster(counts)
  const roster = withRoomFor(before, workersOf(counts) + ringsOf(counts))
  const { kinds, was, turns } = roster
  let turn = Math.max(-1, ...turns) + 1
  const become = (place: number, kind: number): void => {
    kinds[place] = kind
    turns[place] = turn++
  }
  const wanted = [counts.established, counts.newlyQualified, counts.agency]
  const spare: number[] = []
  const missing: number[] = []
  wanted.forEach((many, kind) => {
    const here = latestFirst(roster, found => found === kind)
    spare.push(...here.slice(0, Math.max(0, here.length - many)))
    for (let more = here.length; more < many; more++) missing.push(kind)
  })
  const changing = Math.min(spare.length, missing.length)
  for (const [index, place] of spare.entries()) {
    if (index >= changing) was[place] = kinds[place]
    become(place, index < changing ? missing[index] : PlayerKind.empty)
  }
  const rings = ringsOf(counts)
  for (const kind of missing.slice(changing)) {
    // An empty place is filled where there are to be fewer of them; else the ring stays, and they stand elsewhere.
    const empty = latestFirst(roster, found => found === PlayerKind.empty)
    const vacant = empty.length > rings ? empty : latestFirst(roster, found => found === noPost)
    become(vacant.find(place => was[place] === kind) ?? vacant[0], kind)
  }
  for (const [index, place] of latestFirst(roster, isVacant).entries())
    kinds[place] = index < rings ? PlayerKind.empty : noPost
  return roster
}

/** A copy of a roster, with unused places behind it where it has fewer than so many. */
function withRoomFor({ kinds, was, turns }: Roster, count: number): Roster {
  const size = Math.max(kinds.length, count)
  const unused = new Uint8Array(size).fill(noPost)
  const copied = { kinds: unused, was: unused.slice(), turns: new Int32Array(size).fill(-1) }
  copied.kinds.set(kinds)
  copied.was.set(was)
  copied.turns.set(turns)
  return copied
}

const isVacant = (kind: number): boolean => kind >= PlayerKind.empty
