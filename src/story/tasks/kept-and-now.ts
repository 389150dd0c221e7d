import { html, type TemplateResult } from 'lit-html'
import { evidenceBadge } from '../../panel/badge'
import { keptAndNow as words } from '../../words/story/kept-and-now'
import type { Outcome } from '../step'

/** What the levers came to, in a sentence and in two columns: the year as it was kept, and the same year now. */
export const keptAndNow = ({ start, now }: Outcome): TemplateResult => html`<table class="kept-and-now">
    <caption>${words.caption(now.notReached - start.notReached)}</caption>
    <thead><tr><td>${evidenceBadge('assumption')}</td><th scope="col">${words.kept}</th><th scope="col">${words.now}</th></tr></thead>
    <tbody>
      <tr><th scope="row">${words.team}</th>${[start, now].map(({ players }) => html`<td>${words.people(players)}</td>`)}</tr>
      <tr><th scope="row">${words.notReached}</th>${[start, now].map(({ notReached }) => html`<td>${words.children(notReached)}</td>`)}</tr>
    </tbody>
  </table>`
