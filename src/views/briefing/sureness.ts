import { type WithLess, withLess } from '../../crowd/with-less'
import type { PlaceStart } from '../../figures/place-starts'
import type { Parameters } from '../../model/parameters/registry'
import { changeQuestion, uncertaintyReading } from '../../panel/unknowns/uncertainty'
import { createWorkerClient } from '../../run/worker-client'

/** How many more children are not reached, in nine of ten guesses: worked out once a page stands. */
export type Sureness = { readonly low: number; readonly high: number } | 'waiting' | 'failed'

/** Has the range of a change worked out. `said`: called once, unless it is stopped before. Returns what stops it. */
export function askSureness(
  { before, now }: Pick<WithLess, 'before' | 'now'>,
  said: (sure: Sureness) => void,
): () => void {
  const client = createWorkerClient()
  const question = changeQuestion('kept', before, now)
  client.ask(question.request, ({ outcome }) => {
    if (outcome)
      said(
        outcome.kind === 'uncertainty'
          ? uncertaintyReading({ question, result: outcome.uncertainty }).effect
          : 'failed',
      )
  })
  return client.stop
}

/** The usual question: what five per cent less would mean. */
const usualSaving = 5

/** The settings of a place with that much less. */
export const usuallyLess = ({ parameters }: PlaceStart): Parameters => ({
  ...parameters,
  saving: parameters.saving + usualSaving,
})

/** Less money in a place: as it is set, or five per cent where nothing or something else is. */
export function lessAsked(start: PlaceStart, found: WithLess): WithLess {
  const isLess = found.amount !== null && found.amount.unit !== 'other'
  return isLess ? found : withLess(start, usuallyLess(start))
}
