import { falseAlarmStates, type StateName, stateNames } from '../../model/states'
import { canBeKnown, couldHaveKnown, spellsSeen, spellsThere } from '../../words/season-child'
import type { Hatch } from './charts/hatches'

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
