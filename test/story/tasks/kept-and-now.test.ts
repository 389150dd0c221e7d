import { expect, test } from 'vitest'
import { outcomeOf } from '../../../src/story/outcome'
import { keptAndNow } from '../../../src/story/tasks/kept-and-now'
import { keptAndNow as words } from '../../../src/words/story/kept-and-now'
import { markup, readable } from '../markup'
import { storyAt } from '../step-context'

test('the year as it was kept and the year now stand in a column each, with the team and who is not reached', () => {
  const outcome = outcomeOf(storyAt('savings').context())
  const { text } = markup(
    keptAndNow({
      ...outcome,
      start: { ...outcome.start, players: 118.4, notReached: 2543 },
      now: { ...outcome.now, players: 121.2, notReached: 2488 },
    }),
  )
  const rows = [...text.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => readable(row))
  expect(rows).toEqual([
    expect.stringContaining(`${words.kept} ${words.now}`),
    `${words.team} about 118 about 121`,
    `${words.notReached} about 2,540 about 2,490`,
  ])
})
