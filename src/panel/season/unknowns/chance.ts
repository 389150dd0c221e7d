import { html, nothing, type TemplateResult } from 'lit-html'
import type { Luck } from '../../../model/season/luck'
import type { SeasonSettings } from '../../../store/season-settings'
import { chance as words, working } from '../../../words/unknowns'
import { badgedHeading } from '../../evidence-fold'
import type { Panel } from '../../panel-state'
import { askButton } from './ask-button'
import { Asked } from './asked'
import { chanceFigure } from './chance-figure'
import { type ChanceMeasure, type ChanceQuestion, chanceQuestion, measuresIn } from './chance-question'
import { type ChanceReading, chanceInWords, chanceReading } from './chance-reading'
import { oneAPanel } from './one-a-panel'

/** What is remembered of chance: the dots, and what the reader wants counted. */
interface Remembered {
  readonly asked: Asked<ChanceQuestion, Luck>
  chosen: ChanceMeasure | undefined
}

const rememberedOf = oneAPanel((panel): Remembered => {
  const asked = new Asked<ChanceQuestion, Luck>(outcome => (outcome.kind === 'luck' ? outcome.luck : null), {
    news: panel.redraw,
    ended(how) {
      panel.redraw()
      const reading = readingNow(panel, remembered)
      if (how !== 'answered') panel.announce(working[how])
      else if (reading) panel.announce(chanceInWords(reading).join(' '))
    },
  })
  const remembered: Remembered = { asked, chosen: undefined }
  return remembered
})

/** What is counted: the reader's choice where this view can show it. */
function measureShown(truth: boolean, { chosen }: Remembered): ChanceMeasure {
  const offered = measuresIn(truth)
  return chosen && offered.includes(chosen) ? chosen : offered[0]!
}

function readingNow(panel: Panel, remembered: Remembered): ChanceReading | null {
  const { season, seed, truth } = panel.state
  const { answer } = remembered.asked
  if (!season || !answer) return null
  return chanceReading(panel, answer, measureShown(truth, remembered), chanceQuestion(season, seed).key)
}

/** Chance: the same settings, other luck. There is some only in a season. */
export function chance(panel: Panel): TemplateResult {
  const { season } = panel.state
  return html`<section class="unknowns-part" data-kind="chance" aria-labelledby="unknowns-chance">
    ${badgedHeading('unknowns-chance', words.heading, 'workedOut')}
    ${season ? inSeason(panel, season) : html`<p>${words.noSeason}</p>`}
  </section>`
}

function inSeason(panel: Panel, season: SeasonSettings): TemplateResult {
  const remembered = rememberedOf(panel)
  const { asked } = remembered
  const reading = readingNow(panel, remembered)
  const another = () => {
    panel.actions.anotherSeed()
    panel.announce(words.anotherSaid)
  }
  const choose = (measure: ChanceMeasure) => {
    remembered.chosen = measure
    panel.redraw()
  }
  return html`<p>${words.meaning}</p>
    <button type="button" class="button" @click=${another}>${words.another}</button>
    ${askButton(panel, asked, chanceQuestion(season, panel.state.seed), words.ask)}
    ${reading && asked.answer ? chanceFigure(panel, asked.answer, reading, choose) : nothing}`
}
