import fc from 'fast-check'
import { withChildren } from '../../src/figures/children'
import { ourPresets, presetParameters } from '../../src/figures/presets'
import {
  type ParameterId,
  type Parameters,
  parameterIds,
  parameters,
} from '../../src/model/parameters/registry'
import { type Levers, leverIds } from '../../src/model/simulation/levers'
import type { SettingChange } from '../../src/model/simulation/options'
import { scenarioNames } from '../../src/model/simulation/scenario'
import { rangeOf } from '../../src/store/range'
import { parametersShown, type SeasonSettings, seasonWeeks } from '../../src/store/season-settings'
import {
  frontControlIds,
  type Kept,
  type Settings,
  stageChoices,
  viewNames,
  viewpoints,
} from '../../src/store/settings'
import { stepIds } from '../../src/store/story-steps'

/** The ids of the presets. */
export const presetIds = ourPresets.map(({ id }) => id)

function valueBetween(min: number, max: number): fc.Arbitrary<number> {
  // Adding zero: −0 is no setting of its own.
  return fc.double({ min, max, noNaN: true }).map(value => value + 0)
}

/** Any allowed value of a parameter, on its grid of steps or off it. */
function arbitraryValue(id: ParameterId, around: Parameters): fc.Arbitrary<number> {
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
  .map(([preset, children]) => presetParameters(preset, children))
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

const arbitraryLevers = fc.record(
  Object.fromEntries(leverIds.map(id => [id, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 }))])),
) as unknown as fc.Arbitrary<Levers>

const changeable = parameterIds.filter(id => id !== 'children')

const arbitraryChanges = (kickOff: Parameters): fc.Arbitrary<readonly SettingChange[]> =>
  fc
    .uniqueArray(
      fc.record({
        week: fc.integer({ min: 1, max: seasonWeeks }),
        parameters: fc
          .constantFrom(...changeable)
          .chain(id => arbitraryValue(id, kickOff).map(value => ({ [id]: value }))),
      }),
      { maxLength: 3, selector: ({ week }) => week },
    )
    .map(changes => changes.sort((a, b) => a.week - b.week))

/** Any season that begins with these parameters. */
const arbitrarySeason = (kickOff: Parameters): fc.Arbitrary<SeasonSettings> =>
  fc.record({
    week: fc.integer({ min: 0, max: seasonWeeks }),
    scenario: fc.constantFrom(...scenarioNames),
    kickOff: fc.constant(kickOff),
    levers: arbitraryLevers,
    changes: arbitraryChanges(kickOff),
    tragedies: fc.boolean(),
  })

const arbitraryKept = (children: number): fc.Arbitrary<Kept> =>
  arbitraryParameters
    .map(parameters => withChildren(parameters, children))
    .map(scaled => ({ ...scaled, posts: Math.min(scaled.posts, rangeOf('posts', scaled).max) }))
    .chain(parameters =>
      fc
        .option(arbitrarySeason(parameters).map(season => ({ ...season, week: 0 })))
        .map(season => ({ parameters, season })),
    )

/** Any settings a link can hold. */
export const arbitrarySettings: fc.Arbitrary<Settings> = arbitraryParameters.chain(kickOff =>
  fc
    .record({
      view: fc.constantFrom(...viewNames),
      place: fc.constant(null),
      preset: fc.constantFrom(...presetIds),
      seed: fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 0xffffffff })),
      control: fc.constantFrom(...frontControlIds),
      truth: fc.boolean(),
      gathered: fc.boolean(),
      camera: fc.constantFrom(...viewpoints),
      stage: fc.constantFrom(...stageChoices),
      season: fc.option(arbitrarySeason(kickOff)),
      step: fc.option(fc.integer({ min: 1, max: stepIds.length })),
      ask: fc.option(fc.constantFrom(...stepIds)),
      slides: fc.array(
        fc.constantFrom(
          'england-2017',
          'posts=130&leaving=12',
          'step=3',
          'week=20&changes=21:posts:120,40:price:2',
        ),
        { maxLength: 4 },
      ),
      slide: fc.integer({ min: 1, max: 30 }),
      kept: fc.option(arbitraryKept(kickOff.children)),
      pounds: fc.boolean(),
    })
    .map(settings => ({
      ...settings,
      // No other view has a question.
      ask: ['teach', 'ask'].includes(settings.view) ? settings.ask : null,
      parameters: settings.season ? parametersShown(settings.season) : kickOff,
    })),
)
