import { createJobs, type Job } from './jobs'
import type { Channel, Message, Outcome, Reply } from './protocol'

/** Where the desk stands: how it answers, how it waits for its next turn, and how long a turn may take. */
export interface SchedulerHost {
  readonly send: (reply: Reply, arrays: readonly ArrayBuffer[]) => void
  readonly later: (turn: () => void) => void
  /** In milliseconds, by the clock given. */
  readonly turnMilliseconds: number
  readonly clock: () => number
}

interface Going {
  readonly id: number
  readonly job: Job
}

/**
 * Works on requests a turn at a time, so that a newer one, or the word to stop, is heard in between. It stands in a
 * worker, or, where workers are blocked, in the page itself.
 */
export function createScheduler(place: SchedulerHost): (message: Message) => void {
  const jobOf = createJobs()
  const going = new Map<Channel, Going>()
  let isPlanned = false

  function plan(): void {
    if (isPlanned || going.size === 0) return
    isPlanned = true
    place.later(() => {
      isPlanned = false
      for (const [channel, work] of [...going]) {
        // Whoever heard of another channel may have stopped this one, or asked it for something newer.
        if (going.get(channel) === work) turn(channel, work)
      }
      plan()
    })
  }

  function turn(channel: Channel, { id, job }: Going): void {
    const deltas: Reply['deltas'][number][] = []
    const until = place.clock() + place.turnMilliseconds
    let [done, of] = [0, 1]
    let outcome: Outcome | null = null
    try {
      do {
        const piece = job.next()
        if (piece.done) outcome = piece.value
        else {
          done = piece.value.done
          of = piece.value.of
          if (piece.value.delta) deltas.push(piece.value.delta)
        }
      } while (!outcome && place.clock() < until)
    } catch (error) {
      outcome = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
    }
    if (outcome) going.delete(channel)
    const arrays = deltas.flatMap(({ children, states, row }) =>
      [children, states, row].map(({ buffer }) => buffer as ArrayBuffer),
    )
    place.send({ id, done: outcome ? of : done, of, deltas, outcome }, arrays)
  }

  return message => {
    if ('stop' in message) going.delete(message.stop)
    else going.set(message.request.channel, { id: message.id, job: jobOf(message.request) })
    plan()
  }
}
