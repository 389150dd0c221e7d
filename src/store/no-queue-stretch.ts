import { noQueueRange, type Stretch, type StretchId } from '../model/no-queue'
import { defaultParameters, type Parameters, parameterIds, parameters as registry } from '../model/parameters'
import { memoiseLast } from './memoise-last'
import { rangeOf } from './range'
import { forChildren } from './scale'

/**
 * Where on a control nothing queues, in the control's own unit and range. The model looks along the range of 80,000
 * children; as everything in it is in proportion to the children, team size in another stadium is asked for at that
 * size and brought back.
 */
function stretchOf(parameters: Parameters, id: StretchId): Stretch | null {
  const { children } = parameters
  if (id !== 'posts' || children === defaultParameters.children) return noQueueRange(parameters, id)
  const usual = { ...parameters, children: defaultParameters.children, posts: defaultParameters.posts }
  const stretch = noQueueRange(usual, id)
  if (!stretch) return null
  const { max } = rangeOf(id, parameters)
  const from = forChildren(stretch.from, children)
  // The range here is rounded to a notch and may end a little beyond the range that was looked along.
  const to = stretch.to === registry.posts.max ? max : Math.min(max, forChildren(stretch.to, children))
  return from > max ? null : { from, to }
}

/** One control's answer, worked out again only when another parameter has changed: its own value makes no difference. */
function stretchFor(id: StretchId): (parameters: Parameters) => Stretch | null {
  // Asked at the default, because the model begins to look at the value the control has.
  const ask = (parameters: Parameters) => stretchOf({ ...parameters, [id]: registry[id].default }, id)
  return memoiseLast(ask, ([a], [b]) => parameterIds.every(other => other === id || a[other] === b[other]))
}

const stretches: { readonly [id in StretchId]: (parameters: Parameters) => Stretch | null } = {
  posts: stretchFor('posts'),
  leaving: stretchFor('leaving'),
  price: stretchFor('price'),
}

/** Where on a front control every concern is started within a week, the others as they are; null where nowhere. */
export function noQueueStretch(parameters: Parameters, id: StretchId): Stretch | null {
  return stretches[id](parameters)
}
