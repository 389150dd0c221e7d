import fc from 'fast-check'
import { presetIds } from '../../src/figures/presets'
import { type ParameterId, type Parameters, parameterIds, parameters } from '../../src/model/parameters'
import { rangeOf } from '../../src/store/range'
import { startingParameters } from '../../src/store/scale'
import { cameraStands, type Settings, stageChoices, viewNames } from '../../src/store/state'

function valueBetween(min: number, max: number): fc.Arbitrary<number> {
  // Adding zero: −0 is no setting of its own.
  return fc.double({ min, max, noNaN: true }).map(value => value + 0)
}

/** Any allowed value of a parameter, on its grid of steps or off it. */
export function arbitraryValue(id: ParameterId, around: Parameters): fc.Arbitrary<number> {
  const { min, max } = rangeOf(id, around)
  return id === 'children' ? fc.integer({ min, max }) : valueBetween(min, max)
}

const arbitraryChildren = fc.oneof(
  fc.constant(parameters.children.default),
  fc.constantFrom(300, 319, 355_390, 400_000),
  fc.integer({ min: parameters.children.min, max: parameters.children.max }),
)

/** Any allowed set of parameters: most at the preset's value, some anywhere in their range. */
export const arbitraryParameters = fc
  .tuple(fc.constantFrom(...presetIds), arbitraryChildren)
  .map(([preset, children]) => startingParameters(preset, children))
  .chain(start => {
    const others = parameterIds.filter(id => id !== 'children')
    const values = others.map(id => fc.oneof(fc.constant(start[id]), arbitraryValue(id, start)))
    return fc
      .tuple(...values)
      .map(chosen =>
        Object.fromEntries([...others.map((id, at) => [id, chosen[at]]), ['children', start.children]]),
      )
  })
  .map(values => values as unknown as Parameters)

/** Any settings a link can hold. */
export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  view: fc.constantFrom(...viewNames),
  preset: fc.constantFrom(...presetIds),
  parameters: arbitraryParameters,
  seed: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 0xffffffff })),
  truth: fc.boolean(),
  gathered: fc.boolean(),
  camera: fc.constantFrom(...cameraStands),
  stage: fc.constantFrom(...stageChoices),
})
