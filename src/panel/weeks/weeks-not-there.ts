import type { TemplateResult } from 'lit-html'
import { notCome } from '../../words/not-come'
import { notThere } from '../not-come'
import type { Panel } from '../panel-state'

/** What of the weeks is fetched late, by the names under which it is kept when it could not be: two parts, and what plays them. */
const lateParts = ['transport', 'season', 'weeks'] as const

/** Said where the weeks should be, and what plays or shows them could not be fetched. `way`: another way on. */
export function weeksNotThere({ local, weeks, state }: Panel, way?: TemplateResult): TemplateResult {
  const refused = lateParts.flatMap(name => local.refused.get(name) ?? [])
  const again = () => {
    for (const one of refused) one.again?.()
    if (weeks.status === 'missing') weeks.again()
  }
  const times = Math.max(1, ...refused.map(one => one.times))
  return notThere(state, { words: notCome.weeks, times, again, ...(way && { way }) })
}
