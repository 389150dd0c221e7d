import { expect, test } from 'vitest'
import { defaultParameters } from '../../../../src/model/parameters/registry'
import { addWeek, openReplay } from '../../../../src/model/simulation/replay'
import { weekFrom } from '../../../../src/model/simulation/weeks'
import { settle } from '../../../../src/model/steady/steady-state'
import type { Panel } from '../../../../src/panel/panel-state'
import {
  childrenContent,
  concernsContent,
  leavingContent,
  teamContent,
} from '../../../../src/panel/weeks/charts/contents'
import { type ChartContent, playedOf } from '../../../../src/panel/weeks/charts/series'
import { leavingWords } from '../../../../src/words/results'
import { playSeason } from '../../../model/simulation/playing'

const parameters = { ...defaultParameters, children: 8000, posts: 14.5 }
const weeks = 20
const deltas = [...playSeason({ parameters, seed: 3 }, weeks)]
const replay = openReplay(new Uint8Array(8000), deltas[0]!)
for (const delta of deltas.slice(1)) addWeek(replay, delta)
const played = playedOf({ week: weeks, replay })
const row = weekFrom(deltas[weeks]!.row)
const panelOf = (truth: boolean) =>
  ({ state: { truth, parameters }, settled: settle(parameters) }) as unknown as Panel
const now = ({ bands, lines }: ChartContent) => [...bands, ...lines].map(({ values }) => values[weeks]!)

test('the team is stacked by contract, up to everyone there is, beside the budget', () => {
  const { bands, lines } = teamContent(panelOf(false), played)
  expect(bands.map(({ values }) => values[weeks])).toEqual([row.established, row.newlyQualified, row.agency])
  expect(lines[0]!.values[weeks]).toBe(row.budget)
  expect(lines[1]!.values[weeks]).toBeCloseTo(row.established + row.newlyQualified + row.agency)
  expect(lines[1]!.settled).toBe(settle(parameters).team.players)
})

test('what the director sees of children does not tell the true from the false', () => {
  const { label, unit, lines, sentence } = childrenContent(panelOf(false), played)
  expect(now({ bands: [], lines } as unknown as ChartContent)).toEqual([
    row.helped,
    row.waiting + row.waitingFalse,
    row.beingAssessed + row.assessedFalse,
  ])
  expect(label).toBe('modelled')
  expect(unit).toContain('of 8,000')
  expect(sentence).not.toMatch(/need|reached/)
})

test('what is really there has those not reached, and says that need is assumed', () => {
  const content = childrenContent(panelOf(true), played)
  expect(now(content)).toEqual([row.helped, row.waiting, row.neverNoticed + row.turnedAway + row.waiting])
  expect(content.label).toBe('assumption')
  expect(content.note).toMatch(/assumed/)
})

test('reasons for leaving are in percent a year and add up to the line above them', () => {
  const { bands, lines } = leavingContent(panelOf(false), played)
  expect(bands[0]!.values[weeks]).toBeCloseTo(100 * row.leavingBase)
  const sum = bands.reduce((total, { values }) => total + values[weeks]!, 0)
  expect(lines[0]!.values[weeks]).toBeCloseTo(sum)
  const settled = bands.reduce((total, band) => total + band.settled, 0)
  expect(lines[0]!.settled).toBeCloseTo(settled)
})

test('where nobody is in the team, nobody leaves it', () => {
  const nobody = { ...parameters, posts: 0 }
  const [first] = [...playSeason({ parameters: nobody, seed: 3 }, 0)]
  const empty = playedOf({ week: 0, replay: openReplay(new Uint8Array(8000), first!) })
  const panel = { state: { truth: false, parameters: nobody }, settled: settle(nobody) } as unknown as Panel
  expect(leavingContent(panel, empty).sentence).toBe(leavingWords.nobody)
})

test('concerns are one line for the director, and apart where the truth is shown', () => {
  expect(now(concernsContent(panelOf(false), played))).toEqual([row.concernsTrue + row.concernsFalse])
  const there = concernsContent(panelOf(true), played)
  expect(now(there)).toEqual([row.concernsTrue, row.concernsFalse, row.concernsTrue + row.concernsFalse])
  expect(there.note).toMatch(/known only to the model/)
})
