import { describe, expect, onTestFinished, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { State } from '../../src/model/population/states'
import { forcedPalette, night } from '../../src/stadium/palette'
import { contrast } from '../stadium/colour-vision'
import { box } from './stadium-mounted'

interface Emulation {
  send(method: string, params: object): Promise<unknown>
}

/** Has the browser replace every colour by one of the system's, light or dark. */
async function forceColours(scheme: 'light' | 'dark'): Promise<void> {
  const browser = cdp() as unknown as Emulation
  const emulate = (features: object[]) => browser.send('Emulation.setEmulatedMedia', { features })
  onTestFinished(async () => {
    await emulate([])
  })
  await emulate([
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ])
  expect(matchMedia('(forced-colors: active)').matches).toBe(true)
}

describe.each(['light', 'dark'] as const)('under forced %s colours', scheme => {
  test('the palette is made of the system’s own colours', async () => {
    await forceColours(scheme)
    const host = box()
    const { background, player, marks } = forcedPalette(host)
    const own = document.createElement('p')
    host.append(own)
    const asBytes = (colour: readonly number[]): string =>
      colour.map(channel => Math.round(channel * 255)).join(', ')
    const style = getComputedStyle(own)
    own.style.setProperty('background', 'Canvas')
    expect(style.backgroundColor).toContain(asBytes(background))
    own.style.setProperty('color', 'CanvasText')
    expect(style.color).toContain(asBytes(player))
    expect(new Set(marks.map(mark => asBytes(mark.colour))).size).toBeGreaterThanOrEqual(3)
  })

  test('every mark stands out from the ground, and from every other by colour, ring or twice the size', async () => {
    await forceColours(scheme)
    const { background, marks } = forcedPalette(box())
    marks.forEach((mark, code) => {
      expect(contrast(mark.colour, background), `mark ${code}`).toBeGreaterThan(2)
      for (const other of marks.slice(0, code)) {
        const sizes = Math.max(mark.radius, other.radius) / Math.min(mark.radius, other.radius)
        const apart = mark.ring !== other.ring || sizes > 1.5 || mark.colour.join() !== other.colour.join()
        expect(apart, `mark ${code} and ${marks.indexOf(other)}`).toBe(true)
      }
    })
  })

  test('children who may have no need are hollow, in the colour of those they are taken for', async () => {
    await forceColours(scheme)
    const { marks } = forcedPalette(box())
    for (const [hollow, full] of [
      [State.waitingFalse, State.waiting],
      [State.assessedFalse, State.beingAssessed],
      [State.handover, State.helped],
    ] as const) {
      expect(marks[hollow].ring && !marks[full].ring).toBe(true)
      expect(marks[hollow].colour).toEqual(marks[full].colour)
    }
  })
})

test('the forced palette leaves nothing in the page, and sizes as they are', () => {
  const host = box()
  const { marks } = forcedPalette(host)
  expect(host.children).toHaveLength(0)
  expect(marks.map(mark => mark.radius)).toEqual(night.marks.map(mark => mark.radius))
})
