import { expect, test } from 'vitest'
import { withLess } from '../../src/crowd/with-less'
import { startOfPlace } from '../../src/figures/places/places'
import { settle } from '../../src/model/steady/steady-state'

const kent = startOfPlace('E10000016')!

test('a place with less is compared with the place as it opens, in the model’s own numbers', () => {
  const now = { ...kent.parameters, saving: 5 }
  const { kept, less, amount } = withLess(kent, now)
  const [before, after] = [settle(kent.parameters), settle(now)]
  expect(amount).toEqual({ unit: 'percent', value: 5 })
  expect(kept).toEqual({
    players: before.team.players,
    caseload: before.caseload,
    notReached: before.notReached,
    helped: before.stocks.helped,
    waitWeeks: before.waitWeeks,
  })
  expect(less.notReached).toBe(after.notReached)
  expect(less.players).toBeLessThan(kept.players)
  expect(less.notReached).toBeGreaterThan(kept.notReached)
})

test('how much less is said in what was changed, and not at all where that was something else', () => {
  const { posts, leaving } = kent.parameters
  const amountOf = (changes: object) => withLess(kent, { ...kent.parameters, ...changes }).amount
  expect(amountOf({})).toBeNull()
  expect(amountOf({ posts: posts - 20 })).toEqual({ unit: 'posts', value: 20 })
  for (const changes of [{ posts: posts + 5 }, { leaving: leaving + 1 }, { saving: 5, posts: posts - 5 }])
    expect(amountOf(changes)).toEqual({ unit: 'other', value: 0 })
})
