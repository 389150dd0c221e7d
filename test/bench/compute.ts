import { defaultParameters, type Parameters } from '../../src/model/parameters/registry'
import { type Allocation, allocate } from '../../src/model/population/allocation'
import { assignStates, makePopulation } from '../../src/model/population/population'
import { falseAlarmStates, needStates, type StateName } from '../../src/model/population/states'
import { settle } from '../../src/model/steady/steady-state'
import { type Spread, spread } from './statistics'

/** Milliseconds a slider move takes, model and colouring together, and how many times longer the naive way takes. */
export interface ComputeFinding {
  readonly triage: number
  readonly ours: Spread
  readonly naive: Spread
  readonly ratio: number
}

const count = 80_000

/** Parameters of so many moves of the team-size control, a notch each, to and fro between 100 and 160 posts. */
function moves(triage: number, howMany: number): Parameters[] {
  return Array.from({ length: howMany }, (_, move) => {
    const posts = 100 + Math.abs(((move + 45) % 120) - 60)
    return { ...defaultParameters, triage, posts }
  })
}

/** A child as the naive way keeps it. */
interface NaiveChild {
  readonly id: number
  readonly needKey: number
  readonly careKey: number
  readonly state: StateName
}

/** The naive way: objects, sorted afresh at every move. It settles with the same model, so only colouring differs. */
function makeNaive() {
  const crowd = makePopulation(count, 1)
  const needKeys = new Uint32Array(count)
  const careKeys = new Uint32Array(count)
  crowd.leastNeedFirst.forEach((child, place) => {
    needKeys[child] = count - 1 - place
  })
  crowd.careOrder.forEach((child, place) => {
    careKeys[child] = place
  })
  let children: NaiveChild[] = Array.from({ length: count }, (_, id) => ({
    id,
    needKey: needKeys[id]!,
    careKey: careKeys[id]!,
    state: 'noNeed',
  }))
  return (picture: Allocation) => {
    const byNeed = [...children].sort((a, b) => a.needKey - b.needKey)
    const inNeed = byNeed.slice(0, picture.inNeed).sort((a, b) => a.careKey - b.careKey)
    const states = new Map<number, StateName>()
    inNeed.forEach(({ id }, rank) => {
      states.set(id, needStates[picture.needBoundaries.findIndex(end => rank < end)]!)
    })
    byNeed.reverse().forEach(({ id }, rank) => {
      const band = picture.falseAlarmBoundaries.findIndex(end => rank < end)
      if (band >= 0) states.set(id, falseAlarmStates[band]!)
    })
    children = children.map(child => ({ ...child, state: states.get(child.id) ?? 'noNeed' }))
    return children
  }
}

const timed = (work: () => void): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Times slider moves both ways, in turn, after a warm-up. */
export function measureCompute(triage: number): ComputeFinding {
  const crowd = makePopulation(count, 1)
  const states = new Uint8Array(count)
  let previous: Allocation | null = null
  const ourWay = (parameters: Parameters) => {
    const picture = allocate(settle(parameters), count)
    assignStates(crowd, picture, states, previous)
    previous = picture
  }
  const paintNaively = makeNaive()
  const naiveWay = (parameters: Parameters) => paintNaively(allocate(settle(parameters), count))

  for (const parameters of moves(triage, 240)) ourWay(parameters)
  for (const parameters of moves(triage, 4)) naiveWay(parameters)
  const [ours, naive]: [number[], number[]] = [[], []]
  moves(triage, 480).forEach((parameters, move) => {
    ours.push(timed(() => ourWay(parameters)))
    if (move % 24 === 0) naive.push(timed(() => naiveWay(parameters)))
  })
  const [fast, slow] = [spread(ours), spread(naive)]
  return { triage, ours: fast, naive: slow, ratio: slow.median / fast.median }
}
