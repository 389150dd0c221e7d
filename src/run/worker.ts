import type { Message } from './protocol'
import { createScheduler } from './scheduler'

/** The scheduler in a thread of its own. Turns are short, so that a cancellation is received soon. */
const turns = new MessageChannel()
let next: (() => void) | undefined
turns.port1.onmessage = () => next?.()

const { receive } = createScheduler({
  send: (reply, arrays) => postMessage(reply, { transfer: [...arrays] }),
  // A message to oneself comes after those already there, and is never delayed further, as a timer would be.
  plan: turn => {
    next = turn
    turns.port2.postMessage(null)
    return () => {
      next = undefined
    }
  },
  turnMilliseconds: 12,
  now: () => performance.now(),
})

addEventListener('message', ({ data }: MessageEvent<Message>) => receive(data))
