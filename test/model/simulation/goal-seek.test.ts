import { expect, test } from 'vitest'
import { seekGoal } from '../../../src/model/simulation/goal-seek'
import { settle } from '../../../src/model/steady/steady-state'
import { articleParameters, withDefaults } from '../settings'

test('what would have to be true for three more players is true where it says', () => {
  const now = settle(articleParameters).team.players
  for (const id of ['leaving', 'price', 'hiring', 'posts'] as const) {
    const { value, reached } = seekGoal({ measure: 'players', value: now + 3 }, id, articleParameters)
    expect(value).not.toBeNull()
    expect(reached).toBeCloseTo(now + 3, 6)
    expect(settle({ ...articleParameters, [id]: value! }).team.players).toBeCloseTo(now + 3, 6)
  }
})

test('a number unreached is found from either side', () => {
  for (const posts of [90, 144]) {
    const { value } = seekGoal({ measure: 'notReached', value: 2400 }, 'posts', withDefaults({ posts }))
    expect(settle(withDefaults({ posts: value! })).notReached).toBeCloseTo(2400, 5)
  }
})

test('where no value in the range suffices it says so, and how far it gets', () => {
  const parameters = withDefaults({ posts: 100 })
  const { value, reached } = seekGoal({ measure: 'players', value: 130 }, 'leaving', parameters)
  expect(value).toBeNull()
  expect(reached).toBeCloseTo(settle({ ...parameters, leaving: 5 }).team.players, 9)
})
