import { expect, test } from 'vitest'
import { everyPrint, printsByName, wantedByName } from './fingerprints'

test('the same link is the same season to the last bit, in Node (I5)', () => {
  expect(printsByName(everyPrint())).toEqual(wantedByName)
})
