import { html } from 'lit-html'
import { councilSpread } from '../../figures/council-spread'
import { nineYearsLink } from '../../words/council-spread'
import { extraWorkers, teamsPublished } from '../../words/councils'
import { methodsWay } from '../links'
import type { PartBody } from '../panel-state'

const teams = councilSpread.caseHoldersPer80000.percentiles

/** In the evidence of team size: what the band was made from, and what England's extra workers went into. */
export const councils: PartBody = panel => html`<p>${teamsPublished(teams[5], teams[95])}</p>
  <p>${extraWorkers}</p>
  <p>${methodsWay(panel, nineYearsLink, 'nine-years')}</p>`
