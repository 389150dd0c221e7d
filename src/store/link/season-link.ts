import { type ParameterId, type Parameters, parameterIds } from '../../model/parameters/registry'
import { type Levers, leverIds, noLevers } from '../../model/simulation/levers'
import type { SettingChange } from '../../model/simulation/options'
import { scenarioNames } from '../../model/simulation/scenario'
import { type SeasonSettings, seasonWeeks } from '../season-settings'
import { meantFor, typedUnits } from '../typed-number'
import { flag, type LinkTexts, number, oneOf, type TakeNote, writeDecimal } from './fields'

/** The keys of a season, in the order of writing: any of them loads one. */
export const seasonKeys = ['week', 'script', ...leverIds, 'changes', 'tragedies'] as const

const week = number({ min: 0, max: seasonWeeks, whole: true, units: typedUnits.weeks })
const script = oneOf(scenarioNames)
const percent = number({ min: 0, max: 100, whole: false, units: typedUnits.percent })

/** The season a link speaks of, or null where it has none of its keys. `kickOff`: the parameters the link gives. */
export function readSeason(texts: LinkTexts, kickOff: Parameters, take: TakeNote): SeasonSettings | null {
  if (!seasonKeys.some(key => texts.has(key))) return null
  const levers = Object.fromEntries(
    leverIds.map(id => [id, percent.read(texts.get(id), id, noLevers[id], take)]),
  )
  return {
    week: week.read(texts.get('week'), 'week', 0, take),
    scenario: script.read(texts.get('script'), 'script', 'free', take),
    kickOff,
    levers: levers as unknown as Levers,
    changes: readChanges(texts.get('changes') ?? '', kickOff, take),
    // Links made before there was a choice have no such key.
    tragedies: flag.read(texts.get('tragedies'), 'tragedies', true, take),
  }
}

/** What a link says of a season, by key, in the order of writing. */
export function seasonTexts({
  week,
  scenario,
  levers,
  changes,
  tragedies,
}: SeasonSettings): [string, string][] {
  return [
    ['week', writeDecimal(week)],
    ['script', scenario],
    ...leverIds.map((id): [string, string] => [id, writeDecimal(levers[id])]),
    ['changes', writeChanges(changes)],
    ['tragedies', tragedies ? '1' : '0'],
  ]
}

/** What of it is usual. Never the week: it says that there is a season at all. */
export const usualSeasonTexts: readonly (readonly [string, string])[] = [
  ['script', 'free'],
  ...leverIds.map((id): [string, string] => [id, '0']),
  ['changes', ''],
  ['tragedies', '1'],
]

/**
 * Changes as the link has them, `21:posts:120,30:price:2`, and what of it could not be used. What is moved in the last
 * week is for a week that is never played: the controls show it all the same.
 */
function readChanges(text: string, kickOff: Parameters, take: TakeNote): SettingChange[] {
  const byWeek = new Map<number, { parameters: Record<string, number>; levers: Record<string, number> }>()
  // A comma before digits alone is one within a number.
  for (const part of text.split(/,(?!\d+(?:,|$))/).filter(Boolean)) {
    const [weekText = '', name = '', value, ...rest] = part.split(':').map(piece => piece.trim())
    const from = /^\d{1,3}$/.test(weekText) ? Number(weekText) : 0
    const id = changeable.find(known => known.toLowerCase() === name.toLowerCase())
    if (!id || from < 1 || from > seasonWeeks + 1 || value === undefined || rest.length > 0) {
      take('notAChoice', 'changes', part)
      continue
    }
    const { parameters, levers } = byWeek.get(from) ?? { parameters: {}, levers: {} }
    if (isLever(id)) levers[id] = percent.read(value, id, noLevers[id], take)
    else
      parameters[id] = number({ ...meantFor(id, kickOff), whole: false }).read(value, id, kickOff[id], take)
    byWeek.set(from, { parameters, levers })
  }
  return [...byWeek]
    .sort(([a], [b]) => a - b)
    .map(([from, { parameters, levers }]) => ({
      week: from,
      ...(Object.keys(parameters).length > 0 && { parameters }),
      ...(Object.keys(levers).length > 0 && { levers }),
    }))
}

const isLever = (id: keyof Levers | ParameterId): id is keyof Levers => leverIds.some(known => known === id)

/** What can change on the way. */
const changeable: readonly (keyof Levers | ParameterId)[] = [
  ...leverIds,
  ...parameterIds.filter(id => id !== 'children'),
]

function writeChanges(changes: readonly SettingChange[]): string {
  return changes
    .flatMap(({ week: from, parameters, levers }) =>
      Object.entries({ ...parameters, ...levers }).map(
        ([id, value]) => `${from}:${id}:${writeDecimal(value)}`,
      ),
    )
    .join(',')
}
