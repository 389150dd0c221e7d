import { placeStart } from '../figures/place-starts'
import { type Cell, toCsv } from '../lib/csv'
import { today } from '../lib/today'
import { type ParameterId, parameterIds } from '../model/parameters/registry'
import { modelVersion } from '../model/version'
import { linkAddress, writeLink } from '../store/link/link'
import { publicAddress } from '../store/link/public-address'
import { seasonWeeks } from '../store/season-settings'
import { settingRows } from '../store/settings'
import type { State } from '../store/state'
import { day, whole } from '../words/language'
import { parameterWords } from '../words/parameters'
import { presetWordsOf } from '../words/presets'
import { takenAway as words } from '../words/taken-away'
import { title } from '../words/title'
import { weekOf } from '../words/weeks'
import { inWords } from './parameter-text'

/**
 * What is set, in words: where it began, whatever is not as it began, and the week. `always`: the controls that are said even
 * where they are as they began.
 */
export function settingsSaid(
  { preset, place, view, parameters, season, kept }: State,
  always: readonly ParameterId[] = ['posts', 'leaving', 'price'],
): string[] {
  const usual = settingRows.parameters.usual({ view, place, preset, parameters })
  const said = parameterIds
    .filter(id => always.includes(id) || parameters[id] !== usual[id])
    .map(id => `${parameterWords[id].name}: ${inWords(allWords, id, parameters[id])}`)
  const council = place === null ? undefined : placeStart(place)
  const started = council
    ? `${words.council}: ${council.name}`
    : `${words.start}: ${presetWordsOf(preset).name}`
  const other = kept ? parameterIds.filter(id => kept.parameters[id] !== parameters[id]) : []
  return [
    started,
    ...said,
    ...(season ? [weekOf(season.week, seasonWeeks)] : []),
    ...other.map(id => words.kept(parameterWords[id].name, inWords(allWords, id, kept?.parameters[id] ?? 0))),
  ]
}

const allWords = { local: { words: parameterWords } }

/** The link to the page with these settings; where others cannot open it, what is put behind the address of the page. */
export function linkSaid(state: State): string {
  const address = publicAddress(document)
  const settings: State = { ...state, view: 'page', stage: 'auto' }
  return address === null ? writeLink(settings) : linkAddress(settings, { href: address })
}

/** Which model, and which day. */
export const versionSaid = (): string => words.version(modelVersion, day(today()))

/** The rows over a table in a file: what was set, where, when and with which model, each row of so many cells. */
export function fileHead(state: State, columns: number): string {
  const rows: Cell[][] = [
    [title, words.fromModel],
    [words.link, linkSaid(state)],
    [words.model, whole(modelVersion)],
    [words.date, day(today())],
    ...settingsSaid(state).map(said => {
      const [name = '', value = ''] = said.split(/: (.*)/s)
      return [name, value]
    }),
    [],
  ]
  const [first = [], ...rest] = rows.map(row => [...row, ...Array<Cell>(columns - row.length).fill('')])
  return toCsv(first.map(String), rest)
}

/** The longest that a name says of the settings, in letters. */
const longestSaid = 60

/** A name that says what was set: `eighty-thousand-posts-130.csv`. `what`: what else it is of. */
export function fileName(state: State, ending: string, what = ''): string {
  const { season, step } = state
  const plain = {
    ...state,
    view: 'page',
    stage: 'auto',
    camera: 'overview',
    truth: false,
    gathered: false,
  } as const
  // Of the story a name has the step alone, and of the weeks not what was changed in them.
  const link = writeLink({ ...plain, kept: null, step: null, season: season && { ...season, changes: [] } })
  const said = link.replace(/^\?v=1&?/, '').replaceAll(/[^a-z0-9.]+/gi, '-')
  const set = (said || state.preset).slice(0, longestSaid).replace(/[-.]+$/, '')
  const name = ['eighty-thousand', step === null ? '' : `step-${step}`, set, what].filter(Boolean).join('-')
  return `${name}.${ending}`
}
