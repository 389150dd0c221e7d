import { html } from 'lit-html'
import { type ParameterId, parameters } from '../model/parameters/registry'
import type { LinkNote } from '../store/link/fields'
import {
  linkKeys,
  linkNotes,
  linkValues,
  notesDismiss,
  notesHeading,
  placeNotesHeading,
} from '../words/notes'
import type { PartBody } from './panel-state'
import { type HoldsWords, inWords, wordsOf } from './parameter-text'
import { focusViewToggle } from './toggles'

/** What of the link could not be used as it stood, to be dismissed. */
export const notes: PartBody = panel => {
  const { state, actions } = panel
  const dismiss = () => {
    focusViewToggle(panel, state.truth)
    actions.dismissNotes()
  }
  const isOfPlace = state.notes.every(({ kind }) => kind === 'fewChildren')
  const heading = isOfPlace ? placeNotesHeading : notesHeading
  return html`<aside class="notes" aria-label=${heading}>
    <h2 class="small-heading">${heading}</h2>
    <ul>${state.notes.map(note => html`<li>${noteInWords(panel, note)}</li>`)}</ul>
    <button type="button" class="button" @click=${dismiss}>${notesDismiss}</button>
  </aside>`
}

const isParameter = (key: string): key is ParameterId => Object.hasOwn(parameters, key)
const isOtherKey = (key: string): key is keyof typeof linkKeys => Object.hasOwn(linkKeys, key)

/**
 * One note in words. A value that was put in place of the given one is said in its unit, or by its name on the page.
 * Throws a RangeError where the words of its parameter have not been fetched.
 */
export function noteInWords(panel: HoldsWords, { kind, key, given, used = '' }: LinkNote): string {
  if (!isParameter(key)) {
    const name = isOtherKey(key) ? linkKeys[key] : key
    return linkNotes[kind]({ name, given, used: linkValues[key]?.[used] ?? used })
  }
  const value = used === '' ? Number.NaN : Number(used)
  return linkNotes[kind]({
    name: wordsOf(panel, key).name,
    given,
    used: Number.isFinite(value) ? inWords(panel, key, value) : used,
  })
}
