import { createJobs, type Job } from './jobs'
import type { Channel, Message, Outcome, Reply } from './protocol'

/** Where a scheduler runs: how it replies, how its turns are planned, and how long one may take. */
export interface SchedulerHost {
  /** Sends a reply; the array buffers may be transferred. */
  readonly send: (reply: Reply, arrays: readonly ArrayBuffer[]) => void
  /** Has a turn taken later, once, after messages that are already there. Returns what cancels it. */
  readonly plan: (turn: () => void) => () => void
  /** How long a turn may take, in milliseconds of `now`. */
  readonly turnMilliseconds: number
  /** The time, in milliseconds. */
  readonly now: () => number
}

/** A cooperative scheduler. */
export interface Scheduler {
  /** Takes a message: begins a request, or cancels what a channel is working on. */
  readonly receive: (message: Message) => void
  /** Cancels everything, the planned turn too. Nothing is sent and nothing is received any more. */
  readonly stop: () => void
}

/**
 * Works on requests a time slice at a time, one channel after another, so that a newer request or a cancellation is
 * received in between. It runs in a worker, or, where workers are blocked, in the page itself. What a job throws is
 * sent as a failed outcome.
 */
export function createScheduler(host: SchedulerHost): Scheduler {
  const jobOf = createJobs()
  const running = new Map<Channel, { readonly id: number; readonly job: Job }>()
  let cancelTurn: (() => void) | undefined
  let isStopped = false

  function planTurn(): void {
    if (cancelTurn || running.size === 0) return
    cancelTurn = host.plan(() => {
      cancelTurn = undefined
      for (const [channel, work] of [...running]) {
        // A reply on another channel may have cancelled this work, or put a newer request in its place.
        if (running.get(channel) === work) workOn(channel, work.id, work.job)
      }
      planTurn()
    })
  }

  function workOn(channel: Channel, id: number, job: Job): void {
    const deltas: Reply['deltas'][number][] = []
    const until = host.now() + host.turnMilliseconds
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
      } while (!outcome && host.now() < until)
    } catch (error) {
      outcome = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
    }
    if (outcome) running.delete(channel)
    const arrays = deltas.flatMap(({ children, states, row }) =>
      [children, states, row].map(({ buffer }) => buffer as ArrayBuffer),
    )
    host.send({ id, done: outcome ? of : done, of, deltas, outcome }, arrays)
  }

  return {
    receive(message) {
      if (isStopped) return
      if ('cancel' in message) running.delete(message.cancel)
      else running.set(message.request.channel, { id: message.id, job: jobOf(message.request) })
      planTurn()
    },
    stop() {
      isStopped = true
      running.clear()
      cancelTurn?.()
    },
  }
}
