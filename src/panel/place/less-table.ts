import { html, nothing, type TemplateResult } from 'lit-html'
import type { TeamMeasures, WithLess } from '../../crowd/with-less'
import { employedCostAYear } from '../../figures/one-council'
import { whole } from '../../words/language'
import { savingDifference, savingRows, savingSaid, savingWords as words } from '../../words/places/saving'

const rows = Object.keys(savingRows) as (keyof TeamMeasures)[]

/**
 * A team as it is and with less, row by row, with the differences; as it is alone where nothing is less. Every number is the
 * model's.
 */
export const lessTable = ({
  kept,
  less,
  amount,
}: WithLess): TemplateResult => html`<table class="place-table">
  <caption>${amount ? words.caption : words.captionAsItIs}</caption>
  <thead><tr>
    <th scope="col">${words.measure}</th><th scope="col">${words.kept}</th>
    ${amount ? html`<th scope="col">${words.now}</th><th scope="col">${words.difference}</th>` : nothing}
  </tr></thead>
  <tbody>${rows.map(id => row(id, kept[id], amount ? less[id] : null))}</tbody>
</table>`

/** How much less it is in the other units: per cent in posts and pounds, posts in pounds; empty where it is neither. */
export function lessInOtherUnits({ before, amount }: WithLess): string {
  if (amount?.unit === 'percent') {
    const posts = (before.posts * amount.value) / 100
    return words.percentIs(amount.value, posts, employedCostAYear.value)
  }
  return amount?.unit === 'posts' ? words.postsAre(amount.value, employedCostAYear.value) : ''
}

/** One measure. Children are said to about ten, but where that would swallow the difference both are whole numbers. */
function row(id: keyof TeamMeasures, kept: number, less: number | null): TemplateResult {
  const isOfChildren = id === 'notReached' || id === 'helped'
  const isSmall = isOfChildren && less !== null && Math.abs(less - kept) < smallDifference
  const [before, now] = isSmall ? [Math.round(kept), Math.round(less)] : [kept, less ?? kept]
  const say = isSmall ? whole : savingSaid[id]
  return html`<tr data-row=${id}>
    <th scope="row">${savingRows[id]}</th><td>${say(before)}</td>
    ${less === null ? nothing : html`<td>${say(now)}</td><td>${savingDifference[id](now - before)}</td>`}
  </tr>`
}

/** Below so many children a difference of two numbers to about ten says nothing. */
const smallDifference = 15
