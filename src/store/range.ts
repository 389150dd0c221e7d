import { forChildren } from '../figures/children'
import { type ControlBand, type ControlMark, controlBands, controlMarks } from '../figures/control-marks'
import { memoiseLast } from '../lib/memoise'
import {
  defaultParameters,
  type ParameterId,
  type Parameters,
  parameterIds,
  type ReferenceSettings,
  parameters as registry,
} from '../model/parameters/registry'
import { queueFreeRange, type Stretch, type StretchId } from '../model/steady/queue-free-range'

/** What a control may be set to. */
export interface Range {
  readonly min: number
  readonly max: number
  /** One notch. */
  readonly step: number
}

/** A notch of team size: a whole post where there are many, less where a whole post would be most of the team. */
function postStep(max: number): number {
  if (max >= 40) return 1
  return max >= 4 ? 0.1 : 0.01
}

/**
 * The range of a parameter. The range of posts grows with the number of children, so that a control has room around
 * England's team in a stadium of 319 and in one of 355,390; and that of a place which lies outside is wider, for it alone.
 */
export function rangeOf(id: ParameterId, parameters: Parameters): Range {
  const { step } = registry[id]
  const { min, max } = limitsOf(id, parameters.reference)
  if (id !== 'posts' || parameters.children === defaultParameters.children) return { min, max, step }
  const most = Math.max(1, forChildren(max, parameters.children))
  const notch = postStep(most)
  // The last notch must be one a native range input can reach.
  return { min, max: Number((Math.round(most / notch) * notch).toFixed(2)), step: notch }
}

/** The limits of a parameter, wider in a place that lies outside them; of posts, in a stadium of 80,000. */
function limitsOf(id: ParameterId, own: ReferenceSettings | undefined): { min: number; max: number } {
  const { min, max } = registry[id]
  if (!own || (id !== 'posts' && id !== 'leaving' && id !== 'need')) return { min, max }
  if (id !== 'posts')
    return { min: Math.min(min, Math.floor(own[id])), max: Math.max(max, Math.ceil(own[id])) }
  // A fifth more than its own, so that there is room on both sides.
  const most = (1.2 * own.posts * defaultParameters.children) / own.children
  return { min, max: Math.max(max, Math.ceil(most / 10) * 10) }
}

/**
 * The notch after a value (1) or before it (−1), in the range. Notches are counted from the least value, as a native
 * range input counts them: a value that lies between two goes to one of those.
 */
export function nextNotch(value: number, { min, max, step }: Range, direction: 1 | -1): number {
  const notches = (direction * (value - min)) / step
  // A little over, so that a value on the grid but for rounding goes a whole notch.
  const next = min + direction * (Math.floor(notches + 1e-6) + 1) * step
  return Math.min(max, Math.max(min, Math.round(next * 1000) / 1000))
}

/** Whether a value may be set: finite, in range, and for children a whole number. Off the grid of steps is fine. */
export function isAllowed(id: ParameterId, value: number, parameters: Parameters): boolean {
  const { min, max } = rangeOf(id, parameters)
  return value >= min && value <= max && (id !== 'children' || Number.isInteger(value))
}

/** The marks on a front control, in the control's own unit: the mark on posts grows with the number of children. */
export function marksOf(id: keyof typeof controlMarks, parameters: Parameters): readonly ControlMark[] {
  if (id !== 'posts' || parameters.children === defaultParameters.children) return controlMarks[id]
  return controlMarks.posts.map(mark => ({ ...mark, value: forChildren(mark.value, parameters.children) }))
}

/** The band under a front control, in the control's own unit: on posts it grows with the number of children. */
export function bandOf(id: keyof typeof controlBands, parameters: Parameters): ControlBand {
  const band = controlBands[id]
  if (id !== 'posts' || parameters.children === defaultParameters.children) return band
  const { max } = rangeOf(id, parameters)
  const scaled = (posts: number) => Math.min(max, forChildren(posts, parameters.children))
  return { ...band, from: scaled(band.from), to: scaled(band.to) }
}

/**
 * Where on a control nothing queues, in the control's own unit and range. The model searches the range of 80,000
 * children; as everything in it is in proportion to the children, team size in another stadium is asked for at that
 * size and brought back.
 */
function stretchOf(parameters: Parameters, id: StretchId): Stretch | null {
  const { children } = parameters
  if (id !== 'posts' || children === defaultParameters.children) return queueFreeRange(parameters, id)
  const usual = { ...parameters, children: defaultParameters.children, posts: defaultParameters.posts }
  const stretch = queueFreeRange(usual, id)
  if (!stretch) return null
  const { max } = rangeOf(id, parameters)
  const from = forChildren(stretch.from, children)
  // The range here is rounded to a notch and may end a little beyond the range that was searched.
  const to = stretch.to === registry.posts.max ? max : Math.min(max, forChildren(stretch.to, children))
  return from > max ? null : { from, to }
}

/** One control's answer, worked out again only when another parameter has changed: its own value makes no difference. */
function stretchFor(id: StretchId): (parameters: Parameters) => Stretch | null {
  // Asked at the default, because the model begins its search at the value the control has.
  const ask = (parameters: Parameters) => stretchOf({ ...parameters, [id]: registry[id].default }, id)
  return memoiseLast(ask, ([a], [b]) => parameterIds.every(other => other === id || a[other] === b[other]))
}

const stretches: { readonly [id in StretchId]: (parameters: Parameters) => Stretch | null } = {
  posts: stretchFor('posts'),
  leaving: stretchFor('leaving'),
  price: stretchFor('price'),
}

/** Where on a front control every concern is started within a week, the others as they are; null where nowhere. */
export function queueFreeStretch(parameters: Parameters, id: StretchId): Stretch | null {
  return stretches[id](parameters)
}
