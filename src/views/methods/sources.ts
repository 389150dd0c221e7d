import { html, type TemplateResult } from 'lit-html'
import { attritionDataSet, pointsArticle, populationEstimates } from '../../figures/further-sources'
import { childrenInNeedStatistics, stadiumArticle, workforceCensus } from '../../figures/sources'
import { storyFigures } from '../../figures/story-figures'
import { outsideLink } from '../../panel/links'
import { sinceTheArticlesFold } from '../../panel/since-the-articles'
import {
  citation,
  citeIntroduction,
  citeSettings,
  licences,
  openGovernmentLicence,
} from '../../words/methods/cite'
import { sourceHeadings as headings } from '../../words/methods/page'
import { pageVersion } from '../../words/methods/versions'
import { articles, articlesIntroduction, editionSaid, licenceCredit, statistics } from '../../words/sources'
import { citedSource } from './parts'

/** How to cite the page that is open, and what may be done with what is in it. */
export const citeText = (): TemplateResult => html`
  <p>${citeIntroduction}</p>
  <p class="methods-citation">${citation(pageVersion.version, pageVersion.date, location.origin + location.pathname)}</p>
  <p>${citeSettings}</p>
  <h3>${licences.heading}</h3>
  <p>${licences.code} ${licences.figures} ${licences.typeface}</p>
  <p>${licenceCredit} ${outsideLink(openGovernmentLicence.address, openGovernmentLicence.name)}.</p>`

/** The two articles, the statistics, and what else the story quotes. */
export const sourcesText = (): TemplateResult => html`
  <h3>${headings.articles}</h3>
  <p>${articlesIntroduction}</p>
  <ul>${articles.map(
    ({ title, where, by, gave }, index) =>
      html`<li>“${outsideLink(articleAddresses[index]!, title)}”, <cite>${where}</cite>, ${by}. ${gave}</li>`,
  )}</ul>
  ${sinceTheArticlesFold()}
  <h3>${headings.statistics}</h3>
  <ul>${names.map(name => html`<li>${outsideLink(published[name].url, statistics[name])} (${editionSaid(published[name])})</li>`)}</ul>
  <h3>${headings.story}</h3>
  <ul>${otherSources().map(source => html`<li>${citedSource(source)}</li>`)}</ul>`

const published = { workforceCensus, attritionDataSet, childrenInNeedStatistics, populationEstimates }
const names = Object.keys(statistics) as (keyof typeof statistics)[]
const articleAddresses = [stadiumArticle.url, pointsArticle.url]

/** Sources the story quotes besides the articles and the statistics, each address once. */
function otherSources() {
  const listed = new Set<string | undefined>([
    ...articleAddresses,
    ...names.map(name => published[name].url),
    undefined,
  ])
  return storyFigures.filter(({ url }) => {
    const isNew = !listed.has(url)
    listed.add(url)
    return isNew
  })
}
