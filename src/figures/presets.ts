import {
  defaultParameters,
  type ParameterId,
  type Parameters,
  parameters as registry,
} from '../model/parameters/registry'
import { withChildren } from './children'
import { articlePrice, turnoverByYear } from './front-values'
import type { Valued } from './source'

/** The id of a preset. It is also the word in the link; which ids there are is known only at run time. */
export type PresetId = string

/** A starting point: a set of values, each with its own evidence. */
export interface Preset {
  readonly id: PresetId
  /** A proper name, such as a council's. The names of our own presets are in `src/words`, by their ids. */
  readonly name?: string
  /** What it changes from the defaults, which are England in 2025. For a stadium of 80,000. */
  readonly values: { readonly [id in ParameterId]?: Valued }
}

/** The preset a page opens with: every parameter at its default. */
export const defaultPreset = 'england-2025'

/** Posts that give the model the case-holders of a year, as its usual posts give it those of 2025. */
function teamOf(
  year: number,
  posts: number,
  caseHolders: string,
  children: string,
  per80000: number,
): Valued {
  return {
    value: posts,
    label: 'workedOut',
    source: `Set so that the model has the team England had in ${year}. Department for Education, Children’s social work workforce ${year}: ${caseHolders} case-holding full-time equivalents, agency workers included, for ${children} children (Office for National Statistics), which is ${per80000} for 80,000`,
    year: `30 September ${year}`,
  }
}

/** Our own presets, the default first. */
export const ourPresets: readonly Preset[] = [
  { id: defaultPreset, values: {} },
  {
    // The year of the series in which most left.
    id: 'england-2022',
    values: {
      posts: teamOf(2022, 144.2, '20,206', '11,901,267', 136),
      leaving: {
        value: turnoverByYear[2022],
        label: 'published',
        source:
          'Department for Education, Children’s social work workforce 2022: turnover 17.2 %, the highest of the series 2017 to 2025; the lowest was 11.8 % (2025)',
        year: '30 September 2022',
      },
    },
  },
  {
    // The first year of the series.
    id: 'england-2017',
    values: {
      posts: teamOf(2017, 128.6, '17,841', '11,671,521', 122),
      leaving: {
        value: turnoverByYear[2017],
        label: 'published',
        source:
          'Department for Education, Children’s social work workforce 2017: turnover 13.4 %, in the first year of the series',
        year: '30 September 2017',
      },
    },
  },
  {
    id: 'article',
    values: {
      price: {
        value: articlePrice,
        label: 'fromTheArticle',
        source:
          'The article: double and more, compared with what councils used to pay. That this was the price of an employed worker is our reading. Children and Young People Now 2022 reported double for whole agency teams, and 1.25 to 1.53 times is reported for individual workers. New agency work has been under regional price caps since October 2025',
      },
      saving: {
        value: 10,
        label: 'articleDirection',
        source: 'The article: savings have to be made. It gives no amount; 10 % is assumed',
      },
      poaching: {
        value: 6,
        label: 'articleDirection',
        source:
          'The article: a golden hello offered elsewhere. It gives no amount; 6 % of staff a year is assumed, compared with the 3.4 % who moved to another authority in 2025 (Department for Education, Children’s social work workforce)',
      },
    },
  },
]

const known = new Map<PresetId, { readonly preset: Preset; readonly parameters: Parameters }>()
for (const preset of ourPresets) addPreset(preset)

/**
 * Adds a preset, which the link then takes by its id. Throws a RangeError where the id is taken or is not one of small
 * letters, digits and hyphens, or where a value is outside the range of its parameter.
 *
 * @returns what takes it away again
 */
export function addPreset(preset: Preset): () => void {
  const { id, values } = preset
  if (known.has(id) || !/^[a-z0-9-]+$/.test(id)) throw new RangeError(`“${id}” cannot be the id of a preset`)
  const own: { [parameter in ParameterId]?: number } = {}
  for (const [name, { value }] of Object.entries(values)) {
    const parameter = name as ParameterId
    const { min, max } = registry[parameter]
    if (!(value >= min && value <= max)) throw new RangeError(`${id}: ${name} cannot be ${value}`)
    own[parameter] = value
  }
  known.set(id, { preset, parameters: { ...defaultParameters, ...own } })
  return () => void known.delete(id)
}

/** Every preset there is, the default first. */
export function allPresets(): readonly Preset[] {
  return [...known.values()].map(({ preset }) => preset)
}

/** Whether there is a preset of this id. */
export function isPreset(id: string): id is PresetId {
  return known.has(id)
}

/** The preset of an id. Throws a RangeError where there is none. */
export function presetOf(id: PresetId): Preset {
  return knownPreset(id).preset
}

/**
 * Every parameter as the preset has it, in a stadium of so many children. For 80,000 it is the same object each time, so
 * it may be compared by identity. Throws a RangeError where there is no preset of this id.
 */
export function presetParameters(id: PresetId, children: number = defaultParameters.children): Parameters {
  return withChildren(knownPreset(id).parameters, children)
}

function knownPreset(id: PresetId) {
  const found = known.get(id)
  if (!found) throw new RangeError(`there is no preset “${id}”`)
  return found
}
