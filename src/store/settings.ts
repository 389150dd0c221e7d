import { withChildren } from '../figures/children'
import { defaultPreset, isPreset, type PresetId, presetParameters } from '../figures/presets'
import {
  defaultParameters,
  type ParameterId,
  type Parameters,
  parameterIds,
} from '../model/parameters/registry'
import {
  type Field,
  flag,
  type LinkTexts,
  number,
  oneOf,
  optional,
  type TakeNote,
  word,
  writeDecimal,
} from './link/fields'
import { readSeason, seasonKeys, seasonTexts, usualSeasonTexts } from './link/season-link'
import { rangeOf } from './range'
import type { SeasonSettings } from './season-settings'
import { stepIds } from './story-steps'

/** Every viewpoint of the camera. */
export const viewpoints = ['overview', 'dugout', 'rows', 'pitch', 'above'] as const

/** Where the camera is. */
export type Viewpoint = (typeof viewpoints)[number]

/** Every arrangement of the page. */
export const viewNames = ['page', 'embed', 'methods'] as const

/** How the page is arranged. */
export type ViewName = (typeof viewNames)[number]

/** Every choice of a stage. */
export const stageChoices = ['auto', 'pixi', 'canvas'] as const

/** Which stage draws: the best there is, or one by name. */
export type StageChoice = (typeof stageChoices)[number]

/** The seed of the usual picture. Any would do: a seed changes which children are in need, and no count. */
export const defaultSeed = 1

/** The largest seed: the random numbers take 32 bits. */
export const largestSeed = 0xffffffff

/** Settings pinned to be compared with. */
export interface Kept {
  /** The live settings, or those in week 0 of the season. */
  readonly parameters: Parameters
  /** The season that was loaded, if one was, in week 0: it is compared in whichever week is shown. */
  readonly season: SeasonSettings | null
}

/**
 * Every setting a reader can choose, one row each, in the order in which a link is read. The type of the settings, their
 * usual values, the link, undo and reset all follow from the rows.
 */
export const settingRows = {
  /** How the page is arranged. */
  view: row<ViewName>({
    usual: () => 'page',
    isUndone: false,
    outlivesReset: true,
    link: oneKey('view', oneOf(viewNames)),
  }),
  /** The preset the parameters started from. */
  preset: row<PresetId>({
    usual: () => defaultPreset,
    isUndone: true,
    link: oneKey('preset', word(isPreset)),
  }),
  /** In force: in a season, in the week that is shown. */
  parameters: row<Parameters>({
    usual: ({ preset, parameters }) => presetParameters(preset, parameters.children),
    isUndone: true,
    isSame: sameParameters,
    link: parametersInLink(),
  }),
  /** Null: the live picture, where things settle. Its week is not undone. */
  season: row<SeasonSettings | null>({ usual: () => null, isUndone: true, link: seasonInLink() }),
  /** Which children are in need, and in which order, is drawn from this seed. A whole number, 0 to 4,294,967,295. */
  seed: row<number>({
    usual: () => defaultSeed,
    isUndone: true,
    outlivesReset: true,
    link: oneKey('seed', number({ min: 0, max: largestSeed, whole: true })),
  }),
  /** False: what the director sees. True: what is really there, with which an embed opens. */
  truth: row<boolean>({
    usual: ({ view }) => view === 'embed',
    isUndone: true,
    link: oneKey('truth', flag, ['story']),
  }),
  /** Whether the children stand on the pitch, by their states. */
  gathered: row<boolean>({
    usual: () => false,
    isUndone: true,
    link: oneKey('gather', flag, ['story']),
  }),
  camera: row<Viewpoint>({
    usual: () => 'overview',
    isUndone: false,
    link: oneKey('camera', oneOf(viewpoints), ['story']),
  }),
  stage: row<StageChoice>({
    usual: () => 'auto',
    isUndone: false,
    outlivesReset: true,
    link: oneKey('stage', oneOf(stageChoices)),
  }),
  /** The step of the story, from 1; null: the reader is on their own. */
  step: row<number | null>({
    usual: () => null,
    isUndone: false,
    outlivesReset: true,
    link: oneKey('step', optional(number({ min: 1, max: stepIds.length, whole: true }), 1)),
  }),
  kept: row<Kept | null>({ usual: () => null, isUndone: true, link: keptInLink() }),
  /** Whether the budget is shown in pounds, at one council’s prices. False: in posts. */
  pounds: row<boolean>({ usual: () => false, isUndone: true, link: oneKey('pounds', flag) }),
}

