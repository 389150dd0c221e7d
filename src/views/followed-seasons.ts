import type { Counts } from '../model/counts'
import type { Replay } from '../model/season/replay'
import type { SeasonShown } from '../panel/panel-state'
import type { Runner } from '../run/runner'
import type { SettingsStore } from '../store/store'

/** One week of a season that is there to be shown. */
export interface PlayedWeek {
  readonly replay: Replay
  readonly week: number
}

/** The seasons that are played beside the page: the reader's own, and the one it is compared with. */
export interface FollowedSeasons {
  /** The week on show, or null where no season is loaded or none of it has come yet. */
  readonly shown: () => SeasonShown | null
  /** The fingerprint of the whole season, once it is done. */
  readonly hash: () => string | null
  /** The same week of what was kept, or null; and its counts. */
  readonly keptWeek: () => PlayedWeek | null
  readonly keptCounts: () => Counts | null
  /** Stops working out the weeks; works them out again. */
  readonly stop: () => void
  readonly again: () => void
  readonly runner: Runner
  /** Shows the words of a tragedy in the place given. Returns what takes them away. */
  readonly showTragedy: (root: HTMLElement) => () => void
  readonly subscribe: (hear: () => void) => () => void
}

/**
 * The seasons, before anybody has asked for one: nothing is shown. The first season that is loaded fetches what plays
 * it, and from then on that speaks. Whoever listens is told.
 */
export function seasonsInWaiting(store: SettingsStore): FollowedSeasons {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const hear of listeners) hear()
  }
  let real: FollowedSeasons | null = null
  let isComing = false

  async function bring(): Promise<void> {
    if (isComing || !store.getState().season) return
    isComing = true
    try {
      const { playSeasons } = await import('./seasons')
      real = playSeasons(store, tell)
      unsubscribe()
      tell()
    } catch {
      // Leaving the weeks and playing them again tries once more.
      isComing = false
    }
  }
  const unsubscribe = store.subscribe((now, before) => {
    if (now.season && !before.season) void bring()
  })
  void bring()

  const none = () => undefined
  return {
    shown: () => real?.shown() ?? null,
    hash: () => real?.hash() ?? null,
    keptWeek: () => real?.keptWeek() ?? null,
    keptCounts: () => real?.keptCounts() ?? null,
    stop: () => real?.stop(),
    again: () => real?.again(),
    runner: {
      ask: (request, hear) => real?.runner.ask(request, hear),
      stop: channel => real?.runner.stop(channel),
      end: () => real?.runner.end(),
    },
    showTragedy: root => real?.showTragedy(root) ?? none,
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}
