import type { Message } from './protocol'
import { createScheduler } from './scheduler'

/** The desk in a thread of its own. Turns are short enough for the word to stop to be heard soon. */
const doorbell = new MessageChannel()
let next: (() => void) | undefined
doorbell.port1.onmessage = () => next?.()

const receive = createScheduler({
  send: (reply, arrays) => postMessage(reply, { transfer: [...arrays] }),
  // A message to oneself waits behind those already there, and is never made to wait longer, as a timer would be.
  later: turn => {
    next = turn
    doorbell.port2.postMessage(null)
  },
  turnMilliseconds: 12,
  clock: () => performance.now(),
})

addEventListener('message', ({ data }: MessageEvent<Message>) => receive(data))
