import { html } from 'lit-html'
import { type ParameterId, parameters } from '../model/parameters/registry'
import type { LinkNote } from '../store/link/fields'
import { linkKeys, linkNotes, linkValues, notesDismiss, notesHeading } from '../words/notes'
import type { Panel, PartBody } from './panel-state'
import { inWords, wordsOf } from './parameter-text'
import { focusViewToggle } from './toggles'

/** What of the link could not be used as it stood, to be dismissed. */
export const notes: PartBody = panel => {
  const { state, actions } = panel
  const dismiss = () => {
    focusViewToggle(panel, state.truth)
    actions.dismissNotes()
  }
  return html`<aside class="notes" aria-label=${notesHeading}>
    <h2 class="small-heading">${notesHeading}</h2>
    <ul>${state.notes.map(note => html`<li>${say(panel, note)}</li>`)}</ul>
    <button type="button" class="button" @click=${dismiss}>${notesDismiss}</button>
  </aside>`
}

const isParameter = (key: string): key is ParameterId => Object.hasOwn(parameters, key)
const isOtherKey = (key: string): key is keyof typeof linkKeys => Object.hasOwn(linkKeys, key)

/** One note in words. A value that was put in place of the given one is said in its unit, or by its name on the page. */
function say(panel: Panel, { kind, key, given, used = '' }: LinkNote): string {
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
