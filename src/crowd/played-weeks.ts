import type { Allocation, Counts } from '../model/population/allocation'
import type { Replay } from '../model/simulation/replay'
import type { Week } from '../model/simulation/weeks'
import type { Channel, Reply } from '../run/protocol'
import type { RunStatus } from '../run/season-run'
import type { WorkerClient } from '../run/worker-client'
import type { State } from '../store/state'
import type { SettingsStore } from '../store/store'

/** One week of a season that has been played, and how far the season has come. */
export interface PlayedWeek {
  /** The week on show: the one asked for, or the last that has been played so far. */
  readonly week: number
  /** The last week there is. */
  readonly lastWeek: number
  readonly status: RunStatus
  readonly replay: Replay
  /** The numbers of the week on show, and of week 0. */
  readonly row: Week
  readonly rowAtKickOff: Week
  /** The children by state in it, and in week 0. */
  readonly allocation: Allocation
  readonly counts: Counts
  readonly countsAtKickOff: Counts
  /** Week 0 of the same season. */
  readonly beginning: () => PlayedWeek
  /** Writes the state code of every child in a week of this season; `from`: the week that `states` shows already. */
  readonly write: (week: number, states: Uint8Array, from: number | undefined) => void
}

/** The weeks that are played beside the page: of the reader's season, and of the one that it is compared with. */
export interface PlayedWeeks {
  /** Null: no season is loaded, or its first week has not come. */
  readonly shown: PlayedWeek | null
  /** The same week of what was kept. Null: nothing is kept, or its week has not come. */
  readonly kept: PlayedWeek | null
  /** How the playing stands: idle where nothing plays, missing where what would could not be fetched. */
  readonly status: RunStatus | 'missing'
  /** The fingerprint of the whole season, once it has been played to its end. */
  readonly hash: string | null
  /** What works out long questions about the weeks. */
  readonly client: WorkerClient
  /** Stops working out the weeks where they are; works them out again from the beginning, or fetches what does. */
  readonly cancel: () => void
  readonly again: () => void
}

/** What plays them: it follows every state of the store, and is taken down at the end. */
export interface WeeksPlayer extends PlayedWeeks {
  readonly follow: (state: State) => void
  readonly stop: () => void
}

/** Makes the player; `news` is called whenever there is more to show. */
export type CreateWeeksPlayer = (store: SettingsStore, news: () => void) => WeeksPlayer

/**
 * The weeks before anybody has asked for one: nothing is shown. The first season that is loaded, or the first question
 * asked of the client, fetches what plays them, and from then on that answers. Where it cannot be fetched, the question
 * is answered as failed, and the next season or question tries again.
 */
export function playedWeeks(
  store: SettingsStore,
  load: () => Promise<CreateWeeksPlayer>,
  news: () => void,
): WeeksPlayer {
  const waiting = new Map<Channel, Parameters<WorkerClient['ask']>>()
  let player: WeeksPlayer | null = null
  let isComing = false
  let isMissing = false
  let isStopped = false
  let hadSeason = false

  async function fetchPlayer(): Promise<void> {
    if (isComing || player || isStopped) return
    isComing = true
    isMissing = false
    try {
      const create = await load()
      if (isStopped) return
      player = create(store, news)
      for (const asked of waiting.values()) player.client.ask(...asked)
    } catch (error) {
      isMissing = true
      for (const [, answer] of waiting.values()) answer(notFetched(error))
    }
    isComing = false
    waiting.clear()
    if (!isStopped) news()
  }

  return {
    get shown() {
      return player?.shown ?? null
    },
    get kept() {
      return player?.kept ?? null
    },
    get status() {
      return player?.status ?? (isComing ? 'running' : isMissing ? 'missing' : 'idle')
    },
    get hash() {
      return player?.hash ?? null
    },
    cancel: () => player?.cancel(),
    again() {
      player?.again()
      if (!isMissing) return
      void fetchPlayer()
      news()
    },
    client: {
      ask(...asked) {
        if (player) player.client.ask(...asked)
        else {
          waiting.set(asked[0].channel, asked)
          void fetchPlayer()
        }
      },
      cancel(channel) {
        waiting.delete(channel)
        player?.client.cancel(channel)
      },
      async prepare() {
        await fetchPlayer()
        player?.client.prepare()
      },
      stop() {
        waiting.clear()
        player?.client.stop()
      },
    },
    follow(state) {
      player?.follow(state)
      const isLoaded = state.season !== null
      if (isLoaded && !hadSeason) void fetchPlayer()
      hadSeason = isLoaded
    },
    stop() {
      isStopped = true
      waiting.clear()
      player?.stop()
    },
  }
}

/** The answer to a question when what would answer it could not be fetched. */
const notFetched = (error: unknown): Reply => ({
  id: 0,
  done: 0,
  of: 1,
  deltas: [],
  outcome: { kind: 'failed', reason: String(error) },
})
