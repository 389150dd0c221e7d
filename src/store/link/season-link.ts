import { type ParameterId, type Parameters, parameterIds } from '../../model/parameters/registry'
import { type Levers, leverIds, noLevers } from '../../model/simulation/levers'
import type { SettingChange } from '../../model/simulation/options'
import { rangeOf } from '../range'
import { type SeasonSettings, seasonWeeks } from '../season-settings'
import { type LinkParts, numberFrom, seasonKeys, writeDecimal } from './fields'
import type { TakeNote } from './link'

const percent = { min: 0, max: 100, whole: false }

const isLever = (id: string): id is keyof Levers => leverIds.some(known => known === id)
const isParameter = (id: string): id is ParameterId =>
  id !== 'children' && parameterIds.some(known => known === id)

/**
 * Changes as the link has them, `21:posts:120,30:price:2`, and what of it could not be used. What is moved in the last
 * week is for a week that is never played: the controls show it all the same.
 */
function readChanges(text: string, kickOff: Parameters, take: TakeNote): SettingChange[] {
  const byWeek = new Map<number, { parameters: Record<string, number>; levers: Record<string, number> }>()
  for (const part of text.split(',').filter(Boolean)) {
    const [weekText = '', id = '', value, ...rest] = part.split(':')
    const week = /^\d{1,3}$/.test(weekText) ? Number(weekText) : 0
    const known = isLever(id) || isParameter(id)
    if (!known || week < 1 || week > seasonWeeks + 1 || value === undefined || rest.length > 0) {
      take('notAChoice', 'changes', part)
      continue
    }
    const { parameters, levers } = byWeek.get(week) ?? { parameters: {}, levers: {} }
    if (isLever(id)) levers[id] = numberFrom(value, id, percent, noLevers[id], take)
    else parameters[id] = numberFrom(value, id, { ...rangeOf(id, kickOff), whole: false }, kickOff[id], take)
    byWeek.set(week, { parameters, levers })
  }
  return [...byWeek]
    .sort(([a], [b]) => a - b)
    .map(([week, { parameters, levers }]) => ({
      week,
      ...(Object.keys(parameters).length > 0 && { parameters }),
      ...(Object.keys(levers).length > 0 && { levers }),
    }))
}

function writeChanges(changes: readonly SettingChange[]): string {
  return changes
    .flatMap(({ week, parameters, levers }) =>
      Object.entries({ ...parameters, ...levers }).map(
        ([id, value]) => `${week}:${id}:${writeDecimal(value)}`,
      ),
    )
    .join(',')
}

/** The season a link speaks of, or null where it has none of its keys. `kickOff`: the parameters the link gives. */
export function readSeason(parts: LinkParts, kickOff: Parameters, take: TakeNote): SeasonSettings | null {
  if (!seasonKeys.some(key => parts.has(key))) return null
  const levers = Object.fromEntries(leverIds.map(id => [id, parts.number(id, percent, noLevers[id])]))
  return {
    week: parts.number('week', { min: 0, max: seasonWeeks, whole: true }, 0),
    scenario: parts.choice('script', 'free'),
    kickOff,
    levers: levers as unknown as Levers,
    changes: readChanges(parts.text('changes') ?? '', kickOff, take),
  }
}

/** What a link says of a season, in the order of writing. */
export function seasonTexts({ week, scenario, levers, changes }: SeasonSettings): [string, string][] {
  return [
    ['week', writeDecimal(week)],
    ['script', scenario],
    ...leverIds.map((id): [string, string] => [id, writeDecimal(levers[id])]),
    ['changes', writeChanges(changes)],
  ]
}

/** What of it is usual. Never the week: it says that there is a season at all. */
export const usualSeasonTexts: readonly (readonly [string, string])[] = [
  ['script', 'free'],
  ...leverIds.map((id): [string, string] => [id, '0']),
  ['changes', ''],
]
