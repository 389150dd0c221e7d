import { html, nothing, svg, type TemplateResult } from 'lit-html'
import type { Place, PlaceYears } from '../../figures/places/places'
import { figuresWords as words, yearsWords } from '../../words/places/figures'
import type { Panel } from '../panel-state'

const ids = Object.keys(yearsWords) as (keyof PlaceYears)[]
const firstYear = 2017

/** What nine censuses say of an authority, as small lines with a table of every number. A year with nothing published is a gap. */
export function placeYears(panel: Panel, place: Place): TemplateResult {
  const { name, years } = place
  const began = ids.map(id => years[id].findIndex(value => value !== null)).filter(at => at >= 0)
  const first = began.length ? Math.min(...began) : 0
  return html`<h4>${words.yearsHeading}</h4>
    ${first > 1 ? html`<p>${words.began(name, firstYear + first)}</p>` : nothing}
    <div class="place-years">${ids.map(id => line(panel, id, years[id]))}</div>
    <details class="place-years-table">
      <summary>${words.yearsTable}</summary>
      <table>
        <thead><tr><th scope="col">${words.year}</th>${ids.map(id => html`<th scope="col">${yearsWords[id].name}</th>`)}</tr></thead>
        <tbody>${years.caseload.map(
          (_, at) =>
            html`<tr><th scope="row">${firstYear + at}</th>${ids.map(id => html`<td>${said(id, years[id][at])}</td>`)}</tr>`,
        )}</tbody>
      </table>
    </details>`
}

const said = (id: keyof PlaceYears, value: number | null | undefined): string =>
  value === null || value === undefined ? words.blank : yearsWords[id].say(value)

/** One measure over the years, from nought, with its first and its last number under it. */
function line(panel: Panel, id: keyof PlaceYears, values: PlaceYears[keyof PlaceYears]): TemplateResult {
  const { name } = yearsWords[id]
  const found = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
  const [first, last] = [found[0], found.at(-1)]
  const most = Math.max(1, ...found.map(({ value }) => value))
  const point = ({ at, value }: { at: number; value: number }): string =>
    `${Math.round((1000 * at) / (values.length - 1)) / 10} ${Math.round(10 * (30 - (28 * value) / most)) / 10}`
  const parts = found.map((one, place) => `${one.at - 1 === found[place - 1]?.at ? 'L' : 'M'}${point(one)}`)
  const told =
    first && last
      ? words.ends(said(id, first.value), firstYear + first.at, said(id, last.value), firstYear + last.at)
      : words.none
  const label = panel.id(`place-years-${id}`)
  return html`<figure class="place-line">
    <figcaption id=${label}>${name}</figcaption>
    <svg viewBox="0 0 100 32" preserveAspectRatio="none" width="100%" height="44" role="img" aria-label=${`${name}: ${told}`} focusable="false">${svg`
      <path class="place-axis" d="M0 31H100" /><path class="place-path" d=${parts.join('')} />`}</svg>
    <small>${told}</small>
  </figure>`
}
