import { html, nothing, type TemplateResult } from 'lit-html'
import { evidenceBadge } from '../../panel/badge'
import { codePicture } from '../../panel/code-picture'
import { linkAddress } from '../../store/link/link'
import { isOnTheWeb } from '../../store/link/public-address'
import { defaultSettings } from '../../store/settings'
import type { StepId } from '../../store/story-steps'
import { claimSaid } from '../../story/claim-text'
import { claimsOf, roomQuestion } from '../../story/room-questions'
import { handOut as words } from '../../words/plan/hand-out'
import { byText, supportHeading, supportLines } from '../../words/support'

/** The published figures that are handed out: claims of a step of the story. */
const remembered: readonly (readonly [step: StepId, ...figures: string[]])[] = [
  ['dugout', 'caseHoldersEngland', 'caseHolders'],
  ['game', 'caseload'],
  ['yours', 'leaving'],
  ['golden-hello', 'vacancies', 'agencyCover'],
]

/** The page that is handed out: one sheet of paper. */
export const handOutText = (): TemplateResult => html`<div class="plan-hand-out">
  <h3 class="plan-hand-title">${words.title}</h3>
  ${words.what.map(paragraph => html`<p>${paragraph}</p>`)}
  <h3>${words.figures}</h3>
  <ul>${remembered.map(
    ([step, ...figures]) =>
      html`<li>${claimsOf(step, figures).map(claim => html`${claimSaid(claim)} `)}</li>`,
  )}
    <li>${cutSaid()} ${evidenceBadge('modelled')}</li></ul>
  <h3>${words.cannot}</h3>
  <ul>${words.cannotList.map(item => html`<li>${item}</li>`)}</ul>
  <h3>${words.back}</h3>
  <ul>${words.backList.map(item => html`<li>${item}</li>`)}</ul>
  <h3>${words.surprised}</h3>
  <div class="plan-lines"></div>
  <div class="plan-hand-foot">
    <div><h3>${supportHeading}</h3>
      <p>${supportLines.map(
        ({ name, number, address }, index) =>
          html`${index > 0 ? ' · ' : ''}<span class="plan-number">${name} ${address.startsWith('sms:') ? byText(number) : number}</span>`,
      )}</p></div>
    ${code()}
  </div>
</div>`

/** What a cut changes, and between what. */
function cutSaid(): string {
  const { figure, range } = roomQuestion('savings')!
  return words.cut(figure, ...range!)
}

/** The way to the picture, to be scanned from paper. */
function code(): TemplateResult | typeof nothing {
  if (!isOnTheWeb(location)) return nothing
  const address = linkAddress(defaultSettings(), location)
  return html`<figure class="plan-code">
    ${codePicture(address, words.link)}
    <figcaption>${words.link}<br />${address.replace(/^https?:\/\//, '')}</figcaption>
  </figure>`
}
