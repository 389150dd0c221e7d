import type { Counts } from '../model/population/allocation'
import type { Replay } from '../model/simulation/replay'
import type { SeasonShown } from '../panel/panel-state'
import type { Channel, Reply } from '../run/protocol'
import type { WorkerClient } from '../run/worker-client'
import type { SettingsStore } from '../store/store'

/** One week of a season that is there to be shown. */
export interface PlayedWeek {
  readonly replay: Replay
  readonly week: number
  /** Writes the state of every child in the week; `from`: the week the states show already, if they show one. */
  readonly write: (week: PlayedWeek, states: Uint8Array, from: number | undefined) => void
}

/** The seasons that are played beside the page: the reader's own, and the one it is compared with. */
export interface FollowedSeasons {
  /** The week on show, or null where no season is loaded or none of it has come yet. */
  readonly shown: () => SeasonShown | null
  /** The same week, for the picture. */
  readonly week: () => PlayedWeek | null
  /** The fingerprint of the whole season, once it is done. */
  readonly hash: () => string | null
  /** The same week of what was kept, or null; and its counts. */
  readonly keptWeek: () => PlayedWeek | null
  readonly keptCounts: () => Counts | null
  /** Stops working out the weeks; works them out again. */
  readonly stop: () => void
  readonly again: () => void
  readonly runner: WorkerClient
  /** Shows the words of a tragedy in the place given. Returns what takes them away. */
  readonly showTragedy: (root: HTMLElement) => () => void
  readonly subscribe: (hear: () => void) => () => void
}

/** What was asked of a runner that was still on its way. */
type Asked = Parameters<WorkerClient['ask']>

/**
 * The seasons, before anybody has asked for one: nothing is shown. The first season that is loaded, or the first thing
 * asked of the runner, fetches what plays them, and from then on that speaks. Whoever listens is told.
 */
export function seasonsInWaiting(store: SettingsStore): FollowedSeasons {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const hear of listeners) hear()
  }
  const waiting = new Map<Channel, Asked>()
  let real: FollowedSeasons | null = null
  let isComing = false

  async function bring(): Promise<void> {
    if (isComing) return
    isComing = true
    try {
      const { playSeasons } = await import('./seasons')
      real = playSeasons(store, tell)
      unsubscribe()
      for (const asked of waiting.values()) real.runner.ask(...asked)
      tell()
    } catch (error) {
      // The next season, or the next thing asked, tries once more.
      isComing = false
      for (const [, hear] of waiting.values()) hear(notFetched(error))
    }
    waiting.clear()
  }
  const unsubscribe = store.subscribe((now, before) => {
    if (now.season && !before.season) void bring()
  })
  if (store.getState().season) void bring()

  const none = () => undefined
  return {
    shown: () => real?.shown() ?? null,
    week: () => real?.week() ?? null,
    hash: () => real?.hash() ?? null,
    keptWeek: () => real?.keptWeek() ?? null,
    keptCounts: () => real?.keptCounts() ?? null,
    stop: () => real?.stop(),
    again: () => real?.again(),
    runner: {
      ask(...asked) {
        if (real) real.runner.ask(...asked)
        else {
          waiting.set(asked[0].channel, asked)
          void bring()
        }
      },
      stop(channel) {
        waiting.delete(channel)
        real?.runner.stop(channel)
      },
      end() {
        waiting.clear()
        real?.runner.end()
      },
    },
    showTragedy: root => real?.showTragedy(root) ?? none,
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}

/** The answer to what nobody came to work out. */
const notFetched = (error: unknown): Reply => ({
  id: 0,
  done: 0,
  of: 1,
  deltas: [],
  outcome: { kind: 'failed', reason: String(error) },
})
