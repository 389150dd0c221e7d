import type { NumberMeant } from '../lib/read-number'
import type { Unit } from '../model/parameters/definition'
import { type ParameterId, type Parameters, parameters as registry } from '../model/parameters/registry'
import { rangeOf } from './range'

const percent = ['%', 'per cent', 'percent', 'pct', 'pc']
const times = ['×', 'x', 'times', 'time', '£']
const weeks = ['weeks', 'week', 'wks', 'wk', 'w']
const years = ['years', 'year', 'yrs', 'yr', 'y']
const each = (of: string): string[] => [`a ${of}`, `per ${of}`, `/${of}`, `/ ${of}`]

/**
 * What a person may write beside a number, by the unit of the parameter, in small letters. None of them changes the
 * number: thousands written as `k` are in no list.
 */
export const typedUnits: { readonly [unit in Unit]: readonly string[] } = {
  children: ['children', 'child'],
  posts: ['funded posts', 'funded post', 'posts', 'post', 'fte'],
  percent,
  percentAYear: percent.flatMap(unit => [unit, ...each('year').map(year => `${unit} ${year}`), `${unit} pa`]),
  times,
  z: ['steps', 'step', 'z'],
  weeks,
  years,
  perWeek: each('week'),
  perYear: each('year'),
  per100000AYear: ['in 100,000', 'in 100,000 a year', 'per 100,000', 'per 100,000 a year'],
  ratio: times.filter(unit => unit !== '£'),
  childrenPerWorker: ['each', 'children each', 'children', 'children for each worker', 'children per worker'],
}

/** What a number can mean that somebody types for a parameter, beside the others in `parameters`. */
export const meantFor = (id: ParameterId, parameters: Parameters): NumberMeant => ({
  ...rangeOf(id, parameters),
  units: typedUnits[registry[id].unit],
})
