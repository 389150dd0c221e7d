import { expect, onTestFinished, test } from 'vitest'
import { knowPlaces, placeStart } from '../../src/figures/place-starts'
import { defaultSettings } from '../../src/store/settings'
import { bringPlaces, showPlace } from '../../src/views/late-places'
import { anotherSize, everyChildIn } from '../../src/words/place'
import { headline } from '../../src/words/title'

test('the figures of authorities come late, and then the line under the title says whose stadium it is', async () => {
  onTestFinished(knowPlaces(() => undefined))
  expect(placeStart('E08000029')).toBeUndefined()
  await bringPlaces()
  const { id: place, name, parameters } = placeStart('e08000029')!
  const marked: boolean[] = []
  const classList = { toggle: (_: string, isOfPlace: boolean) => marked.push(isOfPlace) }
  const line = { textContent: headline, classList } as unknown as HTMLElement
  showPlace(line, { place, parameters })
  expect(line.textContent).toBe(everyChildIn(name, 49_229))
  expect(line.textContent).toBe(
    'Every child in Solihull: 49,229 in the middle of 2024, not only those in care',
  )
  showPlace(line, { place, parameters: { ...parameters, children: 8000 } })
  expect(line.textContent).toBe(anotherSize('Solihull', 8000))
  showPlace(line, defaultSettings())
  expect(line.textContent).toBe(headline)
  expect(marked).toEqual([true, true, false])
})
