import { parameterIds } from '../model/parameters/registry'
import type { LinkNote } from '../store/link/fields'
import { readLink, writeLink } from '../store/link/link'
import { seasonKeys } from '../store/link/season-link'
import { withParameters } from '../store/season-settings'
import { type Settings, settingsOf, settingsTable } from '../store/settings'
import type { State } from '../store/state'
import { stepIds } from '../store/story-steps'

/** The name that every message carries, there and back. */
export const protocol = 'eighty-thousand'

/** What a host may put with a call, to know the answer by. */
export type CallId = string | number

/** What a host asks of an embed. */
export type Call =
  | { readonly call: 'get'; readonly id?: CallId }
  | { readonly call: 'go'; readonly id?: CallId; readonly step: number | null }
  | { readonly call: 'set'; readonly id?: CallId; readonly settings: GivenSettings }

/** Settings by their keys in the link, as a host gives them; null: as in a link that does not say it. */
export type GivenSettings = ReadonlyMap<string, string | null>

/** How the page is arranged is its own business: steps have a call of theirs, and what draws is the device's. */
const notSettable: ReadonlySet<string> = new Set(['view', 'step', 'ask', 'slides', 'slide', 'stage'])

/** The keys of the link that a host may set. */
const settable: ReadonlySet<string> = new Set([...settingsTable.keys].filter(key => !notSettable.has(key)))

/** No setting is written in more letters; what was kept, and what was changed on the way, hold many. */
const longest = 40
const longestOfMany = 2000
const ofMany: ReadonlySet<string> = new Set(['kept', 'changes'])

/**
 * The call that a message of a host is; null for anything else, whoever sent it and whatever it is. Nothing is read of a
 * message but what it has of its own.
 */
export function readCall(data: unknown): Call | null {
  if (!isPlain(data) || own(data, 'type') !== protocol) return null
  const [call, given] = [own(data, 'call'), own(data, 'id')]
  const id = isId(given) ? { id: given } : {}
  if (call === 'get') return { call, ...id }
  if (call === 'go') {
    const step = own(data, 'step')
    return isStep(step) ? { call, step, ...id } : null
  }
  const settings = call === 'set' ? readSettings(own(data, 'settings')) : null
  return settings && { call: 'set', settings, ...id }
}

/** Settings that every one of is known and plainly written; null where any is not. */
function readSettings(given: unknown): GivenSettings | null {
  if (!isPlain(given)) return null
  const keys = Object.keys(given)
  if (keys.length === 0 || keys.length > settable.size) return null
  const read = new Map<string, string | null>()
  for (const key of keys) {
    const text = textOf(given[key], ofMany.has(key) ? longestOfMany : longest)
    if (!settable.has(key) || text === undefined) return null
    read.set(key, text)
  }
  return read
}

/** A value as the link writes it, null where the link is not to say it; nothing for what is no value. */
function textOf(value: unknown, most: number): string | null | undefined {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  return typeof value === 'string' && value.length > 0 && value.length <= most ? value : undefined
}

/** Whether figures have to be fetched before the settings of a call can be read. */
export const needsPlaces = (call: Call): boolean =>
  call.call === 'set' && (call.settings.get('place') ?? null) !== null

/** What the settings of a call come to, and what the page should say of them. */
export interface SettingsAfter {
  readonly settings: Partial<Settings>
  readonly notes: readonly LinkNote[]
}

/**
 * The settings that follow from those a host gives, with all others as they are, read by the rules of a link; null where one of
 * them cannot be taken as it stands: then none is. A preset brings its own parameters, and a place its own stadium, but for
 * those given with it. Parameters alone act in weeks that are loaded as if they were moved there.
 */
export function settingsAfter(state: State, given: GivenSettings): SettingsAfter | null {
  const now = settingsOf(state)
  const closesWeeks = given.get('week') === null
  const isOfWeeks = seasonKeys.some(key => given.has(key))
  const season = isOfWeeks && !closesWeeks ? now.season : null
  const query = new URLSearchParams(writeLink({ ...now, step: null, season }))
  for (const key of replacedBy(given)) query.delete(key)
  for (const [key, text] of given) {
    if (text === null) query.delete(key)
    else query.set(key, text)
  }
  const read = readLink(`?${query}`)
  if (read.notes.some(({ kind }) => kind !== 'fewChildren')) return null
  const { preset, place, parameters, seed, truth, gathered, camera, control, pounds } = read.settings
  const isElsewhere = given.has('place')
  return {
    settings: {
      ...{ preset, place, parameters, seed, truth, gathered, camera, control, pounds },
      ...((isOfWeeks || isElsewhere) && { season: read.settings.season }),
      ...(!isOfWeeks && !isElsewhere && now.season && { season: withParameters(now.season, parameters) }),
      ...((given.has('kept') || isElsewhere) && { kept: read.settings.kept }),
    },
    notes: isElsewhere ? read.notes : state.notes,
  }
}

/** The keys whose present values go with what is given. */
function replacedBy(given: GivenSettings): readonly string[] {
  if (given.has('place')) return ['preset', 'kept', ...parameterIds, ...seasonKeys]
  return given.has('preset') ? parameterIds.filter(id => id !== 'children') : []
}

const isPlain = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

const own = (data: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(data, key) ? data[key] : undefined

const isId = (id: unknown): id is CallId =>
  (typeof id === 'number' && Number.isFinite(id)) || (typeof id === 'string' && id.length <= longest)

const isStep = (step: unknown): step is number | null =>
  step === null || (Number.isInteger(step) && Number(step) >= 1 && Number(step) <= stepIds.length)
