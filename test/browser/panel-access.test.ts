import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { bar } from '../../src/words/controls'
import { box, button, openPanel, placesInFront, screen, soon, within } from './panel-mounted'

async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    // The page around the panel is the view's: its title, landmarks and first heading are tested there.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const openEverything = async (root: HTMLElement) => {
  for (const fold of root.querySelectorAll('details')) fold.open = true
  await soon(() => expect(screen.getAllByRole('slider').length).toBeGreaterThan(20))
  await soon(() => expect(root.querySelectorAll('.results .chart').length).toBe(3))
  for (const fold of root.querySelectorAll('details')) fold.open = true
}

describe('axe finds nothing', () => {
  test('as a page opens', async () => {
    await openPanel()
    expect(await findings()).toEqual([])
  })
  test('with everything unfolded, and what the model supposes', async () => {
    const { root } = await openPanel('?truth=1&gather=1')
    await openEverything(root)
    expect(await findings()).toEqual([])
  })
  test('with notes, an offer and a bad number', async () => {
    await openPanel('?posts=900&nonsense=1')
    await userEvent.click(button('Team size: one step down'))
    await userEvent.fill(box('Agency price'), '77')
    await userEvent.tab()
    await soon(() => expect(box('Agency price').getAttribute('aria-invalid')).toBe('true'))
    expect(await findings()).toEqual([])
  })
  test('with nobody on the team', async () => {
    await openPanel('?posts=0&truth=1')
    expect(await findings()).toEqual([])
  })
  test('on a phone', async () => {
    await page.viewport(390, 844)
    await openPanel()
    expect(await findings()).toEqual([])
    await page.viewport(1280, 720)
  })
})

test('on a phone one control is open at a time, the others are a name and a value', async () => {
  await page.viewport(390, 844)
  const { root } = await openPanel()
  root.classList.add('bar-front')
  expect(screen.getAllByRole('slider').length).toBe(1)
  await userEvent.click(button(/^Agency price\s+1.4 ×$/))
  await soon(() => expect(screen.getByRole('slider', { name: 'Agency price' })).toBeTruthy())
  expect(screen.queryByRole('slider', { name: 'Team size' })).toBeNull()
  expect(button(/^Team size\s+145 posts$/).getAttribute('aria-expanded')).toBe('false')
  await page.viewport(1280, 720)
})

test.each([
  [320, 640],
  [390, 844],
  [1280, 720],
])('nothing is wider than a window of %d × %d, and every target is 44 px', async (width, height) => {
  await page.viewport(width, height)
  const { root } = await openPanel('?posts=900&truth=1')
  await openEverything(root)
  expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(width)
  const small = [
    ...root.querySelectorAll<HTMLElement>('button, input:not([type=radio]), summary, a, .switch-choice'),
  ]
    .filter(target => target.checkVisibility())
    // A link in a line of text is as tall as the line.
    .filter(target => !target.matches('.about a'))
    .filter(target => {
      const after = getComputedStyle(target, '::after')
      const extra =
        after.position === 'absolute' ? -Number.parseFloat(after.top) - Number.parseFloat(after.bottom) : 0
      return target.getBoundingClientRect().height + extra < 44
    })
  expect(small.map(target => target.outerHTML.slice(0, 80))).toEqual([])
  await page.viewport(1280, 720)
})

test.each([900, 1280, 1920])(
  'in a window %d wide the number boxes stand in one column beside their words',
  async width => {
    await page.viewport(width, 720)
    const { root } = await openPanel()
    const heads = [...root.querySelectorAll('.front .control-slim')]
    const boxes = heads.map(head => head.querySelector('.box')!.getBoundingClientRect())
    expect(heads.length).toBe(3)
    expect(new Set(boxes.map(({ left }) => left)).size).toBe(1)
    expect(new Set(boxes.map(({ right }) => right)).size).toBe(1)
    for (const [index, head] of heads.entries()) {
      const words = head.querySelector('.control-opener')!.getBoundingClientRect()
      expect(words.right).toBeLessThanOrEqual(boxes[index]!.left)
    }
    await page.viewport(1280, 720)
  },
)

test('no style attribute anywhere, and no text below 12 px', async () => {
  const { root } = await openPanel('?truth=1')
  await openEverything(root)
  expect(root.querySelectorAll('[style]').length).toBe(0)
  const sizes = [...root.querySelectorAll('*')].map(element =>
    Number.parseFloat(getComputedStyle(element).fontSize),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})

test('everything is reached by Tab, in the order it is read', async () => {
  await openPanel()
  const seen: Element[] = []
  for (let press = 0; press < 12; press++) {
    await userEvent.tab()
    seen.push(document.activeElement!)
  }
  for (let i = 1; i < seen.length; i++) {
    const order = seen[i - 1]!.compareDocumentPosition(seen[i]!)
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  }
})

test('what has a place in front is drawn there, the rest is a drawer, and taken away none of it is left', async () => {
  const places = placesInFront()
  const open: boolean[] = []
  const { root, unmount } = await openPanel('', { places, onDrawer: isOpen => open.push(isOpen) })
  expect(places.sentence.textContent).toMatch(/open case/)
  expect(root.querySelector('.sentence, .switch, .control-slim')).toBeNull()
  expect([root.hidden, open]).toEqual([true, [false]])
  root.tabIndex = -1
  const more = within(places.turn).getByRole('button', { name: bar.more })
  more.click()
  expect([root.hidden, more.getAttribute('aria-expanded'), document.activeElement]).toEqual([
    false,
    'true',
    root,
  ])
  await userEvent.keyboard('{Escape}')
  expect([root.hidden, document.activeElement, open]).toEqual([true, more, [false, true, false]])
  unmount()
  for (const place of Object.values(places)) expect(place.textContent).toBe('')
})
