import { withChildren } from '../figures/children'
import { type PlaceId, placeStart } from '../figures/place-starts'
import {
  defaultPreset,
  isPreset,
  isPresetIn,
  type PresetId,
  presetParameters,
  usualPreset,
} from '../figures/presets'
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
import { bare, entriesIn, isNear, queryInQuery } from './link/query'
import { readSeason, seasonKeys, seasonTexts, usualSeasonTexts } from './link/season-link'
import type { SeasonSettings } from './season-settings'
import { type StepId, stepIds } from './story-steps'
import { meantFor } from './typed-number'

/** Every viewpoint of the camera. */
export const viewpoints = ['overview', 'dugout', 'rows', 'pitch', 'above'] as const

/** Where the camera is. */
export type Viewpoint = (typeof viewpoints)[number]

/** Every arrangement of the page. */
export const viewNames = [
  'page',
  'embed',
  'methods',
  'briefing',
  'present',
  'notes',
  'teach',
  'ask',
  'plan',
] as const

/** How the page is arranged. */
export type ViewName = (typeof viewNames)[number]

/** The parameters that have a control in front, in their order. */
export const frontControlIds = ['posts', 'leaving', 'price'] as const satisfies readonly ParameterId[]

/** A parameter that has a control in front. */
export type FrontControlId = (typeof frontControlIds)[number]

/** Every choice of a stage. */
export const stageChoices = ['auto', 'pixi', 'canvas'] as const

/** Which stage draws: the best there is, or one by name. */
export type StageChoice = (typeof stageChoices)[number]

/** The seed of the usual picture. Any would do: a seed changes which children are in need, and no count. */
export const defaultSeed = 1

/** The largest seed: the random numbers take 32 bits. */
export const largestSeed = 0xffffffff

/** How many slides a link may have. */
export const mostSlides = 30

