import { defaultPreset } from '../../figures/presets'
import { defaultParameters } from '../../model/parameters/registry'
import { parametersInForce } from '../season-settings'
import {
  type LinkPlace,
  type LinkText,
  type SettingRow,
  type Settings,
  type SettingsTable,
  type Start,
  settingsTable,
} from '../settings'
import { createNotes, type LinkNote, type TakeNote } from './fields'
import { entriesIn, isNear } from './query'

/** The version of the link this page writes, and its key. */
const versionKey = 'v'
const linkVersion = '1'

/** What a link says, and what of it could not be used as it stood. */
export interface ReadLink<Values = Settings> {
  readonly settings: Values
  readonly notes: readonly LinkNote[]
}

/** How some settings are read from a link, and written into one. */
export interface Link<Values> {
  /**
   * Settings from the query of an address, with or without its `?`. Never throws: what cannot be used is left out or
   * brought into range, with a note. What was plainly meant is read, whatever was done to the link on the way.
   */
  readonly readLink: (search: string) => ReadLink<Values>
  /**
   * The query, from its `?`, that reads back as these settings. Only its version and what is not usual are written.
   * In the story, how the picture is seen is always said: a link with nothing but a step opens that step as it begins.
   */
  readonly writeLink: (settings: Values) => string
  /** The keys of its own that a query has, in the order in which it has them. */
  readonly keysIn: (search: string) => readonly string[]
}

/** The link of the page's settings. */
export const { readLink, writeLink, keysIn } = createLink(settingsTable)

/** The whole address of the present settings, to be copied. `page` is a `Location`. The hash is the host's: left out. */
export function linkAddress(settings: Settings, page: { readonly href: string }): string {
  return page.href.replace(/[?#].*$/s, '') + writeLink(settings)
}

/** The link of settings that hold all those of the page, and perhaps others. */
export function createLink<Values extends Settings>({ rows, keys }: SettingsTable<Values>): Link<Values> {
  const named = Object.entries(rows)
  const own = new Set([versionKey, ...keys])

  /** What the link could say of each setting, in the order of writing: what may be absent altogether comes last. */
  function said(values: Values): readonly Said[] {
    const start: Start = { ...values, parameters: values.season?.kickOff ?? values.parameters }
    const linked = { ...values, parameters: start.parameters } as { readonly [name: string]: unknown }
    const isAbsent = (row: SettingRow<unknown>) => row.usual(start) === null
    return [...named.filter(([, row]) => !isAbsent(row)), ...named.filter(([, row]) => isAbsent(row))].map(
      ([name, { link, usual }]) => ({
        texts: link?.texts(linked[name], start) ?? [],
        usual: new Map(link?.usualTexts?.(start) ?? link?.texts(usual(start), start)),
        saidIn: link?.saidIn ?? [],
      }),
    )
  }

  return {
    keysIn: search => entriesIn(search, own).flatMap(([key]) => (own.has(key) ? [key] : [])),
    readLink(search) {
      const { notes, take } = createNotes()
      const { texts, repeats } = textsIn(search, own, take)
      const version = texts.get(versionKey) ?? linkVersion
      if (version !== linkVersion) take('version', versionKey, version)

      let read: Start = { view: 'page', place: null, preset: defaultPreset, parameters: defaultParameters }
      for (const [name, { link, usual }] of named) {
        const usually = usual(read)
        read = { ...read, [name]: link ? link.read(texts, usually, read, take) : usually }
      }
      const settings = read as Values
      const inForce = { ...settings, parameters: parametersInForce(settings) }
      const used = new Map([[versionKey, linkVersion], ...said(inForce).flatMap(part => part.texts)])
      for (const { key, given } of repeats) take('repeated', key, given, used.get(key))
      return { settings: inForce, notes }
    },
    writeLink(settings) {
      const isIn: Record<LinkPlace, boolean> = { story: settings.step !== null }
      const written = said(settings).flatMap(({ texts, usual, saidIn }) =>
        texts.filter(([key, text]) => saidIn.some(place => isIn[place]) || usual.get(key) !== text),
      )
      return `?${[[versionKey, linkVersion], ...written].map(([key, text]) => `${key}=${encoded(text)}`).join('&')}`
    },
  }
}

/** What the link could say of one setting, and what of it need not be said. */
interface Said {
  readonly texts: readonly LinkText[]
  readonly usual: ReadonlyMap<string, string>
  readonly saidIn: readonly LinkPlace[]
}

/** How many different keys are looked at that the page does not know: a link of junk could have thousands. */
const unknownLimit = 100

/** What a link gives for each key the page knows: the first text, and any further ones that say something else. */
function textsIn(search: string, keys: ReadonlySet<string>, take: TakeNote) {
  const texts = new Map<string, string>()
  const repeats: { readonly key: string; readonly given: string }[] = []
  const unknown = new Set<string>()
  for (const [key, given] of entriesIn(search, keys)) {
    if (keys.has(key)) {
      const first = texts.get(key)
      if (first === undefined) texts.set(key, given)
      else if (first !== given) repeats.push({ key, given })
    } else if (!unknown.has(key) && unknown.size < unknownLimit) {
      unknown.add(key)
      // What is like none of ours was put there by somebody else, and is none of the reader's business.
      if (isNear(key, keys)) take('unknown', key, given)
    }
  }
  return { texts, repeats }
}

/** A text as it may stand in a query. Colons and commas may stay, so that changes can be read in the address. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',')
