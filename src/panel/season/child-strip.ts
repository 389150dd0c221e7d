import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { weeksOfChild } from '../../model/season/replay'
import { seasonWeeks } from '../../store/season-settings'
import { spellSentence, childWeeks as words } from '../../words/season-child'
import { badgedHeading } from '../evidence-fold'
import type { Panel } from '../panel-state'
import { percent } from '../percent'
import { hatchDefinitions, hatchFill } from './charts/hatches'
import { knownOf, type Spell, spellLooks, spellsOf } from './child-spells'

const owner = 'child-strip'
const height = 20

/** The weeks of the chosen child up to the week on show. Nothing where no child is chosen or no season is shown. */
export function childStrip(panel: Panel): TemplateResult | typeof nothing {
  const { chosenChild, truth } = panel.state
  const { shown } = panel.seasons
  if (!shown || chosenChild === null || chosenChild >= shown.replay.latest.length) return nothing
  const spells = spellsOf(weeksOfChild(shown.replay, chosenChild).subarray(0, shown.week + 1), truth)
  return html`<section class="chart child-strip" aria-labelledby="child-strip-heading">
    ${badgedHeading('child-strip-heading', words.heading, truth ? 'assumption' : 'workedOut')}
    <svg class="child-weeks" aria-hidden="true" focusable="false">
      ${hatchDefinitions(owner, 'swatch', 'dark')} ${hatchDefinitions(owner, 'swatch', 'light')}
      <rect class="child-ground" width="100%" height=${height} />
      ${spells.map(spell => {
        // A week is a cell: the last ends where the strip does.
        const place = (week: number) => (100 * week) / (seasonWeeks + 1)
        return shape(spell, percent(place(spell.first)), percent(place(spell.last + 1 - spell.first)))
      })}
    </svg>
    <ol class="child-spells">${spells.map(
      spell => html`<li><svg class="season-swatch" width="22" height=${height} aria-hidden="true" focusable="false">${shape(spell, '0', '22')}</svg>
        <span>${spellSentence(spell.first, spell.last, spell.what)}</span></li>`,
    )}</ol>
    <p>${knownOf(spells, truth)}</p>
    <p class="chart-note">${words.model}</p>
  </section>`
}

/** A spell as a bar: full or thin, filled or open, and hatched, so that its colour is not the only sign. */
function shape({ state }: Spell, x: string, width: string) {
  const { look, isOpen, isThin, hatch } = spellLooks[state]
  const tall = isThin ? 6 : height - 2
  const y = (height - tall) / 2
  return svg`<rect class="child-spell ${isOpen ? 'child-open' : ''} look-${look}" x=${x} y=${y} width=${width} height=${tall} />
    ${hatch ? svg`<rect class="season-hatched" x=${x} y=${y} width=${width} height=${tall} fill=${hatchFill(owner, 'swatch', isOpen ? 'light' : 'dark', hatch)} />` : nothing}`
}
