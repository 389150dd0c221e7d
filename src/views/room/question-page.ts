import '../../styles/panel-folds.css'
import '../../styles/own-head.css'
import '../../styles/own-page.css'
import '../../styles/room.css'
import { html, nothing, type TemplateResult } from 'lit-html'
import type { State } from '../../store/state'
import { type RoomQuestion, roomQuestion } from '../../story/room-questions'
import { roomWindowTitle, room as words } from '../../words/room/room'
import { type OwnPage, openOwnPage } from '../own-page'
import type { Guess } from './guess'
import { guessLine } from './guess-line'
import { type AskingSettings, chooseQuestion } from './questions-list'

/** What a view of a question remembers, as long as it is open: the guesses, and whether the figure is shown. */
export interface Asked {
  readonly question: RoomQuestion
  /** What the view was opened with. */
  readonly settings: AskingSettings
  readonly guesses: readonly Guess[]
  readonly isShown: boolean
  /** Draws the view anew with something changed. */
  readonly change: (changed: Partial<Pick<Asked, 'guesses' | 'isShown'>>) => void
  readonly page: OwnPage
}

/**
 * Begins a view of the question a link asks for. `body` draws what belongs to it under the question, anew for each change
 * and each size of the window. Where there is no such question, the view says which there are. Returns what takes it down.
 */
export function openQuestion(
  root: HTMLElement,
  state: State,
  view: 'teach' | 'ask',
  title: string,
  body: (asked: Asked) => TemplateResult,
): () => void {
  const page = openOwnPage(root, state, view, roomWindowTitle(title))
  const settings = { ...state, view }
  const question = state.ask ? roomQuestion(state.ask) : undefined
  if (!question) {
    page.draw(chooseQuestion(settings))
    return page.stop
  }
  let asked: Asked = { question, settings, guesses: [], isShown: false, change, page }
  function change(changed: Partial<Asked>): void {
    asked = { ...asked, ...changed }
    page.draw(body(asked))
  }
  change({})
  const sizes = new ResizeObserver(() => change({}))
  sizes.observe(page.place)
  return () => {
    sizes.disconnect()
    page.stop()
  }
}

/** The question itself, in large letters. */
export const questionAsked = ({ question }: Asked): TemplateResult => html`<div class="room-question">
  ${question.supposed ? html`<p class="own-lead">${question.supposed}</p>` : nothing}
  <h1>${question.ask}</h1>
  ${question.isCloseToHome ? html`<p class="room-care">${words.care}</p>` : nothing}
</div>`

/** The line with its guesses and, once it is shown, the figure; as wide as its place is. `said`: beside its unit, and aloud. */
export const lineOfGuesses = ({ question, guesses, isShown, page }: Asked, said = ''): TemplateResult => {
  const { clientWidth } = page.place.querySelector('.room-line') ?? page.place
  const width = Math.max(280, clientWidth)
  const height = width < 600 ? 200 : Math.round(Math.min(420, Math.max(200, innerHeight * 0.3)))
  return html`<div class="room-line">${guessLine(question, guesses, isShown, { width, height })}<p class="room-unit">${question.unit}</p>
    ${said ? html`<p class="room-count" role="status">${said}</p>` : nothing}</div>`
}
