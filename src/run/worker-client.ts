import { late } from '../lib/late'
import type { Channel, Message, Outcome, Reply, Request } from './protocol'

/** What works out requests beside the page. */
export interface WorkerClient {
  /** Asks for something, instead of what its channel is working on. Every reply goes to `onReply`, in order. */
  ask(request: Request, onReply: (reply: Reply) => void): void
  /** Cancels what a channel is working on: no more replies. */
  cancel(channel: Channel): void
  /** Starts the worker before the first request, so that nothing has to be fetched for that. */
  prepare(): void
  /** Terminates the worker and cancels every turn in the page. There are no more replies, and no more requests. */
  stop(): void
}

/** Where messages are sent: a worker, or a scheduler in the page. */
interface Receiver {
  readonly post: (message: Message) => void
  readonly stop: () => void
}

/** Imports the scheduler for the page. */
export type ImportScheduler = () => Promise<Pick<typeof import('./scheduler'), 'createScheduler'>>

/** A worker as far as it is used here. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

const scheduler = late(() => import('./scheduler'))

const startWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'seasons' })

/**
 * A client of a worker that is started with the first request. Where the worker cannot be started (a sandboxed frame, a
 * strict host), or fails, every request that has no outcome yet goes to a scheduler in the page; where that cannot be
 * imported either, the outcome is a failure, and the next request tries again.
 */
export function createWorkerClient(
  makeWorker: () => WorkerLike = startWorker,
  importScheduler: ImportScheduler = scheduler.bring,
): WorkerClient {
  /** Requests without an outcome, each channel's latest. */
  const open = new Map<Channel, { request: Request; id: number; onReply: (reply: Reply) => void }>()
  let receiver: Receiver | undefined
  /** The worker has failed: requests wait for the scheduler in the page, or go to it. */
  let isWithoutWorker = false
  let isStopped = false
  let lastId = 0

  function take(reply: Reply): void {
    for (const [channel, { id, onReply }] of open) {
      if (id !== reply.id) continue
      if (reply.outcome) open.delete(channel)
      onReply(reply)
    }
  }

  function start(): void {
    if (receiver || isWithoutWorker) return
    try {
      const worker = makeWorker()
      worker.addEventListener('message', event => take((event as MessageEvent<Reply>).data))
      worker.addEventListener('error', () => void moveToPage())
      receiver = { post: message => worker.postMessage(message), stop: () => worker.terminate() }
    } catch {
      void moveToPage()
    }
  }

  async function moveToPage(): Promise<void> {
    if (isWithoutWorker || isStopped) return
    isWithoutWorker = true
    receiver?.stop()
    receiver = undefined
    const inPage = await schedulerInPage(importScheduler, take).catch(() => null)
    if (isStopped) return
    if (!inPage) {
      isWithoutWorker = false
      failAll()
      return
    }
    receiver = inPage
    // Asked again from the beginning, under new numbers: the first week says so, and replies of the worker are void.
    for (const [channel, { request, onReply }] of [...open]) {
      open.set(channel, { request, id: ++lastId, onReply })
      receiver.post({ id: lastId, request })
    }
  }

  function failAll(): void {
    const outcome: Outcome = { kind: 'failed', reason: 'neither a worker nor a scheduler could be started' }
    for (const { id } of [...open.values()]) take({ id, done: 0, of: 1, deltas: [], outcome })
  }

  return {
    ask(request, onReply) {
      if (isStopped) return
      const id = ++lastId
      open.set(request.channel, { request, id, onReply })
      start()
      receiver?.post({ id, request })
    },
    cancel(channel) {
      if (open.delete(channel)) receiver?.post({ cancel: channel })
    },
    prepare() {
      if (!isStopped) start()
    },
    stop() {
      isStopped = true
      open.clear()
      receiver?.stop()
      receiver = undefined
    },
  }
}

/** Turns in the page are short: a press or a key never waits for more than one of them. */
const pageTurnMilliseconds = 8

async function schedulerInPage(
  importScheduler: ImportScheduler,
  send: (reply: Reply) => void,
): Promise<Receiver> {
  const { createScheduler } = await importScheduler()
  const { receive, stop } = createScheduler({
    send,
    plan: turn => {
      const timer = setTimeout(turn)
      return () => clearTimeout(timer)
    },
    turnMilliseconds: pageTurnMilliseconds,
    now: () => performance.now(),
  })
  return { post: receive, stop }
}
