import { html, type TemplateResult } from 'lit-html'
import { storyEntry as words } from '../words/panel'
import type { Panel } from './panel-state'

/** The way into the story, and back into it where the reader left it. */
export function storyDoor({ state, actions }: Panel): TemplateResult {
  const { leftAtStep } = state
  return html`<section class="story-door" aria-label=${words.name}>
    <p>${words.offer}</p>
    <button type="button" class="button button-strong" @click=${() => actions.openStory(leftAtStep ?? 1)}>
      ${leftAtStep === null ? words.begin : words.return}</button>
  </section>`
}
