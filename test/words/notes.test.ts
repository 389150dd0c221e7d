import { expect, test } from 'vitest'
import { ourPresets } from '../../src/figures/presets'
import { viewNames, viewpoints } from '../../src/store/settings'
import { linkValues } from '../../src/words/notes'

test('what a link says in a word or a digit has a name on the page', () => {
  expect(Object.keys(linkValues.preset!)).toEqual(ourPresets.map(({ id }) => id))
  expect(Object.keys(linkValues.camera!)).toEqual([...viewpoints])
  expect(Object.keys(linkValues.view!)).toEqual([...viewNames])
  for (const key of ['truth', 'gather']) expect(Object.keys(linkValues[key]!)).toEqual(['0', '1'])
})

test('they are the names the page itself uses', () => {
  expect(linkValues.preset!['england-2025']).toBe('England 2025')
  expect(linkValues.truth!['0']).toBe('what the director sees')
  expect(linkValues.camera!.rows).toBe('along the rows')
})
