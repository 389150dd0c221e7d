import { html, nothing, type TemplateResult } from 'lit-html'
import { writeLink } from '../../store/link/link'
import { stepLink } from '../../store/link/step-link'
import type { Settings } from '../../store/settings'
import { stepIds } from '../../store/story-steps'
import { claimSaid, sourcesOf } from '../../story/claim-text'
import type { RoomQuestion } from '../../story/room-questions'
import { figureSaid, guessesCompared, rangeSaid, room as words } from '../../words/room/room'
import { sideOf } from './guess'
import type { Asked } from './question-page'

/** What the figure is: in a line, with where the guesses lie, and with what the step of the story claims and rests on. */
export function figureShown({ question, guesses, settings }: Asked): TemplateResult {
  const { figure, unit, range, isModelled, claims, step } = question
  const many = (side: -1 | 0 | 1): number => guesses.filter(guess => sideOf(guess, question) === side).length
  return html`<section class="figure-shown" aria-labelledby="own-figure">
    <h2 id="own-figure"><span class="figure-number">${figureSaid(figure, isModelled)}</span> ${unit}</h2>
    ${range ? html`<p>${rangeSaid(range[0], range[1], isModelled)}</p>` : nothing}
    <p>${guessesCompared(many(-1), many(0), many(1))}</p>
    ${settings.view === 'teach' ? html`<p><a href=${presentedLink(settings, step)}>${words.presented}</a></p>` : nothing}
    <h3>${words.claims}</h3>
    <ul class="figure-claims">${claims.map(claim => html`<li>${claimSaid(claim)}</li>`)}</ul>
    ${sourcesOf(claims)}
    ${settings.view === 'teach' ? nothing : html`<p><a href=${stepLink(numberOf(step))}>${words.step}</a></p>`}
  </section>`
}

const numberOf = (step: RoomQuestion['step']): number => stepIds.indexOf(step) + 1

/** The step as a slide by itself, to come back from to where in the plan the question was opened. */
const presentedLink = (settings: Settings, step: RoomQuestion['step']): string =>
  writeLink({ ...settings, view: 'present', ask: null, slides: [`step=${numberOf(step)}`] }) + location.hash
