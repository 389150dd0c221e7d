import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { control, frontIds, openAll, openControl, openMore } from './controls'
import { readCounts } from './counts'
import { layoutFaults } from './layout-faults'
import { settle } from './settle'

/** A laptop of 1280 × 720 at 400 per cent. */
const zoomed = { width: 320, height: 180, pixelRatio: 3 }

test('at 400 per cent everything is reached by scrolling down alone, and nothing hides it', async () => {
  const { page } = await openPage({ ...zoomed, path: '?stage=canvas&wat=1', reducedMotion: true })
  await settle(page, 'canvas')
  await openMore(page)
  await openAll(page)
  await page.evaluate(() => scrollTo(0, 0))
  expect(await layoutFaults(page)).toEqual([])
  const hidden = await page.evaluate(async () => {
    const hidden: string[] = []
    const parts = document.querySelectorAll<HTMLElement>(
      'main button, main input, main select, main summary, main a, main p, main li, main h1, main h2, main h3',
    )
    for (const part of parts) {
      if (!part.checkVisibility({ visibilityProperty: true })) continue
      if (part.closest('.unseen, [aria-hidden="true"], #stage') || part.innerText === '') continue
      part.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      const box = (
        part.matches('[type="radio"]') ? (part.closest('label') ?? part) : part
      ).getBoundingClientRect()
      if (box.width <= 2) continue
      const hit = document.elementFromPoint(
        (box.left + box.right) / 2,
        Math.min((box.top + box.bottom) / 2, innerHeight - 2),
      )
      if (!hit || !(part.contains(hit) || hit.contains(part) || hit.closest('label')?.contains(part)))
        hidden.push(
          `${part.tagName} ${part.id} ${part.textContent?.trim().slice(0, 30)} is under ${hit?.className}`,
        )
    }
    return { hidden, sideways: scrollX }
  })
  expect(hidden).toEqual({ hidden: [], sideways: 0 })
})

test('at 400 per cent the controls work', async () => {
  const { page } = await openPage({ ...zoomed, path: '?stage=canvas', reducedMotion: true })
  await settle(page, 'canvas')
  const before = await readCounts(page)
  for (const id of frontIds) {
    const { range, up } = control(page, id)
    await openControl(page, id)
    await up.click()
    await range.press('ArrowRight')
    await settle(page, 'canvas')
  }
  const after = await readCounts(page)
  expect(after.notReached).not.toBe(before.notReached)
  expect(await Promise.all([control(page, 'price').range.inputValue()])).not.toEqual(['1.4'])
})
