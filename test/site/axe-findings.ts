import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * What axe finds wrong with a page, one line for each element. The size of targets is looked at too, which axe leaves
 * out by itself. Under forced colours contrast is not: there axe reads the page's colours, and not the reader's.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      // Of what it has nothing to say about it need not keep every element.
      resultTypes: ['violations'],
      rules: {
        'target-size': { enabled: true },
        'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches },
      },
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}
