import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { firstFrames, type Picture, watchFirstFrames } from './first-frames'
import { settle } from './settle'
import { comeToStep, stepOf } from './story-page'

const open = (path: string) => openPage({ path: `${path}&stage=canvas`, prepare: watchFirstFrames })

/** Fails unless there was one picture at most before the last, and nobody was marked in it: what is asked for may come first. */
function expectNobodyBefore(pictures: readonly Picture[]): void {
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.length).toBeLessThanOrEqual(2)
  expect(pictures.slice(0, -1).map(({ coloured }) => coloured)).toEqual(pictures.slice(1).map(() => 0))
}

const settings: [string, string][] = [
  ['settings and the other view', '?posts=115&truth=1'],
  ['children lined up on the pitch', '?posts=115&truth=1&gather=1&camera=pitch'],
  ['the dugout', '?posts=180&camera=dugout'],
  ['another stadium', '?children=8000&truth=1&camera=above'],
]

test.each(settings)(
  'a link to %s opens with the one picture it asks for, and nothing moves',
  async (_, path) => {
    const { page } = await open(path)
    await settle(page, 'canvas')
    const { pictures, hasMoved } = await firstFrames(page)
    expect(pictures).toHaveLength(1)
    expect(hasMoved).toBe(false)
  },
)

test('a link to a week opens with that week and no other; before it there are plain seats at most', async () => {
  const { page } = await open('?week=80&script=none&children=8000&truth=1')
  await settle(page, 'canvas')
  const { pictures, hasMoved } = await firstFrames(page)
  expectNobodyBefore(pictures)
  expect(pictures.at(-1)?.coloured).toBeGreaterThan(20)
  expect(hasMoved).toBe(false)
})

const steps = ['team', 'dugout', 'savings', 'tragedy', 'inspection'] as const

test.each(steps)(
  'a link to the step “%s” opens with its own picture at rest; before it there is the dark at most',
  async id => {
    const { page } = await open(`?step=${stepOf(id)}`)
    await comeToStep(page, stepOf(id))
    await settle(page, 'canvas')
    const { pictures, hasMoved } = await firstFrames(page)
    expectNobodyBefore(pictures)
    expect(hasMoved).toBe(false)
  },
)

test('a link to the first step shows nobody before its own picture does', async () => {
  const { page } = await open('?step=1')
  await comeToStep(page, 1)
  const { pictures } = await firstFrames(page)
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.map(({ coloured }) => coloured)).toEqual(pictures.map(() => 0))
})
