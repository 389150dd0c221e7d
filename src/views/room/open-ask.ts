import { html, nothing, type TemplateResult } from 'lit-html'
import type { State } from '../../store/state'
import { room, ask as words } from '../../words/room/room'
import { showPart } from '../own-page'
import { figureShown } from './figure-shown'
import { guessSaid } from './guess'
import { guessForm } from './guess-form'
import { type Asked, lineOfGuesses, openQuestion, questionAsked } from './question-page'
import { otherQuestions } from './questions-list'

/**
 * A question for one reader, on a telephone or anywhere: their own guess, which goes nowhere, and then what the figure is, at
 * their own pace. Returns what takes it down.
 */
export const openAsk = (root: HTMLElement, state: State): (() => void) =>
  openQuestion(root, state, 'ask', words.title, askBody)

function askBody(asked: Asked): TemplateResult {
  const { question, settings, guesses, isShown, change, page } = asked
  const [guess] = guesses
  const show = () => {
    change({ isShown: true })
    showPart(page.place, '#own-figure', '.room-line')
  }
  const other = () => {
    change({ guesses: [] })
    showPart(page.place, 'h1')
  }
  return html`${questionAsked(asked)}
    <div class="ask-said" role="status">${guess ? html`<p class="ask-guess">${words.said(guessSaid(guess, question))}</p><p>${words.tell}</p>` : nothing}</div>
    ${guess || isShown ? lineOfGuesses(asked) : guessForm(question, words.add, own => change({ guesses: [own] }))}
    ${
      isShown
        ? figureShown(asked)
        : html`<p class="room-ways">
          <button type="button" class=${guess ? 'button button-strong' : 'button button-quiet'} @click=${show}>${guess ? room.show : words.straight}</button>
          ${guess ? html`<button type="button" class="button" @click=${other}>${words.another}</button>` : nothing}
        </p>`
    }
    ${guess ? nothing : html`<p class="room-kept">${words.kept}</p>`}
    ${otherQuestions(settings)}`
}