/** No slides: one object, so that settings without any compare as the same. */
const noSlides: readonly string[] = []

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
    link: viewInLink(),
  }),
  /** The authority whose stadium it is, once its figures have come; null: nobody’s in particular. */
  place: row<PlaceId | null>({
    usual: () => null,
    isUndone: true,
    outlivesReset: true,
    link: placeInLink(),
  }),
  /** The preset the parameters started from. */
  preset: row<PresetId>({
    usual: ({ place }) => usualPreset(place),
    isUndone: true,
    link: {
      ...oneKey(
        'preset',
        word(() => true),
      ),
      read: (texts, usual, { place }, take) =>
        word(id => isPresetIn(id, place)).read(texts.get('preset'), 'preset', usual, take),
    },
  }),
  /** In force: in a season, in the week that is shown. */
  parameters: row<Parameters>({
    usual: ({ preset, place, parameters }) => presetParameters(preset, parameters.children, place),
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
  /** Which of the controls in front stands open where there is room for one: in an embed, or in a narrow bar. */
  control: row<FrontControlId>({
    usual: () => 'posts',
    isUndone: false,
    outlivesReset: true,
    link: oneKey('control', oneOf(frontControlIds)),
  }),
  /** The step whose question is put to a room, or to somebody’s telephone; null: one is still to be chosen. */
  ask: row<StepId | null>({
    usual: () => null,
    isUndone: false,
    outlivesReset: true,
    link: questionInLink(),
  }),
  /** What the present view shows one after the other: the names of presets and queries of links. Empty: one slide, or the story. */
  slides: row<readonly string[]>({
    usual: () => noSlides,
    isUndone: false,
    outlivesReset: true,
    link: slidesInLink(),
  }),
  /** Which of them is shown, from 1. */
  slide: row<number>({
    usual: () => 1,
    isUndone: false,
    outlivesReset: true,
    link: oneKey('slide', number({ min: 1, max: mostSlides, whole: true })),
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
  return {
    ...settingsTable.usual({ view, place: null, preset, parameters: defaultParameters }),
    view,
    preset,
  }
}

/** Whether two sets of parameters hold the same values. */
export function sameParameters(a: Parameters, b: Parameters): boolean {
  return a === b || (a.reference === b.reference && parameterIds.every(id => a[id] === b[id]))
}

/** Whether every parameter is as a preset has it, in a stadium of the same size. Throws a RangeError where there is no such preset. */
export function isAsPreset(
  { parameters, place }: Pick<Settings, 'parameters' | 'place'>,
  preset: PresetId,
): boolean {
  return sameParameters(parameters, presetParameters(preset, parameters.children, place))
}

/**
 * What settings are compared with while nothing has been changed on the page: where they started, so that a link says what is
 * other in it. Weeks, steps and what was kept have comparisons of their own.
 */
export function startingPoint({ preset, parameters, place, season, kept, step }: Settings): Parameters {
  const start = presetParameters(preset, parameters.children, place)
  return season || kept || step !== null || sameParameters(start, parameters) ? parameters : start
}

/** What the usual value of other settings depends on, and how they stand in the link. */
export interface Start {
  readonly view: ViewName
  readonly place: PlaceId | null
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
  /** The usual settings of the usual preset, but for what outlives a reset. The number of children stays. */
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
      const { view, place, parameters } = present as unknown as Start
      const usually = usual({ view, place, preset: usualPreset(place), parameters })
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

/** The id of a step, where a question is put. What is none is left out with a note: the view says which there are. */
function questionInLink(): LinkPart<StepId | null> {
  const isPut = ({ view }: Start) => view === 'teach' || view === 'ask'
  return {
    keys: ['ask'],
    texts: (id, start) => (id && isPut(start) ? [['ask', id]] : []),
    read(texts, usual, start, take) {
      const given = texts.get('ask')
      if (given === undefined || !isPut(start)) return usual
      const id = stepIds.find(step => step === given.toLowerCase())
      if (!id) take('notAChoice', 'ask', given)
      return id ?? null
    },
  }
}

/** The view: where a link gives none, but a question, that of the question. */
function viewInLink(): LinkPart<ViewName> {
  const view = oneKey('view', oneOf(viewNames))
  return {
    ...view,
    read: (texts, usual, start, take) => view.read(texts, texts.has('ask') ? 'ask' : usual, start, take),
  }
}

/**
 * Slides in one text: the names of presets and queries of links, with `|` between them; where there is no query commas do
 * too. What a query says is read when its slide is shown, by the rules of any link.
 */
function slidesInLink(): LinkPart<readonly string[]> {
  const isSlide = (text: string): boolean => {
    const said = entriesIn(text, settingsTable.keys).map(([key]) => key)
    return isPreset(text) || (said.some(key => settingsTable.keys.has(key)) && !said.includes('slides'))
  }
  return {
    keys: ['slides'],
    read(texts, usual, _start, take) {
      const given = texts.get('slides')
      if (given === undefined) return usual
      const all = given.split(given.includes('=') ? '|' : /[|,]/).map(text => bare(text).replace(/^\?/, ''))
      const slides = all.filter(text => text !== '')
      const used = slides.filter(isSlide).slice(0, mostSlides)
      if (used.length < slides.length)
        take('notAChoice', 'slides', slides.find(text => !used.includes(text)) ?? '')
      return used.length > 0 ? used : usual
    },
    texts: slides => (slides.length > 0 ? [['slides', slides.join('|')]] : []),
  }
}

/**
 * The parameters of the model's registry, each under its id. A link that gives `children` and no `posts` has as many
 * posts a child as the preset. A place has its own children unless the link gives others.
 */
function parametersInLink(): LinkPart<Parameters> {
  const read = (texts: LinkTexts, id: ParameterId, around: Parameters, take: TakeNote) =>
    number({ ...meantFor(id, around), whole: id === 'children' }).read(texts.get(id), id, around[id], take)
  const texts = (parameters: Parameters) =>
    parameterIds.map((id): LinkText => [id, writeDecimal(parameters[id])])
  return {
    keys: parameterIds,
    texts,
    read(given, _usual, { preset, place, parameters }, take) {
      const around = { ...parameters, children: childrenIn(place, parameters) }
      const begin = presetParameters(preset, read(given, 'children', around, take), place)
      const values = parameterIds.map(id => [
        id,
        id === 'children' ? begin.children : read(given, id, begin, take),
      ])
      const found: Parameters = { ...begin, ...Object.fromEntries(values) }
      return sameParameters(found, begin) ? begin : found
    },
    usualTexts: ({ preset, place, parameters }) =>
      texts({
        ...presetParameters(preset, parameters.children, place),
        children: childrenIn(place, defaultParameters),
      }),
  }
}

/** How many children there are in a place; as many as beside, where there is none. */
const childrenIn = (place: PlaceId | null, { children }: Parameters): number =>
  (place === null ? undefined : placeStart(place))?.parameters.children ?? children

/** Any code of an authority; the one it goes by here is kept. A place with few children comes with a note. */
function placeInLink(): LinkPart<PlaceId | null> {
  return {
    keys: ['place'],
    read(texts, usual, _start, take) {
      const given = texts.get('place')
      if (given === undefined) return usual
      const found = placeStart(given)
      if (!found) take('notAPlace', 'place', given)
      if (found?.isSmall) take('fewChildren', 'place', found.name)
      return found?.id ?? null
    },
    texts: place => (place === null ? [] : [['place', place]]),
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
    keys: [queryInQuery],
    read(texts, _usual, start, take) {
      const query = texts.get(queryInQuery)
      if (query === undefined) return null
      const given = new Map<string, string>()
      const known = new Set([...keys, ...settingsTable.keys])
      for (const [key, text] of entriesIn(query, known)) {
        if (keys.has(key)) given.set(key, text)
        else if (known.has(key)) take('notKept', key, text)
        else if (isNear(key, known)) take('unknown', key, text)
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
      return [[queryInQuery, unusual.map(pair => pair.join('=')).join('&')]]
    },
  }
}
