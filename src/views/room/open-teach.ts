import { html, nothing, type TemplateResult } from 'lit-html'
import { codePicture } from '../../panel/code-picture'
import { isOnTheWeb, isThisMachine } from '../../store/link/public-address'
import type { State } from '../../store/state'
import type { RoomQuestion } from '../../story/room-questions'
import { guessesSoFar, room, teach as words } from '../../words/room/room'
import { addressWords } from '../../words/use-this'
import { showPart } from '../own-page'
import { figureShown } from './figure-shown'
import { guessForm } from './guess-form'
import { type Asked, lineOfGuesses, openQuestion, questionAsked } from './question-page'
import { otherQuestions } from './questions-list'

/**
 * A question for a room, to be projected: whoever leads the session takes in the guesses, and then the figure is drawn among
 * them. They are remembered by this view alone. Returns what takes it down.
 */
export const openTeach = (root: HTMLElement, state: State): (() => void) =>
  openQuestion(root, state, 'teach', words.title, teachBody)

function teachBody(asked: Asked): TemplateResult {
  const { question, settings, guesses, isShown } = asked
  return html`<div class="teach">
      ${questionAsked(asked)}
      ${phones(question)}
      ${lineOfGuesses(asked, guesses.length === 0 ? words.none : guessesSoFar(guesses.length))}
      <div class="teach-doing">
        ${isShown ? nothing : guessForm(question, words.add, guess => asked.change({ guesses: [...guesses, guess] }))}
        ${isShown ? figureShown(asked) : nothing}
        ${ways(asked)}
      </div>
    </div>
    <p class="room-kept">${words.kept}</p>
    ${otherQuestions(settings)}`
}

/** What can be done with the guesses there are. */
function ways({ guesses, isShown, change, page }: Asked): TemplateResult {
  const undo = () => change({ guesses: guesses.slice(0, -1) })
  const begin = () => {
    change({ guesses: [], isShown: false })
    showPart(page.place, 'h1')
  }
  const show = () => {
    change({ isShown: true })
    showPart(page.place, '#own-figure', '.room-line')
  }
  return html`<p class="room-ways">
    ${
      isShown
        ? nothing
        : html`<button type="button" class="button button-strong" @click=${show}>${room.show}</button>
          <button type="button" class="button" aria-disabled=${guesses.length === 0} @click=${undo}>${words.undo}</button>`
    }
    <button type="button" class="button" @click=${begin}>${words.again}</button>
  </p>`
}

/** The same question for telephones, as a code to scan and as an address; from no web address there is neither. */
function phones({ step }: RoomQuestion): TemplateResult {
  if (!isOnTheWeb(location)) return html`<p class="teach-phones">${words.noCode}</p>`
  // The shortest link that says it: fewer squares, which are seen from further away.
  const address = `${location.origin}${location.pathname}?ask=${step}`
  return html`<figure class="teach-phones">
    ${codePicture(address, words.address)}
    <figcaption>${words.phones}<br /><a href=${address}>${address.replace(/^https?:\/\//, '')}</a>
      ${isThisMachine(address) ? html`<br />${addressWords.thisMachine}` : nothing}</figcaption>
  </figure>`
}
