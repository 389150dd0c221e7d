import { html, nothing, type TemplateResult } from 'lit-html'
import type { Doubt } from '../../../model/season/doubt'
import { signed } from '../../../words/language'
import { doubtWords as words, working } from '../../../words/unknowns'
import { badgedHeading } from '../../evidence-fold'
import type { Panel } from '../../panel-state'
import { askButton } from './ask-button'
import { Asked } from './asked'
import { dotPlot } from './dot-plot'
import { type DoubtQuestion, doubtQuestion } from './doubt-question'
import { booksInWords, type DoubtReading, doubtReading, effectInWords } from './doubt-reading'
import { doubtTable } from './doubt-table'
import { oneAPanel } from './one-a-panel'
import { rangeRows } from './range-rows'

const askedOf = oneAPanel(panel => {
  const asked = new Asked<DoubtQuestion, Doubt>(
    outcome => (outcome.kind === 'doubt' ? outcome.doubt : null),
    {
      news: panel.redraw,
      ended(how) {
        panel.redraw()
        if (how !== 'answered') panel.announce(working[how])
        else if (asked.answer) panel.announce(allInWords(doubtReading(asked.answer)))
      },
    },
  )
  return asked
})

const allInWords = (reading: DoubtReading): string =>
  [...booksInWords(reading), ...effectInWords(reading)].join(' ')

/** What nobody knows: the level, which could be almost anything, and the effect of a change, which could not. */
export function nobodyKnows(panel: Panel): TemplateResult {
  const asked = askedOf(panel)
  const question = doubtQuestion(panel.state)
  const { answer } = asked
  return html`<section class="unknowns-part" data-kind="doubt" aria-labelledby="unknowns-doubt">
    ${badgedHeading('unknowns-doubt', words.heading, 'assumption')}
    <p>${words.meaning}</p>
    <p class="chart-note">${words.keeps} ${words.keepsCaseload} ${words.yours}</p>
    ${askButton(panel, asked, question, words.ask)}
    ${answer ? shown(doubtReading(answer), answer.question.key !== question.key) : nothing}
  </section>`
}

function shown(reading: DoubtReading, isOld: boolean): TemplateResult {
  const look = isOld ? 'unknowns-old' : 'unknowns-result'
  return html`<p class=${look}>${isOld ? words.oldRanges : nothing} ${booksInWords(reading).join(' ')}</p>
    <h4>${words.levelHeading}</h4>
    ${rangeRows(reading, isOld)}
    <h4>${words.effectHeading}</h4>
    ${effect(reading, isOld)}
    <p class=${look}>${effectInWords(reading).join(' ')}</p>
    <p class="chart-note">${words.settled}</p>
    ${doubtTable(reading)}`
}

/** The effect of the change in twenty rings; nothing where no guess shows any. */
function effect({ dots }: DoubtReading, isOld: boolean): TemplateResult | typeof nothing {
  if (!dots.some(dot => Math.abs(dot) >= 0.5)) return nothing
  return html`${dotPlot({
    look: 'doubt',
    dots,
    from: Math.min(0, dots[0]!),
    to: Math.max(0, dots.at(-1)!),
    tick: signed,
    mark: { value: 0, text: words.zero },
    highest: 5,
    isOld,
  })}<p class="unknowns-ends" aria-hidden="true"><span>${dots[0]! < -0.5 ? words.fewer : nothing}</span>
    <span>${dots.at(-1)! > 0.5 ? words.more : nothing}</span></p>
  <p class="chart-note">${words.eachDot}</p>`
}
