import { html, type TemplateResult } from 'lit-html'
import {
  attritionDataSet,
  childrenInNeedStatistics,
  populationEstimates,
  stadiumArticle,
  workforceCensus,
} from '../../figures/sources'
import { storyFigure, storyFigures } from '../../figures/story-figures'
import { outsideLink } from '../../panel/links'
import {
  citation,
  citeIntroduction,
  citeSettings,
  licences,
  openGovernmentLicence,
} from '../../words/methods/cite'
import { sourceHeadings as headings, readIn } from '../../words/methods/page'
import { pageVersion } from '../../words/methods/versions'
import { articles, articlesIntroduction, licenceCredit, statistics } from '../../words/sources'
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
  <ul>${articles.map(({ title, where, by, gave }, index) => {
    const address = articleAddresses[index]
    return html`<li>“${address ? outsideLink(address, title) : title}”, ${where ? html`<cite>${where}</cite>, ` : ''}${by}. ${gave}</li>`
  })}</ul>
  <h3>${headings.statistics}</h3>
  <ul>${names.map(name => {
    const { url, edition, nextDue } = published[name]
    return html`<li>${outsideLink(url, statistics[name])} ${readIn(edition, nextDue)}</li>`
  })}</ul>
  <h3>${headings.story}</h3>
  <ul>${otherSources().map(source => html`<li>${citedSource(source)}</li>`)}</ul>`

const published = { workforceCensus, attritionDataSet, childrenInNeedStatistics, populationEstimates }
const names = Object.keys(statistics) as (keyof typeof statistics)[]
const articleAddresses = [stadiumArticle.url, storyFigure('articleTwo').url]

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