/** What the reader has chosen. Nothing derived is kept but what a season puts in force. */
export type Settings = ValuesIn<typeof settingRows>

/** The settings of the page. */
export const settingsTable = defineSettings(settingRows)

/** The settings in a state, without what is only remembered. */
export const settingsOf = (state: Settings): Settings => settingsTable.of(state)

/** Settings of a link that says nothing but a view and a preset. Throws a RangeError where there is no such preset. */
export function defaultSettings(view: ViewName = 'page', preset: PresetId = defaultPreset): Settings {
  return { ...settingsTable.usual({ view, preset, parameters: defaultParameters }), view, preset }
}

/** Whether two sets of parameters hold the same values. */
export function sameParameters(a: Parameters, b: Parameters): boolean {
  return a === b || parameterIds.every(id => a[id] === b[id])
}

/** Whether every parameter is as a preset has it, in a stadium of the same size. Throws a RangeError where there is no such preset. */
export function isAsPreset(parameters: Parameters, preset: PresetId): boolean {
  return sameParameters(parameters, presetParameters(preset, parameters.children))
}

/** What the usual value of other settings depends on, and how they stand in the link. */
export interface Start {
  readonly view: ViewName
  readonly preset: PresetId
  /** Where a season is loaded: those it begins with. */
  readonly parameters: Parameters
}

/** One setting: its value where nobody has chosen, what undo and reset do with it, and how it stands in the link. */
export interface SettingRow<Value> {
  usual(start: Start): Value
  /** True: undo and redo bring back what it was. False: they leave it as it is. */
  readonly isUndone: boolean
  /** Whether two values count as the same, so that there is no step to undo. Identity, where nothing else is given. */
  isSame?(a: Value, b: Value): boolean
  /** Reset leaves it as it is. */
  readonly outlivesReset?: true
  /** Left out: it is in no link. */
  readonly link?: LinkPart<Value>
}

/** How a setting stands in the link. */
export interface LinkPart<Value> {
  /** In the order of writing. */
  readonly keys: readonly string[]
  /** The value a link gives; the usual one where it says nothing that can be used. `start`: what has been read before. */
  read(texts: LinkTexts, usual: Value, start: Start, take: TakeNote): Value
  /** What the link says of a value, the usual included. */
  texts(value: Value, start: Start): readonly LinkText[]
  /** What it need not say. Left out: what it says of the usual value. */
  usualTexts?(start: Start): readonly LinkText[]
  /** Where it is said although it is usual. */
  readonly saidIn?: readonly LinkPlace[]
}

/** A key of the link, and what it says. */
export type LinkText = readonly [key: string, text: string]

/** Where a link is made that says more than it need: a step of the story. */
export type LinkPlace = 'story'

/** Rows by the names of their settings. */
export type SettingRows = { readonly [name: string]: SettingRow<unknown> }

/** The values of the settings that some rows describe. */
export type ValuesIn<Rows extends SettingRows> = {
  readonly [Name in keyof Rows]: ReturnType<Rows[Name]['usual']>
}

/** What follows from rows of settings. */
export interface SettingsTable<Values> {
  readonly rows: SettingRows
  /** Every key of the link they use. */
  readonly keys: ReadonlySet<string>
  usual(start: Start): Values
  /** The settings in an object that holds more. */
  of(state: Values): Values
  /** Whether there is no step to undo between two states. */
  isSame(a: Values, b: Values): boolean
  /** Settings as undo and redo bring them back: what is not undone is that of the present. */
  restored(present: Values, past: Values): Values
  /** The usual settings of the default preset, but for what outlives a reset. The number of children stays. */
  reset(present: Values): Values
}

