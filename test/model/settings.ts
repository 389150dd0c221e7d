import fc from 'fast-check'
import {
  defaultParameters,
  type ParameterId,
  type Parameters,
  parameterIds,
  parameters,
} from '../../src/model/parameters/registry'
import '../support/property-seed'

/** The least and the most of some parameters. */
export type Limits = { readonly [id in ParameterId]?: readonly [number, number] }

const notches = 1000

/** Random settings, evenly spread over the whole registry, or over narrower limits where some are given. */
export function settings(limits: Limits = {}): fc.Arbitrary<Parameters> {
  const draws = parameterIds.map(id => {
    const [min, max] = limits[id] ?? [parameters[id].min, parameters[id].max]
    if (min === max) return [id, fc.constant<number>(min)] as const
    if (id === 'children') return [id, fc.integer({ min, max })] as const
    return [
      id,
      fc.integer({ min: 0, max: notches }).map(notch => min + ((max - min) * notch) / notches),
    ] as const
  })
  return fc.record(Object.fromEntries(draws)) as unknown as fc.Arbitrary<Parameters>
}

/** §9.2: the box in which the signs were checked: 80,000 children, agency work dearer and a little less productive. */
export const signBox: Limits = { children: [80000, 80000], price: [1.2, 3], agencyOutput: [60, 90] }

/** The default settings with some of them changed. */
export function withDefaults(changes: Partial<Parameters>): Parameters {
  return { ...defaultParameters, ...changes }
}

/** The article's settings: dear agency workers, a saving, a golden hello next door. */
export const articleParameters = withDefaults({ price: 2, saving: 10, poaching: 6 })
