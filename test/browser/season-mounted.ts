import '../../src/styles/tokens.css'
import '../../src/styles/panel.css'
import '../../src/styles/panel-folds.css'
import '../../src/styles/season.css'
import { html, render, type TemplateResult } from 'lit-html'
import { onTestFinished } from 'vitest'
import { defaultParameters, type Parameters } from '../../src/model/parameters/registry'
import { allocate } from '../../src/model/population/allocation'
import { assignStates, makePopulation, type Population } from '../../src/model/population/population'
import { addWeek, lastWeek, openReplay, type Replay } from '../../src/model/simulation/replay'
import { articleScenario } from '../../src/model/simulation/scenario'
import { weekFrom } from '../../src/model/simulation/weeks'
import { settle } from '../../src/model/steady/steady-state'
import { freshLocal, type Panel } from '../../src/panel/panel-state'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { playSeason } from '../model/simulation/playing'

/** A season of the article, a tenth of its size unless said otherwise, played to its end. */
export function playedReplay(weeks = 156, parameters: Parameters = smaller): Replay {
  const seed = 3
  const crowd: Population = makePopulation(parameters.children, seed)
  const states = new Uint8Array(parameters.children)
  assignStates(crowd, allocate(settle(parameters), parameters.children), states, null)
  let replay: Replay | undefined
  for (const delta of playSeason({ parameters, seed, scenario: articleScenario }, weeks, crowd)) {
    if (replay) addWeek(replay, delta)
    else replay = openReplay(states, delta)
  }
  return replay!
}

const smaller: Parameters = { ...defaultParameters, children: 8000, posts: 14.5 }

/** What a test says of a panel that shows a season. */
export interface SeasonTrial {
  readonly replay: Replay
  readonly week: number
  readonly truth?: boolean
  readonly chosenChild?: number | null
  readonly parameters?: Parameters
}

/** A part of a panel that shows a season, drawn into the page; drawn again on `show` and when it asks for it. */
export function openSeasonPart(
  part: (panel: Panel) => TemplateResult | unknown,
  width: number,
): { readonly root: HTMLElement; readonly show: (trial: SeasonTrial) => void } {
  const root = document.createElement('main')
  document.body.style.setProperty('margin', '0')
  root.style.setProperty('width', `${width}px`)
  document.body.append(root)
  onTestFinished(() => root.remove())
  const { getState, actions } = createSettingsStore(readLink('').settings, [])
  const local = freshLocal()
  let latest: SeasonTrial
  function show(trial: SeasonTrial): void {
    latest = trial
    const { replay, week, truth = false, chosenChild = null, parameters = smaller } = trial
    const row = weekFrom(replay.deltas[week]!.row)
    const shown = { week, lastWeek: lastWeek(replay), status: 'done', replay, row }
    const panel = {
      state: { ...getState(), truth, chosenChild, parameters },
      settled: settle(parameters),
      weeks: { shown, compared: null },
      actions,
      local,
      redraw: () => show(latest),
      id: (name: string) => name,
    } as unknown as Panel
    render(html`<div class="panel">${part(panel)}</div>`, root)
  }
  return { root, show }
}
