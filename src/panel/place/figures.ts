import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { outcomeAt } from '../../crowd/outcome'
import { placeStart } from '../../figures/place-starts'
import { type MeasureId, measureIds, measures, spreadOf } from '../../figures/places/compared'
import { figureSources, ofstedReports, type Place, placeWith } from '../../figures/places/places'
import { clamp } from '../../lib/numbers'
import { dateSaid, differenceSaid, measureNames, figuresWords as words } from '../../words/places/figures'
import { editionSaid, licenceCredit } from '../../words/sources'
import { outsideLink } from '../links'
import type { Panel } from '../panel-state'
import { percent } from '../percent'
import { placeYears } from './years'

/**
 * What is published of one authority, beside what the model makes of its own settings; never another authority's. A strip behind
 * each measure says how far councils lie apart, and where England is.
 */
export function placeFigures(panel: Panel, place: Place): TemplateResult {
  const { name, jointWith } = place
  const partner = jointWith && placeWith(jointWith)?.name
  return html`<section class="place-figures" aria-labelledby=${panel.id('place-figures')}>
    <h3 id=${panel.id('place-figures')}>${words.heading}</h3>
    <p>${words.about(name)}</p>
    ${partner ? html`<p>${words.joint(name, partner)}</p>` : nothing}
    ${place.caseHolders === null ? html`<p>${words.staffMissing(name)}</p>` : nothing}
    <dl class="place-measures">${measureIds.map(id => measure(id, place))}</dl>
    <h4>${words.countsHeading}</h4>
    <p>${countsOf(place)}</p>
    ${placeYears(panel, place)}
    <h3>${words.ofstedHeading}</h3>
    <p>${words.ofsted(name, place.grade, dateSaid(place.inspected))} ${outsideLink(ofstedReports.url, words.ofstedLink)}</p>
    <h4>${words.sourcesHeading}</h4>
    <ul class="place-sources">${Object.values(figureSources).map(
      source =>
        html`<li>${source.publisher}, ${outsideLink(source.url, source.title)} (${editionSaid(source)})</li>`,
    )}</ul>
    <p>${licenceCredit}</p>
  </section>`
}

function measure(id: MeasureId, place: Place): TemplateResult {
  const { england, year, of } = measures[id]
  const published = of(place)
  const modelled = modelledOf(id, place)
  const { low, high } = spreadOf(id)
  const [first, second] = [
    published === null ? words.notPublished(year) : words.published(published),
    modelled === null ? '' : `; ${words.modelled(modelled)}`,
  ]
  const difference = published === null || modelled === null ? '' : `, ${differenceSaid(published, modelled)}`
  return html`<div class="place-measure" data-measure=${id}>
    <dt>${measureNames[id]} <small>${year}</small></dt>
    <dd>${first}${second}${difference}. ${id in words.notes ? words.notes[id as keyof typeof words.notes] : nothing}
      ${strip({ low, high, england, published })}
      <small>${words.england(england)} ${words.spread(low, high)}</small></dd>
  </div>`
}

/** What the model makes of the place's own settings; null where it has no such measure. */
function modelledOf(id: MeasureId, { id: code }: Place): number | null {
  const found = measures[id]
  const start = placeStart(code)
  if (!('modelled' in found) || !found.modelled || !start) return null
  return found.modelled(outcomeAt(start.parameters).settled, start.parameters.children)
}

interface Strip {
  readonly low: number
  readonly high: number
  readonly england: number
  readonly published: number | null
}

/** Nine in ten councils as a pale band, England as a line, the place as a dot: at its end where it lies beyond. */
function strip({ low, high, england, published }: Strip): TemplateResult {
  const at = (value: number): string => percent(clamp((100 * value) / (1.25 * high), 0, 100))
  return html`<svg class="place-strip" width="100%" height="14" aria-hidden="true" focusable="false">${svg`
    <line class="place-axis" x1="0" x2="100%" y1="7" y2="7" />
    <line class="place-spread" x1=${at(low)} x2=${at(high)} y1="7" y2="7" />
    <line class="place-england" x1=${at(england)} x2=${at(england)} y1="1" y2="13" />
    ${published === null ? nothing : svg`<circle class="place-dot" cx=${at(published)} cy="7" r="4.5" />`}`}</svg>`
}

const countIds = [
  'children',
  'referrals',
  'inNeed',
  'onPlans',
  'lookedAfter',
  'employed',
  'agency',
  'caseHolders',
] as const

/** The published counts that are there, in a line. */
function countsOf(place: Place): string {
  const said = countIds.flatMap(id => {
    const value = place[id]
    if (value === null || (id === 'agency' && place.agencyIsLow)) return []
    return words.counts[id](value)
  })
  return `${said.join(' · ')}.${place.agencyIsLow ? ` ${words.isLow}` : ''}`
}
