import { html, type TemplateResult } from 'lit-html'
import { readNumber } from '../../lib/read-number'
import type { RoomQuestion } from '../../story/room-questions'
import { bandNames } from '../../words/room/questions'
import { needsNumber, room as words } from '../../words/room/room'
import type { Guess } from './guess'

/** Takes guesses: a press on one of five bands each, or numbers typed one after another. */
export function guessForm(
  question: RoomQuestion,
  add: string,
  onGuess: (guess: Guess) => void,
): TemplateResult {
  const { edges, unit, limit } = question
  const take = (event: Event): void => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const box = form.elements.namedItem('guess') as HTMLInputElement
    const read = readNumber(box.value, { min: 0, max: limit, step: 0.1, units: unitsOf(unit) })
    const isGuess = read.kind === 'number' && read.value >= 0 && read.value <= limit
    box.setCustomValidity(isGuess ? '' : needsNumber(limit))
    if (!box.reportValidity() || !isGuess) return
    box.value = ''
    box.focus()
    onGuess({ kind: 'number', value: read.value })
  }
  return html`<div class="guess-ways">
    <div class="guess-bands" role="group" aria-label=${`${words.bands}, ${unit}`}>
      ${bandNames(edges).map(
        (name, band) =>
          html`<button type="button" class="button guess-band" @click=${() => onGuess({ kind: 'band', band })}>${name}</button>`,
      )}
    </div>
    <form class="guess-number" novalidate @submit=${take}>
      <label for="own-guess">${words.number}</label>
      <input id="own-guess" name="guess" type="text" inputmode="decimal" autocomplete="off"
        aria-describedby="own-guess-unit" @input=${(event: Event) => (event.currentTarget as HTMLInputElement).setCustomValidity('')} />
      <span id="own-guess-unit">${unit}</span>
      <button class="button">${add}</button>
    </form>
  </div>`
}

/** What may stand beside a number that somebody types. */
const unitsOf = (unit: string): readonly string[] => [
  unit,
  '%',
  'per cent',
  'percent',
  'in 100',
  '£',
  'pounds',
]
