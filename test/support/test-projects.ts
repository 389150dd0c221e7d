import { playwright } from '@vitest/browser-playwright'
import type { ViteUserConfig } from 'vitest/config'
import { launchOptions } from '../../.ci/chromium-flags.mjs'
import { InOrder } from './in-order.ts'

/** Tests of the page that draw with the plain stage and mostly wait: the weeks and the story. */
const told = ['test/site/{season,story}-*.test.ts'] as const

/**
 * The kinds of test: `unit` in Node, `browser` for single parts in a real Chromium, `site` for the built page as a
 * reader gets it, and `told` for its weeks and its story. One kind after the other, and browsers one file at a time: a
 * software-drawn picture wants both cores of a small machine for itself, and shared ones make slow tests look broken.
 * Only `told` runs two files at a time.
 */
export function testProjects(): ViteUserConfig['test'] & object {
  return {
    sequence: { sequencer: InOrder },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{browser,site,bench}/**'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Prepared before the first test: found only in mid-run, they would have the page load again under the tests.
        optimizeDeps: {
          include: ['axe-core', 'fast-check', 'pixi.js', 'pixi.js/mesh', 'pixi.js/unsafe-eval', 'lit-html'],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 720 },
            fileParallelism: false,
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          exclude: [...told],
          globalSetup: ['test/support/serve-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'told',
          include: [...told],
          globalSetup: ['test/support/serve-site.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  }
}
