import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { falseAlarmStates, type StateName, stateNames } from '../../model/population/states'
import { weeksOfChild } from '../../model/simulation/replay'
import { seasonWeeks } from '../../store/season-settings'
import {
  canBeKnown,
  couldHaveKnown,
  spellSentence,
  spellsSeen,
  spellsThere,
  childWeeks as words,
} from '../../words/season-child'
import { badgedHeading } from '../badge'
import type { Panel } from '../panel-state'
import { percent } from '../percent'
import { type Hatch, type Hatches, hatchesOf } from './charts/patterns'

/** How high the strip is, in CSS pixels. */
const height = 20

/** The weeks of the chosen child up to the week on show. Nothing where no child is chosen or no season is shown. */
export function childStrip(panel: Panel): TemplateResult | typeof nothing {
  const { chosenChild, truth } = panel.state
  const { shown } = panel.weeks
  if (!shown || chosenChild === null || chosenChild >= shown.replay.latest.length) return nothing
  const spells = spellsOf(weeksOfChild(shown.replay, chosenChild).subarray(0, shown.week + 1), truth)
  const hatches = hatchesOf(panel, 'child-strip')
  const id = panel.id('child-strip-heading')
  return html`<section class="chart child-strip" aria-labelledby=${id}>
    ${badgedHeading(id, words.heading, truth ? 'assumption' : 'modelled')}
    <svg class="child-weeks" aria-hidden="true" focusable="false">
      ${hatches.definitions('swatch', 'dark')} ${hatches.definitions('swatch', 'light')}
      <rect class="child-ground" width="100%" height=${height} />
      ${spells.map(spell => {
        // A week is a cell: the last ends where the strip does.
        const place = (week: number) => (100 * week) / (seasonWeeks + 1)
        return drawn(
          spell,
          hatches,
          percent(place(spell.first)),
          percent(place(spell.last + 1 - spell.first)),
        )
      })}
    </svg>
    <ol class="child-spells">${spells.map(
      spell => html`<li><svg class="season-swatch" width="22" height=${height} aria-hidden="true" focusable="false">${drawn(spell, hatches, '0', '22')}</svg>
        <span>${spellSentence(spell.first, spell.last, spell.what)}</span></li>`,
    )}</ol>
    <p>${knownOf(spells, truth)}</p>
    <p class="chart-note">${words.model}</p>
  </section>`
}

/** A spell as a bar: full or thin, filled or open, and hatched, so that its colour is not the only sign. */
function drawn({ state }: Spell, hatches: Hatches, x: string, width: string) {
  const { look, isOpen, isThin, hatch } = spellLooks[state]
  const tall = isThin ? 6 : height - 2
  const y = (height - tall) / 2
  return svg`<rect class="child-spell ${isOpen ? 'child-open' : ''} look-${look}" x=${x} y=${y} width=${width} height=${tall} />
    ${hatch ? svg`<rect class="season-hatched" x=${x} y=${y} width=${width} height=${tall} fill=${hatches.fill('swatch', isOpen ? 'light' : 'dark', hatch)} />` : nothing}`
}

/** Weeks in a row in which a child looks the same. */
export interface Spell {
  readonly first: number
  /** Its last week. */
  last: number
  /** The state it is drawn as: in the director's view that of the first of the states that look alike. */
  readonly state: StateName
  /** The state in words. */
  readonly what: string
}

/** How a state is drawn: as the stadium's marks do, open where there is no need or no worker. */
export interface SpellLook {
  readonly look: string
  readonly isOpen?: boolean
  readonly isThin?: boolean
  readonly hatch?: Hatch
}

/** The look of each state. */
export const spellLooks: { readonly [name in StateName]: SpellLook } = {
  noNeed: { look: 'no-need', isThin: true },
  neverNoticed: { look: 'never-noticed', hatch: 'dots' },
  turnedAway: { look: 'lost', hatch: 'cross' },
  waiting: { look: 'waiting', hatch: 'rows' },
  beingAssessed: { look: 'assessed', hatch: 'slant' },
  helped: { look: 'helped' },
  handover: { look: 'helped', isOpen: true },
  waitingFalse: { look: 'waiting', isOpen: true, hatch: 'rows' },
  assessedFalse: { look: 'assessed', isOpen: true, hatch: 'slant' },
}

/**
 * A child's weeks as spells. `weeks`: one state code a week, from week 0. In the director's view states that are said
 * in the same words are one state, so that nothing can be told from where a spell ends.
 */
export function spellsOf(weeks: Uint8Array, truth: boolean): Spell[] {
  const said = truth ? spellsThere : spellsSeen
  const spells: Spell[] = []
  for (const [week, code] of weeks.entries()) {
    const what = said[stateNames[code]!]
    const latest = spells.at(-1)
    if (latest?.what === what) latest.last = week
    else spells.push({ first: week, last: week, what, state: stateNames.find(name => said[name] === what)! })
  }
  return spells
}

const falseAlarms: readonly StateName[] = falseAlarmStates

/** Whether anyone could have known, in one sentence. */
export function knownOf(spells: readonly Spell[], truth: boolean): string {
  const has = (name: StateName) => spells.some(({ state }) => state === name)
  if (!truth) return has('noNeed') ? canBeKnown.unseen : canBeKnown.seen
  if (has('neverNoticed') || has('turnedAway')) return couldHaveKnown.unseenNeed
  const isInNeed = spells.some(({ state }) => state !== 'noNeed' && !falseAlarms.includes(state))
  return isInNeed ? couldHaveKnown.seenNeed : couldHaveKnown.noNeed
}
