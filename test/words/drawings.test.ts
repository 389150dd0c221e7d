import { expect, test } from 'vitest'
import { drawingNames, drawingWords } from '../../src/words/drawings'

test('words beside a drawing say how many and of what, in the singular for one', () => {
  expect(drawingWords.leaving(14, 139)).toEqual({
    count: '14 workers gone',
    name: 'a ring for each, and for about 140 children who go without',
  })
  expect(drawingWords.leaving(1, 3).count).toBe('1 worker gone')
  expect(drawingWords.neighbour(0)).toEqual({ count: 'nobody', name: 'leaves for a neighbour now' })
  expect(drawingWords.neighbour(6).count).toBe('about 6 workers a year')
  expect(drawingWords.reach(1).name).toBe('seeing or helping about 1 child')
  expect(drawingWords.waits(126, 104)).toEqual({
    count: 'about 130 waiting',
    name: 'yellow rings; about 100 before the cuts',
  })
  expect(drawingWords.returned(1, 1731)).toEqual({
    count: '1 worker is back',
    name: 'Each light is one of about 1,730 children being helped',
  })
  expect(drawingWords.plates(131, 119, 17, 14)).toEqual({
    count: 'money for 131 posts',
    name: 'pays for 119 workers (17 from agencies, amber); broken lines: cut',
  })
  expect(drawingWords.plates(145, 139, 17, 0).name).not.toContain('cut')
  expect(drawingWords.check(7600, 50).name).toBe('50 of every 100 need help (full marks)')
  expect(drawingWords.queue(124, 20, 8)).toEqual({
    count: '8 of the first 20',
    name: 'need help (full marks), of 124 who wait',
  })
  expect(drawingWords.queue(124, 20, null).count).toBe('124 waiting')
  expect(drawingWords.voices(101, 82, true).name).toBe(
    'without alarm there are about 80; some children have to wait',
  )
  expect(drawingWords.picks(5, 0, 4000)).toEqual({
    count: 'none of your 5',
    name: 'needs help; about 4,000 of the 80,000 do (assumed)',
  })
  expect(drawingWords.table(12, 123).count).toBe('12 of 123 workers')
})

test('the legend says whose number it is wherever the drawing chooses which child or how many marks', () => {
  for (const name of ['queue', 'reach', 'inspectors', 'voices'] as const)
    expect(drawingNames[name], name).toMatch(/the drawing’s/)
})
