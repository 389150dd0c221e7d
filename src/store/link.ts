import { type ParameterId, type Parameters, parameterIds } from '../model/parameters'
import { writeDecimal } from './decimal'
import { defaultSeed, defaultSettings, largestSeed } from './defaults'
import { sameParameters } from './history'
import { isHostKey, isLinkKey, linkVersion } from './link-keys'
import { createNotes, type TakeNote } from './link-notes'
import { rangeOf } from './range'
import { startingParameters } from './scale'
import { accept, choices, decimal, flag } from './schema'
import type { LinkNote, Settings } from './state'

/** What a link says, and what of it could not be used as it stood. */
export interface ReadLink {
  readonly settings: Settings
  readonly notes: readonly LinkNote[]
}

/** What a link gives for each key the page knows: the first value, and any further ones. */
function entriesOf(search: string, take: TakeNote) {
  const entries = new Map<string, string>()
  const repeats: { readonly key: string; readonly given: string }[] = []
  const unknown = new Set<string>()
  for (const [key, given] of new URLSearchParams(search)) {
    if (isHostKey(key) || unknown.has(key)) continue
    if (!isLinkKey(key)) {
      unknown.add(key)
      take('unknown', key, given)
    } else if (entries.has(key)) repeats.push({ key, given })
    else entries.set(key, given)
  }
  return { entries, repeats }
}

interface NumberRule {
  readonly min: number
  readonly max: number
  readonly whole: boolean
}

/** The number under a key, brought into its range, or the usual one. */
function numberFrom(given: string | undefined, key: string, rule: NumberRule, usual: number, take: TakeNote) {
  if (given === undefined) return usual
  const value = accept(decimal, given)
  if (value === undefined) {
    take('notANumber', key, given, writeDecimal(usual))
    return usual
  }
  const near = Math.min(rule.max, Math.max(rule.min, value))
  const used = rule.whole ? Math.round(near) : near
  if (used !== value) take('clamped', key, given, writeDecimal(used))
  return used
}

/**
 * Settings from the query of an address, with or without its `?`. Never throws: what cannot be used is left out or
 * brought into range, with a note. A link that gives `children` and no `posts` has as many posts a child as the preset.
 */
export function readLink(search: string): ReadLink {
  const { notes, take } = createNotes()
  const { entries, repeats } = entriesOf(search, take)

  const version = entries.get('v') ?? linkVersion
  if (version !== linkVersion) take('version', 'v', version)

  function choice<Key extends keyof typeof choices & keyof Settings>(
    key: Key,
    usual: Settings[Key],
  ): Settings[Key] {
    const given = entries.get(key)
    if (given === undefined) return usual
    const chosen = accept(choices[key], given)
    if (chosen === undefined) take('notAChoice', key, given, String(usual))
    return (chosen ?? usual) as Settings[Key]
  }
  function flagged(key: string, usual: boolean): boolean {
    const given = entries.get(key)
    if (given === undefined) return usual
    const chosen = accept(flag, given)
    if (chosen === undefined) take('notAChoice', key, given, usual ? '1' : '0')
    return chosen ?? usual
  }
  function parameter(id: ParameterId, around: Parameters): number {
    const rule = { ...rangeOf(id, around), whole: id === 'children' }
    return numberFrom(entries.get(id), id, rule, around[id], take)
  }

  const usual = defaultSettings(choice('view', 'page'), choice('preset', defaultSettings().preset))
  const start = startingParameters(usual.preset, parameter('children', usual.parameters))
  const given = Object.fromEntries(
    parameterIds.map(id => [id, id === 'children' ? start.children : parameter(id, start)]),
  ) as unknown as Parameters
  const seedRule = { min: 0, max: largestSeed, whole: true }

  const settings: Settings = {
    ...usual,
    parameters: sameParameters(given, start) ? start : given,
    seed: numberFrom(entries.get('seed'), 'seed', seedRule, defaultSeed, take),
    truth: flagged('truth', usual.truth),
    gathered: flagged('gather', usual.gathered),
    camera: choice('camera', usual.camera),
    stage: choice('stage', usual.stage),
  }
  const used = textsOf(settings)
  for (const { key, given } of repeats) take('repeated', key, given, used.get(key))
  return { settings, notes }
}

/** Every key of the link with what it would say for these settings, in the order of writing. */
function textsOf(settings: Settings): ReadonlyMap<string, string> {
  const { view, preset, parameters, seed, truth, gathered, camera, stage } = settings
  return new Map([
    ['v', linkVersion],
    ['view', view],
    ['preset', preset],
    ...parameterIds.map((id): [string, string] => [id, writeDecimal(parameters[id])]),
    ['seed', writeDecimal(seed)],
    ['truth', truth ? '1' : '0'],
    ['gather', gathered ? '1' : '0'],
    ['camera', camera],
    ['stage', stage],
  ])
}

/** What a link need not say, once its view, preset and number of children are known. */
function usualTexts({ view, preset, parameters: { children } }: Settings): ReadonlyMap<string, string> {
  const bare = defaultSettings()
  const parameters = { ...startingParameters(preset, children), children: bare.parameters.children }
  return textsOf({ ...defaultSettings(view), view: bare.view, preset: bare.preset, parameters })
}

/**
 * The query, from its `?`, that reads back as these settings. Only its version and what is not usual are written, and
 * in an embed whether it is gathered: what is usual there depends on how wide it is.
 */
export function writeLink(settings: Settings): string {
  const usual = usualTexts(settings)
  const always = settings.view === 'embed' ? ['v', 'gather'] : ['v']
  const said = [...textsOf(settings)].filter(([key, text]) => always.includes(key) || usual.get(key) !== text)
  return `?${said.map(([key, text]) => `${key}=${text}`).join('&')}`
}

/** The whole address of the present settings, to be copied. `page` is a `Location`. The hash is the host's: left out. */
export function linkAddress(settings: Settings, page: { readonly href: string }): string {
  return page.href.replace(/[?#].*$/s, '') + writeLink(settings)
}
