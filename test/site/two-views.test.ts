import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { gatherButton, show } from './controls'
import { settle } from './settle'
import { stagePicture } from './stage-picture'

/** What only the children nobody sees have, mixed with the seats around them too, as red, green and blue. */
const hidden: Record<string, (red: number, green: number, blue: number) => boolean> = {
  'the orange-red of the never noticed': (red, green, blue) => red - green > 50 && red - blue > 50,
  'the orchid of those noticed and lost': (red, green, blue) => red - green > 40 && blue - green > 20,
}

function countPixels(picture: Uint8Array, is: (typeof hidden)[string]): number {
  const { data } = PNG.sync.read(Buffer.from(picture))
  let count = 0
  for (let at = 0; at < data.length; at += 4) if (is(data[at], data[at + 1], data[at + 2])) count++
  return count
}

test.each(['pixi', 'canvas'] as const)(
  'on the %s stage the director’s view has no trace of the children nobody sees, in the stands or gathered',
  async stage => {
    const { page } = await openPage({ path: `?stage=${stage}`, reducedMotion: true })
    await settle(page, stage)
    for (const gathered of [false, true]) {
      if (gathered) await gatherButton(page).click()
      await show(page, false)
      await settle(page, stage)
      const seen = await stagePicture(page)
      await show(page, true)
      await settle(page, stage)
      const there = await stagePicture(page)
      for (const [name, is] of Object.entries(hidden)) {
        expect(countPixels(seen, is), `${name} as the director sees it`).toBe(0)
        expect(countPixels(there, is), `${name} as it is`).toBeGreaterThan(20)
      }
    }
  },
)
