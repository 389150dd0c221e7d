import { describe, expect, test } from 'vitest'
import { ColouredChildren } from '../../src/crowd/coloured-children'
import { outcomeAt } from '../../src/crowd/outcome'
import { neverNoticedAmong } from '../../src/figures/children'
import { makeSeats } from '../../src/stadium/layout/seats'
import { defaultSettings } from '../../src/store/settings'
import { blockLabels, teamLabels } from '../../src/views/picture-labels'
import { coloursSeen, coloursThere } from '../../src/words/colours'
import { whole } from '../../src/words/language'
import { teamGroupLabels } from '../../src/words/picture-labels'
import { gathered } from '../crowd/gathered'

const { parameters } = defaultSettings()
const picture = outcomeAt(parameters).allocation
const crowd = new ColouredChildren(parameters.children, 1)
const seats = makeSeats(parameters.children)
const gathering = gathered(crowd, seats, picture)
const { counts } = picture

const labelled = (truth: boolean) => blockLabels(picture, gathering, truth)
const middles = (truth: boolean): number[] => labelled(truth).map(({ regions }) => regions[0].x)

describe('labels of the gathered blocks', () => {
  test('name and count every block of what the model supposes, from left to right', () => {
    const texts = labelled(true).map(({ name, count }) => [name, count])
    expect(texts.filter((_, index) => index !== 5)).toEqual([
      [coloursThere.helped, '1,597'],
      [coloursThere.handover, '35'],
      [coloursThere.beingAssessed, '235'],
      [coloursThere.waiting, '51'],
      [coloursThere.turnedAway, '138'],
      [coloursThere.falseAlarms, '281'],
    ])
    expect(middles(true)).toEqual([...middles(true)].sort((a, b) => a - b))
  })

  test('never give those with no concern raised as one number: the range stands beside it', () => {
    const { count, name } = labelled(true)[5]
    const { low, high } = neverNoticedAmong(parameters.children)
    for (const number of [whole(low), whole(high), '1,944']) expect(`${count} ${name}`).toContain(number)
  })

  test('say nothing in the director’s view of children without an open case, nor of who is not in need', () => {
    const texts = labelled(false).map(({ name, count }) => [name, count])
    expect(texts).toEqual([
      [coloursSeen.helped, whole(counts.helped)],
      [coloursSeen.handover, whole(counts.handover)],
      [coloursSeen.beingAssessed, whole(counts.beingAssessed + counts.assessedFalse)],
      [coloursSeen.waiting, whole(counts.waiting + counts.waitingFalse)],
    ])
    expect(texts.join()).not.toMatch(/no concern|closed|need/)
  })

  test('point to every block of their colour: in the director’s view need and no need share one', () => {
    expect(
      labelled(true)
        .slice(0, 6)
        .map(({ regions }) => regions.length),
    ).toEqual(Array(6).fill(1))
    const [helped, handover, assessed, waiting] = labelled(false).map(({ regions }) => regions)
    expect([helped, handover, assessed, waiting].map(regions => regions.length)).toEqual([1, 1, 2, 2])
    // Among the false alarms too those being assessed stand before those waiting.
    expect(assessed[1].x).toBeGreaterThan(waiting[0].x)
    expect(waiting[1].x).toBeGreaterThanOrEqual(assessed[1].x)
  })

  test('leave out a block with nobody in it', () => {
    const nobody = outcomeAt({ ...parameters, posts: 0 }).allocation
    for (const truth of [true, false]) {
      const labels = blockLabels(nobody, gathered(crowd, seats, nobody), truth)
      expect(labels.length).toBeGreaterThan(0)
      expect(labels.map(({ name }) => name)).not.toContain(coloursThere.helped)
      expect(labels.map(({ count }) => count)).not.toContain('0')
      for (const { regions } of labels) expect(regions.length).toBeGreaterThan(0)
    }
  })
})

test('each group of the team that has anyone in it has a label with its number', () => {
  const labels = teamLabels({ established: 80, newlyQualified: 39, agency: 20, empty: 0 })
  expect(labels.map(({ count, name }) => `${count} ${name}`)).toEqual([
    `80 ${teamGroupLabels.established}`,
    `39 ${teamGroupLabels.newlyQualified}`,
    `20 ${teamGroupLabels.agency}`,
  ])
  expect(labels[0].regions[0].x).toBeLessThan(labels[1].regions[0].x)
})
