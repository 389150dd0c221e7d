import { expect, test } from 'vitest'
import { stillLook } from '../../src/stadium/camera'
import { drifted, driftMilliseconds } from '../../src/stadium/drift'

const moments = Array.from({ length: 401 }, (_, step) => (step / 400) * driftMilliseconds)
const degrees = 180 / Math.PI

test('an orbit swings a few degrees to either side, twenty seconds to and fro, and ends where it began', () => {
  const look = { ...stillLook, turn: 0.1, tilt: -0.05 }
  const turns = moments.map(moment => (drifted(look, 'orbit', moment).turn - look.turn) * degrees)
  expect(Math.max(...turns)).toBeGreaterThan(3)
  expect(Math.max(...turns)).toBeLessThan(5)
  expect(Math.min(...turns)).toBeCloseTo(-Math.max(...turns), 1)
  const changes = turns.filter((turn, step) => step > 0 && step < 400 && turn > 0 !== turns[step - 1] > 0)
  expect(changes).toHaveLength(4)
  expect([turns[0], turns[400]].map(Math.abs)).toEqual([0, 0])
  expect(drifted(look, 'orbit', 9000)).toEqual({ ...look, turn: expect.any(Number) })
})

test('along the rows it slides some tens of metres one way, and stays where it has come to', () => {
  const gone = moments.map(moment => drifted(stillLook, 'along', moment).along)
  for (let step = 1; step < gone.length; step++) expect(gone[step]).toBeGreaterThan(gone[step - 1])
  expect(gone[400]).toBeGreaterThan(20)
  expect(drifted(stillLook, 'along', driftMilliseconds * 3).along).toBe(gone[400])
  expect(drifted(stillLook, 'along', 9000)).toEqual({ ...stillLook, along: expect.any(Number) })
})

test.each(['orbit', 'along'] as const)('%s begins and ends at rest, and is never quick', kind => {
  const at = moments.map(moment => drifted(stillLook, kind, moment))
  const steps = at.slice(1).map(({ turn, along }, step) => {
    const before = at[step]
    return Math.max(Math.abs(turn - before.turn) * degrees, Math.abs(along - before.along))
  })
  // A tenth of a second each: degrees or metres.
  expect(Math.max(...steps)).toBeLessThan(0.17)
  expect(Math.max(steps[0], steps[399])).toBeLessThan(0.002)
})

test('nothing has moved before a drift begins', () => {
  expect(drifted(stillLook, 'orbit', -5).turn).toBeCloseTo(0, 12)
  expect(drifted(stillLook, 'along', -5)).toEqual(stillLook)
})
