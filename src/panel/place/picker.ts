import { html, nothing, type TemplateResult } from 'lit-html'
import { knowPlaces } from '../../figures/place-starts'
import { type Place, startOfPlace } from '../../figures/places/places'
import { isPostcode, searchPlaces } from '../../figures/places/search-places'
import { bringIntoPanel } from '../../lib/bring-into-panel'
import { late } from '../../lib/late'
import { notCome } from '../../words/not-come'
import { everyChildIn } from '../../words/place'
import { chosenSaid, pickerSaid, picker as words } from '../../words/places/picker'
import { refuse } from '../lazy'
import { notThere } from '../not-come'
import type { Panel } from '../panel-state'

const combobox = late(() => import('accessible-autocomplete'))

/** The box in which a reader types the name of a council, and the way back from one. */
export function picker(panel: Panel): TemplateResult {
  const { actions, state, local } = panel
  const id = panel.id('place-name')
  const refused = local.refused.get('picker')
  const bring = (): void => void bringBox(panel)
  local.picker ??= boxPlace(bring)
  return html`<div class="place-picker">
    <label for=${id}>${words.label}</label>
    <p class="chart-note">${words.hint}</p>
    ${local.picker}
    ${refused ? notThere(state, { words: notCome.part, times: refused.times, again: bring }) : nothing}
    ${
      state.place === null
        ? nothing
        : html`<button type="button" class="button" @click=${() => actions.setPlace(null)}>${words.leave}</button>`
    }
  </div>`
}

/** An element that the combobox draws in: it stays the same through every drawing of the panel. */
function boxPlace(bring: () => void): HTMLElement {
  const element = document.createElement('div')
  element.className = 'place-box'
  queueMicrotask(bring)
  return element
}

async function bringBox(panel: Panel): Promise<void> {
  const { local } = panel
  const element = local.picker
  if (!element) return
  try {
    const { default: accessibleAutocomplete } = await combobox.bring()
    local.refused.delete('picker')
    let typed = ''
    const none = (): string => (isPostcode(typed) ? words.postcode : words.none)
    accessibleAutocomplete<Place>({
      element,
      id: panel.id('place-name'),
      name: '',
      displayMenu: 'inline',
      confirmOnBlur: false,
      minLength: 2,
      source(query, populate) {
        typed = query
        populate(isPostcode(query) ? [] : searchPlaces(query).slice(0, mostListed))
        // On a phone the names come below the edge of the sheet.
        requestAnimationFrame(() => bringIntoPanel(element.closest('.place-picker') ?? element))
      },
      templates: {
        inputValue: place => place?.name ?? '',
        suggestion: ({ name, region }) =>
          `${escaped(name)}${name === region ? '' : ` <small>${escaped(region)}</small>`}`,
      },
      onConfirm: place => place && choose(panel, place),
      tNoResults: none,
      tStatusNoResults: none,
      tStatusQueryTooShort: pickerSaid.tooShort,
      tStatusSelectedOption: pickerSaid.selected,
      tStatusResults: pickerSaid.results,
      tAssistiveHint: () => pickerSaid.hint,
    })
  } catch {
    panel.announce(refuse(local, 'picker', notCome.part, () => void bringBox(panel)))
  }
  panel.redraw()
}

/** How many names are listed at once: more would be scrolled through, where a letter more finds one. */
const mostListed = 8

function choose({ actions, announce }: Panel, { id, name, children }: Place): void {
  knowPlaces(startOfPlace)
  actions.setPlace(id)
  announce(chosenSaid(everyChildIn(name, children)))
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
