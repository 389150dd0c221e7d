import type { Page } from 'playwright'
import { expect } from 'vitest'
import { uniform } from '../../src/model/random'
import type { OpenedPage } from '../support/open-page'
import { stateNames } from './counts'
import { nextFrame } from './settle'

/** Chance, as it is given into the page for one act: each number strictly between 0 and 1. */
type Draws = readonly [element: number, act: number, value: number]

const drawsOf = (seed: number, act: number): Draws => [
  uniform(seed, 0, act, 0),
  uniform(seed, 0, act, 1),
  uniform(seed, 0, act, 2),
]

/** Does one thing that a reader can do, drawn by chance from all there is to do, and says what. Runs in the page. */
function actAtRandom([element, act, value]: Draws): string {
  const all = [...document.querySelectorAll<HTMLElement>('button, input, select, summary, #stage')].filter(
    one => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'),
  )
  const one = all[Math.floor(element * all.length)]
  if (!one) return 'nothing to do'
  const say = (what: string) =>
    `${one.id || one.getAttribute('aria-label') || one.textContent?.trim().slice(0, 40)}: ${what}`
  const pick = <Item>(items: readonly Item[], by: number): Item =>
    items[Math.floor(by * items.length)] as Item
  const tell = (...events: string[]) => {
    for (const name of events) one.dispatchEvent(new Event(name, { bubbles: true }))
  }
  if (one.id === 'stage') {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'PageDown', 'PageUp', 'Home', '+', '-', '0', 'Escape']
    const key = pick(keys, act)
    one.focus()
    one.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    return say(key)
  }
  if (one instanceof HTMLSelectElement) {
    one.selectedIndex = Math.floor(act * one.options.length)
    tell('input', 'change')
    return say(one.value)
  }
  const isBox = one instanceof HTMLInputElement && one.inputMode === 'decimal'
  if (one instanceof HTMLInputElement && (one.type === 'range' || isBox)) {
    const [min, max] = [Number(one.min || 0), Number(one.max || 300)]
    const odd = ['', '-1', '0', '1e9', '0.05', '12,5', '1.200', '−5', '１２', '120 %', 'twelve']
    const isOdd = isBox && act < 0.3
    one.focus()
    one.value = isOdd ? pick(odd, value) : String(Number((min + value * (max - min)).toFixed(2)))
    tell('input')
    if (act > 0.5) tell('change')
    return say(one.value)
  }
  one.focus()
  one.click()
  return say('pressed')
}

/** Fails unless the page speaks in whole numbers of children, and they add up. */
async function expectSound(page: Page): Promise<void> {
  const { text, counts } = await page.evaluate(() => ({
    text: document.body.innerText,
    counts: Object.fromEntries(
      [...document.querySelectorAll<HTMLDataElement>('[data-count]')].map(one => [
        one.dataset.count,
        one.value,
      ]),
    ),
  }))
  expect(text).not.toMatch(/\b(NaN|Infinity|undefined|null)\b|\[object|-0\b/)
  // At a tragedy, and at some steps of the story, there are no numbers.
  if (Object.keys(counts).length === 0) return
  const count = (name: string): number => Number(counts[name])
  const children = count('noNeed') + count('inNeed') + count('falseAlarms')
  expect(stateNames.reduce((sum, name) => sum + count(name), 0)).toBe(children)
}

/**
 * Does so many things that a reader can do, drawn by the seed from all there is to do at each moment. Fails, naming what
 * was done, when the page says something on the console, throws, or no longer adds up.
 */
export async function playAtRandom(opened: OpenedPage, seed: number, acts: number): Promise<void> {
  const { page } = opened
  const done: string[] = []
  for (let act = 0; act < acts; act++) {
    done.push(await page.evaluate(actAtRandom, drawsOf(seed, act)))
    await nextFrame(page)
    try {
      await expectSound(page)
      opened.expectQuiet()
    } catch (error) {
      const { messages, errors, violations } = opened
      const said = JSON.stringify({ messages, errors, violations })
      throw new Error(`Seed ${seed}, after ${done.slice(-12).join(' | ')}: ${error} ${said}`)
    }
  }
}
