import type { Channel, Message, Reply, Request } from './protocol'

/** Who works things out. */
export interface WorkerClient {
  /** Asks for something, instead of whatever the channel was doing. Every reply comes to `hear`, in order. */
  ask(request: Request, hear: (reply: Reply) => void): void
  /** Stops what a channel is doing. Nothing more is heard of it. */
  stop(channel: Channel): void
  /** Gives everything back. */
  end(): void
}

/** Where messages go: a worker, or a desk in the page. */
interface Desk {
  readonly post: (message: Message) => void
  readonly end: () => void
}

/** Turns in the page are short: a press or a key never waits for more than one of them. */
const turnInThePage = 8

async function deskInThePage(fetchDesk: FetchScheduler, hear: (reply: Reply) => void): Promise<Desk> {
  const { createScheduler } = await fetchDesk()
  const post = createScheduler({
    send: hear,
    later: turn => setTimeout(turn),
    turnMilliseconds: turnInThePage,
    clock: () => performance.now(),
  })
  return { post, end: () => undefined }
}

/** Fetches what a desk in the page is made of. */
export type FetchScheduler = () => Promise<Pick<typeof import('./scheduler'), 'createScheduler'>>

/** A worker as far as it is used here. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

const startWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'seasons' })

/**
 * A runner that works in a worker, started when something is first asked for. Where the worker cannot be had (a
 * sandboxed frame, a strict host), or breaks, everything asked for and not yet answered goes to a desk in the page.
 */
export function createWorkerClient(
  makeWorker: () => WorkerLike = startWorker,
  fetchDesk: FetchScheduler = () => import('./scheduler'),
): WorkerClient {
  const asked = new Map<Channel, { message: Message; id: number; hear: (reply: Reply) => void }>()
  let desk: Desk | undefined
  let isComing = false
  let isEnded = false
  let lastId = 0

  function hear(reply: Reply): void {
    for (const [channel, { id, hear: tell }] of asked) {
      if (id !== reply.id) continue
      if (reply.outcome) asked.delete(channel)
      tell(reply)
    }
  }

  async function goOnInThePage(): Promise<void> {
    if (isComing) return
    isComing = true
    desk?.end()
    desk = undefined
    const own = await deskInThePage(fetchDesk, hear).catch(() => null)
    if (isEnded) return
    if (!own) {
      isComing = false
      giveUp()
      return
    }
    desk = own
    // Asked again from the beginning: whoever listens is told so by the first week, and replies already heard are void.
    for (const [channel, { message, hear: tell }] of [...asked]) {
      if ('request' in message) asked.set(channel, { ...sent(message.request), hear: tell })
    }
    for (const { message } of asked.values()) desk.post(message)
  }

  /** Not even the desk could be fetched: whoever waits is told. What is asked for next tries again. */
  function giveUp(): void {
    const outcome = { kind: 'failed', reason: 'there is nobody to work it out' } as const
    for (const { id } of [...asked.values()]) hear({ id, done: 0, of: 1, deltas: [], outcome })
  }

  function sent(request: Request): { message: Message; id: number } {
    const id = ++lastId
    return { id, message: { id, request } }
  }

  function open(): void {
    if (desk || isComing) return
    try {
      const worker = makeWorker()
      worker.addEventListener('message', event => hear((event as MessageEvent<Reply>).data))
      worker.addEventListener('error', () => void goOnInThePage())
      desk = { post: message => worker.postMessage(message), end: () => worker.terminate() }
    } catch {
      void goOnInThePage()
    }
  }

  return {
    ask(request, tell) {
      if (isEnded) return
      const { id, message } = sent(request)
      asked.set(request.channel, { id, message, hear: tell })
      open()
      desk?.post(message)
    },
    stop(channel) {
      if (!asked.delete(channel)) return
      desk?.post({ stop: channel })
    },
    end() {
      isEnded = true
      asked.clear()
      desk?.end()
      desk = undefined
    },
  }
}
