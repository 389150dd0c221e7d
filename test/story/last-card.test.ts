import { describe, expect, test, vi } from 'vitest'
import type { Reply } from '../../src/run/protocol'
import type { WorkerClient } from '../../src/run/worker-client'
import { cardLines, lastCard, savedTexts } from '../../src/story/last-card'
import { changeRange, parts, lastCard as words } from '../../src/words/story/last-card'
import { whatPeopleCanDo } from '../../src/words/story/yours'
import { supportLines } from '../../src/words/support'
import { dispatch, markup, readable, tagOf } from './markup'
import { numberOf, storyAt } from './step-context'

/** The last step of a story in which these answers were given on the way. */
function endWith(answers: Parameters<ReturnType<typeof storyAt>['store']['actions']['answer']>[]) {
  const story = storyAt('yours')
  for (const [step, answer] of answers) story.store.actions.answer(step, answer)
  story.player.answer(1)
  const said = () => cardLines(story.context()).map(({ text }) => text)
  return { ...story, said }
}

const all: Parameters<typeof endWith>[0] = [
  [numberOf('dugout'), 412],
  [numberOf('questions'), [1, 2, 3, 4, 5]],
  [numberOf('inspection'), 'good'],
  [numberOf('directors'), 60],
]

describe('the lines of the card', () => {
  test('each guess stands beside what it was, with how well that is supported', () => {
    const { context, said } = endWith(all)
    expect(said().slice(0, 4)).toEqual([
      expect.stringMatching(/You guessed 412 .* had 139 for every 80,000/),
      expect.stringMatching(/In this model \w+ of your five needs? help/),
      expect.stringMatching(/“good”.*“inadequate”/),
      expect.stringMatching(/for 60 months.*about 33/),
    ])
    expect(
      cardLines(context())
        .slice(0, 4)
        .map(({ label }) => label),
    ).toEqual(['workedOut', 'assumption', 'assumption', 'reported'])
    expect(said().join(' ')).not.toMatch(/\b(right|wrong|close|correct|score|too (many|few|high|low))\b/i)
  })

  test('what was passed over is left out, and where all was the card says so', () => {
    expect(endWith(all.slice(0, 1)).said()).toHaveLength(2)
    expect(endWith([]).said()).toEqual([words.none, words.unchanged])
  })

  test('a change is said from what to what, with what it does; its range only where it was worked out', () => {
    const { store, said, panel, context } = endWith([])
    const client = { ask: vi.fn(), cancel: vi.fn() } as unknown as WorkerClient
    Object.assign(panel.weeks, { client })
    store.actions.setParameter('posts', 135)
    expect(said()[1]).toBe('Team size: from 145 funded posts to 135 funded posts.')
    expect(said()[2]).toMatch(/^About [\d,]+ more of the 80,000 children are not reached\.$/)
    expect(said()).toHaveLength(3)
    expect(readable(markup(lastCard(context())).text)).toContain(words.ask)
    const values = Float64Array.from({ length: 400 }, (_, index) => index)
    const level = { inNeed: values, neverNoticed: values, helped: values }
    const outcome = { kind: 'uncertainty', uncertainty: { level, effect: { notReached: values } } }
    client.ask = (_, take) => take({ done: 400, of: 400, outcome } as unknown as Reply)
    const drawn = markup(lastCard(context()))
    dispatch(drawn, tagOf(drawn, /^<button type="button" class="button" aria-disabled="false"/), 'click', {})
    expect(said()[3]).toBe(
      'In nine out of ten of our guesses, between about 20 and about 380 more of the 80,000 children are not reached.',
    )
    store.actions.setParameter('posts', 130)
    expect(said(), 'not this change’s own').toHaveLength(3)
  })

  test('the line of the part a reader chooses is added, and goes when the story begins again', () => {
    const { context, said, player, store } = endWith(all)
    const drawn = markup(lastCard(context()))
    dispatch(drawn, tagOf(drawn, /^<select/), 'change', { currentTarget: { value: 'deciding' } })
    expect(said().at(-1)).toBe(whatPeopleCanDo.deciding)
    expect(store.getState().cue.formation, 'the team stays').toBe('field')
    player.restart()
    player.go(numberOf('yours'))
    player.answer(1)
    expect(said()).toEqual([words.none, words.unchanged])
  })
})

test('every part has a line of what people can do', () => {
  expect(Object.keys(parts)).toEqual(Object.keys(whatPeopleCanDo).filter(key => key !== 'heading'))
})

test('a saved picture has the card, the settings, the model, the link and every line of help', () => {
  const { context, said } = endWith(all)
  const texts = savedTexts(context(), 'https://example.org/?v=1').map(one => one.text)
  const whole = texts.join('\n')
  for (const line of said()) expect(whole).toContain(line)
  for (const { name, number } of supportLines) expect(whole).toContain(`${name} ${number}`)
  expect(whole).toMatch(/145 funded posts.*Model \d/)
  expect(texts).toContain('https://example.org/?v=1')
})

test('the range of a change says which way each end of it points', () => {
  expect(changeRange(0, 0, 80_000)).toContain('makes no difference')
  expect(changeRange(-120, -20, 80_000)).toContain(
    'between about 20 and about 120 fewer of the 80,000 children',
  )
  expect(changeRange(-20, 120, 80_000)).toContain('about 20 fewer and 120 more')
  expect(changeRange(0, 120, 80_000)).toContain('hardly any and about 120 more')
  expect(changeRange(101, 99.6, 80_000)).toContain('about 100 more of')
})
