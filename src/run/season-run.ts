import type { SeasonOptions } from '../model/simulation/options'
import { addWeek, lastWeek, openReplay, type Replay } from '../model/simulation/replay'
import type { Reply } from './protocol'
import type { WorkerClient } from './worker-client'

/** How the playing of a season stands. */
export type RunStatus = 'idle' | 'running' | 'done' | 'stopped' | 'failed'

/** A season to play. */
export interface Wanted {
  readonly options: SeasonOptions
  readonly weeks: number
  /** The week that is shown: until the new season has been played so far, the one before it stays. */
  readonly week: number
  /** One state code a child in week 0: called once, when the season begins. */
  readonly statesAtKickOff: () => Uint8Array
}

/**
 * One season as far as it has been played, kept up to date. Idle until a season is wanted; running while its weeks arrive
 * from the worker; then done, stopped or failed. `onChange` is called whenever there are more weeks, or another status.
 */
export class SeasonRun {
  /** What can be shown now. Null before the first week has come. */
  replay: Replay | null = null
  status: RunStatus = 'idle'
  /** The fingerprint of the whole season, once it is done. */
  hash: string | null = null
  /** The season that is arriving. Null before its first week. */
  private arriving: Replay | null = null
  private wanted: Wanted | null = null
  private key = ''
  private readonly client: WorkerClient
  private readonly channel: 'season' | 'kept'
  private readonly onChange: () => void

  constructor(client: WorkerClient, channel: 'season' | 'kept', onChange: () => void) {
    this.client = client
    this.channel = channel
    this.onChange = onChange
  }

  /** Plays what is wanted, unless it is playing or played already. */
  want(wanted: Wanted): void {
    const key = JSON.stringify([wanted.options, wanted.weeks], plain)
    this.wanted = wanted
    if (key === this.key) {
      this.show()
      return
    }
    this.key = key
    this.start(wanted)
  }

  /** Stops where it is; the weeks played so far stay. */
  stop(): void {
    if (this.status !== 'running') return
    this.client.cancel(this.channel)
    this.status = 'stopped'
    this.replay = this.arriving ?? this.replay
    this.onChange()
  }

  /** Plays a season that was stopped, or could not be played, from the beginning. */
  again(): void {
    if (this.wanted) this.start(this.wanted)
  }

  /** Forgets the season, and cancels it where it is running. */
  drop(): void {
    if (this.status === 'running') this.client.cancel(this.channel)
    Object.assign(this, { replay: null, arriving: null, wanted: null, key: '', status: 'idle', hash: null })
  }

  /** The last week there is to show, −1 for none. */
  get lastWeek(): number {
    return this.replay ? lastWeek(this.replay) : -1
  }

  private start(wanted: Wanted): void {
    this.arriving = null
    this.hash = null
    this.status = 'running'
    const statesAtKickOff = wanted.statesAtKickOff()
    this.client.ask({ channel: this.channel, options: wanted.options, weeks: wanted.weeks }, reply =>
      this.take(reply, statesAtKickOff),
    )
  }

  private take({ deltas, outcome }: Reply, statesAtKickOff: Uint8Array): void {
    for (const delta of deltas) {
      // Week 0 begins a season: for the second time where the worker failed and the page plays it from the beginning.
      if (delta.week === 0) this.arriving = openReplay(statesAtKickOff, delta)
      else if (this.arriving) addWeek(this.arriving, delta)
    }
    if (outcome) this.status = outcome.kind === 'failed' ? 'failed' : 'done'
    if (outcome?.kind === 'season') this.hash = outcome.hash
    this.show()
    this.onChange()
  }

  /** Puts the season that is arriving in the place of the one before, once it has the week that is shown. */
  private show(): void {
    if (!this.arriving || this.arriving === this.replay) return
    const isFarEnough = lastWeek(this.arriving) >= (this.wanted?.week ?? 0) || this.status !== 'running'
    if (isFarEnough || !this.replay) this.replay = this.arriving
  }
}

/** Writes Infinity, which JSON does not have. */
const plain = (_key: string, value: unknown): unknown =>
  value === Number.POSITIVE_INFINITY ? 'Infinity' : value
