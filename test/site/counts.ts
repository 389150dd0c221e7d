import type { Frame, Page } from 'playwright'

/** The counts a page publishes, by name. */
export type PublishedCounts = Readonly<Record<string, number>>

/** The states of a child. Their counts add up to all children. */
export const stateNames = [
  'noNeed',
  'neverNoticed',
  'turnedAway',
  'waiting',
  'waitingFalse',
  'beingAssessed',
  'assessedFalse',
  'helped',
  'handover',
] as const

/** Every count of the document, as `<data data-count="…" value="…">` has it. Throws when one is there twice. */
export async function readCounts(page: Page | Frame): Promise<PublishedCounts> {
  const found = await page
    .locator('[data-count]')
    .evaluateAll(all =>
      all.map(one => [one.tagName, one.getAttribute('data-count'), one.getAttribute('value')]),
    )
  const counts: Record<string, number> = {}
  for (const [tag, name, value] of found) {
    if (tag !== 'DATA' || !name || !/^\d+$/.test(value ?? ''))
      throw new Error(`A count that is none: ${tag} ${name} ${value}`)
    if (name in counts) throw new Error(`The count ${name} is in the document twice`)
    counts[name] = Number(value)
  }
  return counts
}

/** The column "change since the last setting" of the table, by the name of the count. */
export async function readChanges(page: Page): Promise<Readonly<Record<string, number>>> {
  const rows = await page.locator('.numbers tbody tr').evaluateAll(all =>
    all.map(row => ({
      name: row.querySelector('[data-count]')?.getAttribute('data-count') ?? '',
      change: row.querySelector('td:nth-of-type(2)')?.textContent ?? '',
    })),
  )
  return Object.fromEntries(
    rows.map(({ name, change }) => [name, Number(change.replace('−', '-').replace(/[+,]/g, ''))]),
  )
}