/** The settings that rows describe. Throws a RangeError where two of them use the same key of the link. */
export function defineSettings<Rows extends SettingRows>(rows: Rows): SettingsTable<ValuesIn<Rows>> {
  type Values = ValuesIn<Rows>
  const named = Object.entries(rows)
  const keys = named.flatMap(([, { link }]) => link?.keys ?? [])
  if (new Set(keys).size < keys.length) throw new RangeError('two settings use the same key of the link')

  const each = (value: (name: string, row: SettingRow<unknown>) => unknown): Values =>
    Object.fromEntries(named.map(([name, row]) => [name, value(name, row)])) as Values
  const usual = (start: Start) => each((_, row) => row.usual(start))
  return {
    rows,
    keys: new Set(keys),
    usual,
    of: state => each(name => state[name]),
    isSame: (a, b) =>
      named.every(([name, { isUndone, isSame = Object.is }]) => !isUndone || isSame(a[name], b[name])),
    restored: (present, past) => each((name, { isUndone }) => (isUndone ? past : present)[name]),
    reset(present) {
      const { view, parameters } = present as unknown as Start
      const usually = usual({ view, preset: defaultPreset, parameters })
      return each((name, { outlivesReset }) => (outlivesReset ? present : usually)[name])
    },
  }
}

/** A row, with the type of its values. */
function row<Value>(of: SettingRow<Value>): SettingRow<Value> {
  return of
}

/** A setting under one key. `saidIn`: where it is said although it is usual. */
export function oneKey<Value>(
  key: string,
  field: Field<Value>,
  saidIn: readonly LinkPlace[] = [],
): LinkPart<Value> {
  return {
    keys: [key],
    saidIn,
    read: (texts, usual, _start, take) => field.read(texts.get(key), key, usual, take),
    texts(value) {
      const text = field.write(value)
      return text === undefined ? [] : [[key, text]]
    },
  }
}

/**
 * The parameters of the model's registry, each under its id. A link that gives `children` and no `posts` has as many
 * posts a child as the preset.
 */
function parametersInLink(): LinkPart<Parameters> {
  const read = (texts: LinkTexts, id: ParameterId, around: Parameters, take: TakeNote) =>
    number({ ...rangeOf(id, around), whole: id === 'children' }).read(texts.get(id), id, around[id], take)
  const texts = (parameters: Parameters) =>
    parameterIds.map((id): LinkText => [id, writeDecimal(parameters[id])])
  return {
    keys: parameterIds,
    texts,
    read(given, _usual, { preset, parameters }, take) {
      const begin = presetParameters(preset, read(given, 'children', parameters, take))
      const found = Object.fromEntries(
        parameterIds.map(id => [id, id === 'children' ? begin.children : read(given, id, begin, take)]),
      ) as unknown as Parameters
      return sameParameters(found, begin) ? begin : found
    },
    usualTexts: ({ preset, parameters }) =>
      texts({ ...presetParameters(preset, parameters.children), children: defaultParameters.children }),
  }
}

function seasonInLink(): LinkPart<SeasonSettings | null> {
  return {
    keys: seasonKeys,
    read: (texts, _usual, { parameters }, take) => readSeason(texts, parameters, take),
    texts: season => (season ? seasonTexts(season) : []),
    usualTexts: () => usualSeasonTexts,
  }
}

/**
 * What was kept: a query within the query, which says what differs from the preset's start in this stadium. It may speak
 * of parameters and of a season; the number of children, and the seed, are those of the page.
 */
function keptInLink(): LinkPart<Kept | null> {
  const ofParameters = parametersInLink()
  const ofSeason = seasonInLink()
  const keys = new Set([...ofParameters.keys, ...ofSeason.keys].filter(key => key !== 'children'))
  return {
    keys: ['kept'],
    read(texts, _usual, start, take) {
      const query = texts.get('kept')
      if (query === undefined) return null
      const given = new Map<string, string>()
      for (const [key, text] of new URLSearchParams(query)) {
        if (keys.has(key)) given.set(key, text)
        else take('unknown', key, text)
      }
      const parameters = ofParameters.read(given, start.parameters, start, take)
      const season = ofSeason.read(given, null, { ...start, parameters }, take)
      return { parameters, season: season && { ...season, week: 0 } }
    },
    texts(kept, start) {
      if (!kept) return []
      const { season } = kept
      const parameters = withChildren(season?.kickOff ?? kept.parameters, start.parameters.children)
      const said = [
        ...ofParameters.texts(parameters, start),
        ...ofSeason.texts(season && { ...season, week: 0 }, start),
      ]
      const usual = new Map([...(ofParameters.usualTexts?.(start) ?? []), ...usualSeasonTexts])
      const unusual = said.filter(([key, text]) => keys.has(key) && usual.get(key) !== text)
      return [['kept', new URLSearchParams(unusual.map(([key, text]) => [key, text])).toString()]]
    },
  }
}
