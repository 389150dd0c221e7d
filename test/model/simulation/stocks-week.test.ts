import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotsUsed } from '../../../src/model/population/states'
import { openDepartment, startWeek } from '../../../src/model/simulation/department'
import { noFlows, stocksWeek } from '../../../src/model/simulation/stocks-week'
import { settle } from '../../../src/model/steady/steady-state'
import { settings } from '../settings'

test('one more week of a settled picture moves no child, for any settings with a team', () => {
  fc.assert(
    fc.property(settings({ posts: [1, 260] }), parameters => {
      const settled = settle(parameters)
      const department = openDepartment(parameters, settled)
      const stocks = { ...settled.stocks }
      const flows = noFlows()
      startWeek(department)
      stocksWeek(stocks, department.chances, department.service, parameters.triage, flows)
      for (const name of Object.keys(stocks) as (keyof typeof stocks)[]) {
        expect(Math.abs(stocks[name] - settled.stocks[name])).toBeLessThan(1e-9 * parameters.children + 1e-7)
      }
      expect(flows.concernsTrue).toBeCloseTo(settled.concernsTrue, 6)
      expect(flows.concernsFalse).toBeCloseTo(settled.concernsFalse, 6)
    }),
    { numRuns: 500 },
  )
})

test('from any stocks children are kept, none is fewer than none, and no slot is filled twice (I1, I2)', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(settings(), shares, (parameters, parts) => {
      const settled = settle(parameters)
      const department = openDepartment(parameters, settled)
      const whole = parts.reduce((sum, part) => sum + part, 1e-9)
      const names = Object.keys(settled.stocks) as (keyof typeof settled.stocks)[]
      const stocks = { ...settled.stocks }
      names.forEach((name, place) => {
        stocks[name] = (parts[place]! / whole) * parameters.children
      })
      stocks.noNeed += parameters.children - Object.values(stocks).reduce((sum, stock) => sum + stock, 0)
      startWeek(department)
      const usedBefore = slotsUsed(stocks)
      stocksWeek(stocks, department.chances, department.service, parameters.triage, noFlows())
      const children = Object.values(stocks).reduce((sum, stock) => sum + stock, 0)
      expect(Math.abs(children - parameters.children)).toBeLessThan(1e-9 * parameters.children)
      expect(Math.min(...Object.values(stocks))).toBeGreaterThan(-1e-9 * parameters.children)
      const limit = Math.max(usedBefore, department.service.slots)
      expect(slotsUsed(stocks)).toBeLessThan(limit * (1 + 1e-9) + 1e-9)
    }),
  )
})
