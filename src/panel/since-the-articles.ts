import { html, type TemplateResult } from 'lit-html'
import { sinceTheArticles } from '../figures/since-the-articles'
import { leverNames } from '../words/lever-names'
import {
  changesSince,
  pointsNow,
  pointsNowHeading,
  sinceHeading,
  sinceIntroduction,
} from '../words/since-the-articles'
import { datedEdition } from '../words/sources'
import { outsideLink } from './links'

const points = Object.keys(pointsNow) as (keyof typeof pointsNow)[]

/** A fold with what has changed since the two articles, each with its source, and where the five points stand. */
export const sinceTheArticlesFold = (): TemplateResult => html`<details class="fold since">
  <summary><h3>${sinceHeading}</h3></summary>
  <p>${sinceIntroduction}</p>
  <ul>${sinceTheArticles.map(
    ({ id, publisher, title, url, ...dated }) =>
      html`<li>${changesSince[id]}
        <p class="chart-note">${publisher}: ${outsideLink(url!, title)}${datedEdition({ title, ...dated })}.</p></li>`,
  )}</ul>
  <h4>${pointsNowHeading}</h4>
  <ol>${points.map(id => html`<li>${leverNames[id]}. ${pointsNow[id]}</li>`)}</ol>
</details>`
