import { html } from 'lit-html'
import { attritionDataSet, pointsArticle, populationEstimates } from '../figures/further-sources'
import { childrenInNeedStatistics, stadiumArticle, workforceCensus } from '../figures/sources'
import { onlySafety, wembleyNote, whatThisIs, whereAndWhen } from '../words/about'
import { evidenceMeaning } from '../words/evidence'
import { leftOut, leftOutHeading } from '../words/left-out'
import { aboutHeading } from '../words/panel'
import { settledHeading, settledMeaning } from '../words/settled'
import {
  articles,
  articlesIntroduction,
  editionSaid,
  labelsHeading,
  licenceCredit,
  secondHand,
  sourcesHeading,
  statistics,
} from '../words/sources'
import { bestYear } from '../words/title'
import { evidenceBadge } from './badge'
import { methodsLink, outsideLink } from './links'
import type { PartBody } from './panel-state'
import { sinceTheArticlesFold } from './since-the-articles'

const labels = Object.keys(evidenceMeaning) as (keyof typeof evidenceMeaning)[]

const articleAddresses = [stadiumArticle.url, pointsArticle.url]
const published = { workforceCensus, attritionDataSet, childrenInNeedStatistics, populationEstimates }
const names = Object.keys(statistics) as (keyof typeof statistics)[]

/** What this is, what it shows, what it leaves out, and where it comes from. */
export const aboutText: PartBody = panel => html`${methodsLink(panel)}
  <h3>${aboutHeading}</h3>
  <p>${whatThisIs.join(' ')}</p>
  <p>${whereAndWhen} ${bestYear}</p>
  <p>${onlySafety} ${wembleyNote}</p>
  <h3>${settledHeading}</h3>
  <p>${settledMeaning.join(' ')}</p>
  <h3>${leftOutHeading}</h3>
  <ul>${leftOut.map(item => html`<li>${item}</li>`)}</ul>
  ${sinceTheArticlesFold()}
  <h3>${labelsHeading}</h3>
  <ul class="about-labels">${labels.map(label => html`<li>${evidenceBadge(label)}<span class="unseen">. </span> ${evidenceMeaning[label]}</li>`)}</ul>
  <h3>${sourcesHeading}</h3>
  <p>${articlesIntroduction}</p>
  <ul>${articles.map(
    (article, index) =>
      html`<li>“${outsideLink(articleAddresses[index]!, article.title)}”, <cite>${article.where}</cite>, ${article.by}. ${article.gave}</li>`,
  )}</ul>
  <ul>${names.map(name => html`<li>${outsideLink(published[name].url, statistics[name])} (${editionSaid(published[name])})</li>`)}</ul>
  <p>${secondHand}</p>
  <p>${licenceCredit}</p>`
