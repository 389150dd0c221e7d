import type { SeasonOptions } from '../model/simulation/options'
import { addWeek, lastWeek, openReplay, type Replay } from '../model/simulation/replay'
import type { Reply } from './protocol'
import type { WorkerClient } from './worker-client'

/** How far a season has come. */
export type RunStatus = 'idle' | 'running' | 'done' | 'stopped' | 'failed'

/** What is asked for. */
export interface Wanted {
  readonly options: SeasonOptions
  readonly weeks: number
  /** The week that is shown: until the new season has come so far, the one before it stays. */
  readonly week: number
  /** One state a child in week 0: asked for once, when the season begins. */
  readonly statesAtKickOff: () => Uint8Array
}

/**
 * One season as far as it has been played, kept up to date. The weeks come from a runner; whoever shows them is told
 * when there are more.
 */
export class SeasonRun {
  /** What can be shown now. Null before the first week has come. */
  replay: Replay | null = null
  status: RunStatus = 'idle'
  /** The fingerprint of the whole season, once it is done. */
  hash: string | null = null
  /** The run that is arriving. Null before its first week. */
  private coming: Replay | null = null
  private wanted: Wanted | null = null
  private key = ''
  private readonly runner: WorkerClient
  private readonly channel: 'season' | 'kept'
  private readonly tell: () => void

  constructor(runner: WorkerClient, channel: 'season' | 'kept', tell: () => void) {
    this.runner = runner
    this.channel = channel
    this.tell = tell
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
    this.runner.stop(this.channel)
    this.status = 'stopped'
    this.replay = this.coming ?? this.replay
    this.tell()
  }

  /** Plays a season that was stopped, or could not be played, from the beginning. */
  again(): void {
    if (this.wanted) this.start(this.wanted)
  }

  /** Nothing is wanted any more. */
  drop(): void {
    if (this.status === 'running') this.runner.stop(this.channel)
    Object.assign(this, { replay: null, coming: null, wanted: null, key: '', status: 'idle', hash: null })
  }

  /** The last week there is to show, −1 for none. */
  get lastWeek(): number {
    return this.replay ? lastWeek(this.replay) : -1
  }

  private start(wanted: Wanted): void {
    this.coming = null
    this.hash = null
    this.status = 'running'
    const statesAtKickOff = wanted.statesAtKickOff()
    this.runner.ask({ channel: this.channel, options: wanted.options, weeks: wanted.weeks }, reply =>
      this.hear(reply, statesAtKickOff),
    )
  }

  private hear({ deltas, outcome }: Reply, statesAtKickOff: Uint8Array): void {
    for (const delta of deltas) {
      // Week 0 begins a season: for the second time where a worker broke and the page goes on without it.
      if (delta.week === 0) this.coming = openReplay(statesAtKickOff, delta)
      else if (this.coming) addWeek(this.coming, delta)
    }
    if (outcome) this.status = outcome.kind === 'failed' ? 'failed' : 'done'
    if (outcome?.kind === 'season') this.hash = outcome.hash
    this.show()
    this.tell()
  }

  /** Puts the season that is coming in the place of the one before, once it has the week that is shown. */
  private show(): void {
    if (!this.coming || this.coming === this.replay) return
    const isFarEnough = lastWeek(this.coming) >= (this.wanted?.week ?? 0) || this.status !== 'running'
    if (isFarEnough || !this.replay) this.replay = this.coming
  }
}

/** JSON has no Infinity. */
const plain = (_key: string, value: unknown): unknown =>
  value === Number.POSITIVE_INFINITY ? 'Infinity' : value
