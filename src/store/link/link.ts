import { type Parameters, parameterIds } from '../../model/parameters/registry'
import { defaultSeed, defaultSettings, largestSeed } from '../defaults'
import { sameParameters } from '../history'
import { startingParameters, withChildren } from '../per-children'
import { parametersShown } from '../season-settings'
import type { Kept, LinkNote, Settings } from '../state'
import {
  isHostKey,
  isKeptKey,
  isLinkKey,
  type LinkParts,
  linkParts,
  linkVersion,
  storySteps,
  writeDecimal,
} from './fields'
import { readSeason, seasonTexts, usualSeasonTexts } from './season-link'

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

/**
 * Settings from the query of an address, with or without its `?`. Never throws: what cannot be used is left out or
 * brought into range, with a note. A link that gives `children` and no `posts` has as many posts a child as the preset.
 */
export function readLink(search: string): ReadLink {
  const { notes, take } = createNotes()
  const { entries, repeats } = entriesOf(search, take)

  const version = entries.get('v') ?? linkVersion
  if (version !== linkVersion) take('version', 'v', version)

  const parts = linkParts(entries, take)
  const usual = defaultSettings(
    parts.choice('view', 'page'),
    parts.choice('preset', defaultSettings().preset),
  )
  const start = startingParameters(usual.preset, parts.parameter('children', usual.parameters))
  const kickOff = readParameters(parts, start)
  const season = readSeason(parts, kickOff, take)
  const seedRule = { min: 0, max: largestSeed, whole: true }

  const settings: Settings = {
    ...usual,
    parameters: season ? parametersShown(season) : kickOff,
    seed: parts.number('seed', seedRule, defaultSeed),
    truth: parts.flagged('truth', usual.truth),
    gathered: parts.flagged('gather', usual.gathered),
    camera: parts.choice('camera', usual.camera),
    stage: parts.choice('stage', usual.stage),
    season,
    step: readStep(parts),
    kept: parts.has('kept') ? readKept(parts.text('kept') ?? '', start, take) : null,
  }
  const used = textsOf(settings)
  for (const { key, given } of repeats) take('repeated', key, given, used.get(key))
  return { settings, notes }
}

function readStep(parts: LinkParts): number | null {
  return parts.has('step') ? parts.number('step', { min: 1, max: storySteps, whole: true }, 1) : null
}

function readParameters(parts: LinkParts, start: Parameters): Parameters {
  const given = Object.fromEntries(
    parameterIds.map(id => [id, id === 'children' ? start.children : parts.parameter(id, start)]),
  ) as unknown as Parameters
  return sameParameters(given, start) ? start : given
}

/** What was kept: a query within the query, which says what differs from the preset's start in this stadium. */
function readKept(query: string, start: Parameters, take: TakeNote): Kept {
  const entries = new Map<string, string>()
  for (const [key, given] of new URLSearchParams(query)) {
    if (isKeptKey(key)) entries.set(key, given)
    else take('unknown', key, given)
  }
  const parts = linkParts(entries, take)
  const kickOff = readParameters(parts, start)
  const season = readSeason(parts, kickOff, take)
  return { parameters: kickOff, season: season && { ...season, week: 0 } }
}

function keptText({ parameters, season }: Kept, { preset, parameters: now }: Settings): string {
  const start = startingParameters(preset, now.children)
  const kept = withChildren(season?.kickOff ?? parameters, now.children)
  const moved = parameterIds
    .filter(id => kept[id] !== start[id])
    .map((id): [string, string] => [id, writeDecimal(kept[id])])
  const played = season ? seasonTexts({ ...season, week: 0 }).filter(isUnusual) : []
  return new URLSearchParams([...moved, ...played]).toString()
}

const usualOfSeason = new Map(usualSeasonTexts)
const isUnusual = ([key, text]: readonly [string, string]): boolean => usualOfSeason.get(key) !== text

/** Every key of the link with what it would say for these settings, in the order of writing. */
function textsOf(settings: Settings): ReadonlyMap<string, string> {
  const { view, preset, seed, truth, gathered, camera, stage, season, kept, step } = settings
  const parameters = season?.kickOff ?? settings.parameters
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
    ...(season ? seasonTexts(season) : []),
    ...(step === null ? [] : [['step', writeDecimal(step)] as const]),
    ...(kept ? [['kept', keptText(kept, settings)] as const] : []),
  ])
}

/** What a link need not say, once its view, preset and number of children are known. */
function usualTexts({ view, preset, parameters: { children } }: Settings): ReadonlyMap<string, string> {
  const bare = defaultSettings()
  const parameters = { ...startingParameters(preset, children), children: bare.parameters.children }
  const usual = textsOf({ ...defaultSettings(view), view: bare.view, preset: bare.preset, parameters })
  return new Map([...usual, ...usualSeasonTexts])
}

/** Said in every link written in the story. */
const storyKeys = ['truth', 'gather', 'camera']

/**
 * The query, from its `?`, that reads back as these settings. Only its version and what is not usual are written, and
 * in an embed whether it is gathered: what is usual there depends on how wide it is. In the story, how the picture is
 * seen is always said: a link with nothing but a step opens that step as it begins.
 */
export function writeLink(settings: Settings): string {
  const usual = usualTexts(settings)
  const always = ['v', ...(settings.view === 'embed' ? ['gather'] : []), ...(settings.step ? storyKeys : [])]
  const said = [...textsOf(settings)].filter(([key, text]) => always.includes(key) || usual.get(key) !== text)
  return `?${said.map(([key, text]) => `${key}=${key === 'kept' ? encodeURIComponent(text) : text}`).join('&')}`
}

/** The whole address of the present settings, to be copied. `page` is a `Location`. The hash is the host's: left out. */
export function linkAddress(settings: Settings, page: { readonly href: string }): string {
  return page.href.replace(/[?#].*$/s, '') + writeLink(settings)
}

/** How many notes are kept: a page can show no more, and a link of junk would give thousands. */
export const notesLimit = 20

const longest = 60

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** Writes down what could not be used of a link. */
export type TakeNote = (kind: LinkNote['kind'], key: string, given: string, used?: string) => void

/** An empty list of notes, and what adds to it. */
export function createNotes(): { readonly notes: readonly LinkNote[]; readonly take: TakeNote } {
  const notes: LinkNote[] = []
  return {
    notes,
    take(kind, key, given, used) {
      if (notes.length >= notesLimit) return
      notes.push({
        kind,
        key: short(key),
        given: short(given),
        ...(used === undefined ? {} : { used: short(used) }),
      })
    },
  }
}
