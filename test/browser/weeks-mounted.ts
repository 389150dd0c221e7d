import { playedWeek } from '../../src/crowd/weeks-player'
import '../../src/styles/season.css'
import { onTestFinished, vi } from 'vitest'
import { type Compared, type CrowdListener, createCrowd } from '../../src/crowd/crowd'
import type { PlayedWeek, PlayedWeeks } from '../../src/crowd/played-weeks'
import type { SeasonOptions } from '../../src/model/simulation/options'
import { addWeek, openReplay, type Replay } from '../../src/model/simulation/replay'
import { advanceSeason, kickOff, openSeason } from '../../src/model/simulation/simulation'
import { mountPanel } from '../../src/panel/panel'
import type { RunStatus } from '../../src/run/season-run'
import { readLink } from '../../src/store/link/link'
import { optionsOf, seasonWeeks } from '../../src/store/season-settings'
import { createSettingsStore, type SettingsStore } from '../../src/store/store'

/** A panel beside a season that is played here, among few children. `last`: how far it has come. */
export function openWeeks(link: string, { last = seasonWeeks, status = 'done' as RunStatus } = {}) {
  const root = document.createElement('main')
  root.style.setProperty('max-width', '400px')
  document.body.append(root)
  const { settings } = readLink(`${link}&children=2000`)
  const store = createSettingsStore(settings)
  const replay = playedHere(settings.season ? optionsOf(settings.season, settings.seed) : null, last)
  const made = { status, compared: null as Compared | null }
  const weeks: PlayedWeeks = {
    kept: null,
    get status() {
      return made.status
    },
    client: {
      ask: () => undefined,
      cancel: () => undefined,
      prepare: () => undefined,
      stop: () => undefined,
    },
    cancel: vi.fn(),
    again: vi.fn(),
    hash: '0123456789abcdef',
    get shown(): PlayedWeek | null {
      const { season } = store.getState()
      if (!season || !replay) return null
      return playedWeek(replay, Math.min(season.week, last), last, made.status)
    },
  }
  const crowd = crowdBeside(store, weeks, () => made.compared)
  const unmount = mountPanel(root, store, crowd)
  onTestFinished(() => {
    unmount()
    crowd.stop()
    root.remove()
  })
  const tell = (news: Partial<typeof made>) => {
    Object.assign(made, news)
    crowd.tell()
  }
  return { ...store, root, weeks, replay: replay!, tell }
}

/** A crowd with weeks of a test's own: `tell` says that there is news of them. */
function crowdBeside(store: SettingsStore, weeks: PlayedWeeks, compared: () => Compared | null) {
  const crowd = createCrowd(store, () => new Promise(() => undefined))
  const listeners = new Set<CrowdListener>()
  return {
    ...crowd,
    weeks,
    get settled() {
      return crowd.settled
    },
    get counts() {
      return weeks.shown?.counts ?? crowd.counts
    },
    get before() {
      return weeks.shown?.countsAtKickOff ?? crowd.before
    },
    get compared() {
      return compared()
    },
    subscribe(listener: CrowdListener) {
      listeners.add(listener)
      const unsubscribe = crowd.subscribe(listener)
      return () => {
        listeners.delete(listener)
        unsubscribe()
      }
    },
    tell() {
      for (const listener of listeners) listener(store.getState(), store.getState())
    },
  }
}

function playedHere(options: SeasonOptions | null, last: number): Replay | null {
  if (!options) return null
  const season = openSeason(options, seasonWeeks)
  const states = season.children.states.slice()
  const replay = openReplay(states, kickOff(season))
  while (season.week < last) addWeek(replay, advanceSeason(season))
  return replay
}
