import '../../src/styles/season.css'
import { onTestFinished, vi } from 'vitest'
import type { SeasonOptions } from '../../src/model/simulation/options'
import { addWeek, openReplay, type Replay } from '../../src/model/simulation/replay'
import { advanceSeason, kickOff, openSeason } from '../../src/model/simulation/simulation'
import { allocationInWeek, countsInWeek } from '../../src/model/simulation/week-allocation'
import { weekFrom } from '../../src/model/simulation/weeks'
import { mountPanel } from '../../src/panel/panel'
import type { Compared, SeasonShown, Seasons } from '../../src/panel/panel-state'
import type { RunStatus } from '../../src/run/season-run'
import { readLink } from '../../src/store/link/link'
import { optionsOf, seasonWeeks } from '../../src/store/season-settings'
import { createSettingsStore } from '../../src/store/store'
import { noSeasons } from './panel-mounted'

/** A panel beside a season that is played here, among few children. `last`: how far it has come. */
export function openWeeks(link: string, { last = seasonWeeks, status = 'done' as RunStatus } = {}) {
  const root = document.createElement('main')
  root.style.setProperty('max-width', '400px')
  document.body.append(root)
  const { settings } = readLink(`${link}&children=2000`)
  const store = createSettingsStore(settings)
  const replay = playedHere(settings.season ? optionsOf(settings.season, settings.seed) : null, last)
  const listeners = new Set<() => void>()
  const made = { status, compared: null as Compared | null }
  const seasons: Seasons = {
    ...noSeasons,
    stop: vi.fn(),
    again: vi.fn(),
    hash: '0123456789abcdef',
    get compared() {
      return made.compared
    },
    get shown(): SeasonShown | null {
      const { season } = store.getState()
      if (!season || !replay) return null
      const week = Math.min(season.week, last)
      const row = weekFrom(replay.deltas[week]!.row)
      return {
        replay,
        week,
        lastWeek: last,
        status: made.status,
        row,
        picture: allocationInWeek(row),
        counts: countsInWeek(row),
        countsAtKickOff: countsInWeek(weekFrom(replay.deltas[0]!.row)),
      }
    },
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
  const unmount = mountPanel(root, store, seasons)
  onTestFinished(() => {
    unmount()
    root.remove()
  })
  const tell = (news: Partial<typeof made>) => {
    Object.assign(made, news)
    for (const hear of listeners) hear()
  }
  return { ...store, root, seasons, replay: replay!, tell }
}

function playedHere(options: SeasonOptions | null, last: number): Replay | null {
  if (!options) return null
  const season = openSeason(options, seasonWeeks)
  const states = season.children.states.slice()
  const replay = openReplay(states, kickOff(season))
  while (season.week < last) addWeek(replay, advanceSeason(season))
  return replay
}
