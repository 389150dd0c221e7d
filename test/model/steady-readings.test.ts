import { expect, test } from 'vitest'
import { settle } from '../../src/model/steady/steady-state'
import { articleParameters, withDefaults } from './settings'

// §4: paperwork +10 %, hiring x 0.65, everyone's threshold -0.085; leaving +2 % a year acts just as poaching does.
const inadequate = { paperwork: 10, hiring: 45.5, alarm: 0.085, poaching: 2 }

/** §5.1: settings, then players, not reached, helped, the wait in weeks and children for each worker. */
const readings = [
  ['160 posts', { posts: 160 }, 153, 2091, 1635, 1.0, 14.02],
  ['148 posts', { posts: 148 }, 142, 2100, 1626, 1.0, 15.11],
  ['145 posts', { posts: 145 }, 139, 2133, 1597, 1.3, 15.15],
  ['144 posts', { posts: 144 }, 138, 2144, 1587, 1.4, 15.16],
  ['135 posts', { posts: 135 }, 129, 2243, 1499, 2.3, 15.3],
  ['125 posts', { posts: 125 }, 119, 2355, 1399, 3.5, 15.46],
  ['115 posts', { posts: 115 }, 110, 2470, 1298, 5.0, 15.63],
  ['100 posts', { posts: 100 }, 95, 2647, 1143, 7.8, 15.93],
  ['90 posts', { posts: 90 }, 85, 2768, 1038, 10.2, 16.15],
  ['60 posts', { posts: 60 }, 56, 3146, 712, 22.4, 17.01],
  ['200 posts', { posts: 200 }, 192, 2065, 1658, 1.0, 11.36],
  ['17.2 % leaving', { leaving: 17.2 }, 137, 2183, 1540, 1.7, 14.97],
  ['25 % leaving', { leaving: 25 }, 134, 2240, 1474, 2.2, 14.79],
  ['price 1', { price: 1 }, 145, 2097, 1623, 1.0, 14.8],
  ['price 1.53', { price: 1.53 }, 137, 2147, 1586, 1.4, 15.18],
  ['price 2', { price: 2 }, 134, 2184, 1557, 1.7, 15.24],
  ['price 3', { price: 3 }, 130, 2225, 1524, 2.1, 15.32],
  ['25 % leaving at price 2', { leaving: 25, price: 2 }, 125, 2334, 1399, 3.2, 14.94],
  ['35 % leaving at price 3', { leaving: 35, price: 3 }, 112, 2511, 1238, 5.4, 14.97],
  ['the article’s settings', articleParameters, 116, 2412, 1343, 4.2, 15.31],
  ['England 2022', { posts: 144.2, leaving: 17.2 }, 136, 2191, 1532, 1.8, 14.99],
  ['England 2017', { posts: 128.6, leaving: 13.4 }, 122, 2329, 1419, 3.2, 15.34],
  ['half of the work absorbed', { posts: 115, absorbed: 50 }, 110, 2339, 1411, 3.1, 17.0],
  ['four fifths of it absorbed', { posts: 115, absorbed: 80 }, 110, 2221, 1513, 1.7, 18.3],
  ['an inadequate judgement, settled', inadequate, 134, 2383, 1359, 5.3, 13.76],
  ['alarm with room to spare', { alarm: 0.13, posts: 160 }, 153, 2038, 1675, 2.0, 14.92],
  ['alarm at the default', { alarm: 0.13 }, 138, 2195, 1536, 3.7, 15.12],
  ['alarm when overloaded', { alarm: 0.13, posts: 130 }, 124, 2357, 1392, 5.7, 15.34],
] as const

test.each(readings)(
  '%s: the players, the not reached, the helped, the wait and the caseload are as in the notes',
  (...reading) => {
    const [, changes, players, notReached, helped, wait, caseload] = reading
    const settled = settle(withDefaults(changes))
    // One unit in the last printed digit: some of the figures were rounded from rounded ones.
    expect(Math.abs(settled.team.players - players)).toBeLessThan(0.51)
    expect(Math.abs(settled.notReached - notReached)).toBeLessThan(0.6)
    expect(Math.abs(settled.stocks.helped - helped)).toBeLessThan(0.6)
    expect(Math.abs(settled.waitWeeks - wait)).toBeLessThan(0.051)
    expect(Math.abs(settled.caseload - caseload)).toBeLessThan(0.051)
  },
)

test('alarm adds false alarms: 278 to 418, 282 to 444 and 300 to 474', () => {
  const falseAlarms = (posts: number, alarm: number) => {
    const { waitingFalse, assessedFalse } = settle(withDefaults({ posts, alarm })).stocks
    return waitingFalse + assessedFalse
  }
  const found = [160, 145, 130].map(posts => [falseAlarms(posts, 0), falseAlarms(posts, 0.13)])
  const published = [
    [278, 418],
    [282, 444],
    [300, 474],
  ]
  found.forEach((pair, row) => {
    pair.forEach((count, column) => {
      expect(Math.abs(count - published[row]![column]!)).toBeLessThan(0.6)
    })
  })
})

test('training others to notice helps both ways: fewer never noticed and fewer false alarms', () => {
  const { stocks } = settle(withDefaults({ separation: 2 }))
  expect(Math.round(stocks.neverNoticed)).toBe(1780)
  expect(Math.round(stocks.waitingFalse + stocks.assessedFalse)).toBe(201)
})

test('there is no room to spare at the default and room for 141 at 160 posts', () => {
  expect(settle(withDefaults({})).roomToSpare).toBe(0)
  expect(Math.round(settle(withDefaults({ posts: 160 })).roomToSpare)).toBe(141)
})

test('about 81 concerns come in a week, of which 42 are true', () => {
  const { concernsTrue, concernsFalse } = settle(withDefaults({}))
  expect(Math.round(concernsTrue)).toBe(42)
  expect(Math.round(concernsTrue + concernsFalse)).toBe(81)
})
