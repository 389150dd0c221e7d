import { expect, test } from 'vitest'
import { leverIds } from '../../../src/model/simulation/levers'
import { leversTask } from '../../../src/story/tasks/levers'
import { wouldHaveToBeTrue } from '../../../src/story/tasks/would-have-to-be-true'
import { leverBadge, levers } from '../../../src/words/story/five-points'
import { playing } from '../../../src/words/story/game'
import { beatIds } from '../../../src/words/story/index'
import { buttonsOf, hear, markup, press, readable, tagOf } from '../markup'
import { stepOf, storyAt } from '../told'

const step = stepOf(beatIds, 'five-points')

test('each lever says what is asked for, where it acts and what would have to be true; pulling it changes the weeks to come', () => {
  const { store, told } = storyAt(step)
  const drawn = () => markup(leversTask(told(), 52))
  const text = readable(drawn().text)
  expect(text).toContain(leverBadge)
  for (const id of leverIds) {
    for (const said of [levers[id].name, levers[id].asks, levers[id].acts, wouldHaveToBeTrue(id, 0)])
      expect(text, id).toContain(said)
    const range = tagOf(drawn(), new RegExp(`id="lever-${id}-range"`))
    expect(range, id).toMatch(/min="0" max="100".*\.value="0"/s)
    hear(drawn(), range, 'change', { currentTarget: { valueAsNumber: 60 } })
    expect(store.getState().season?.levers[id], id).toBe(60)
    expect(tagOf(drawn(), new RegExp(`id="lever-${id}-range"`))).toContain('.value="60"')
    expect(readable(drawn().text), id).toContain(wouldHaveToBeTrue(id, 60))
  }
})

test('without a season there is nothing to pull, but the weeks can be had again', () => {
  const { store, told } = storyAt(step)
  store.actions.closeSeason()
  const drawn = markup(leversTask(told(), 52))
  expect(buttonsOf(drawn)).toEqual([playing.play, playing.oneWeek])
  press(drawn, playing.play)
  expect(store.getState()).toMatchObject({ playing: true, season: { scenario: 'article', week: 0 } })
})
