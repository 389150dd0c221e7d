import { playwright } from '@vitest/browser-playwright'
import type { ViteUserConfig } from 'vitest/config'
import { launchOptions } from '../../.ci/chromium-flags.mjs'
import { LongestFirst } from './longest-first.ts'

type TestOptions = ViteUserConfig['test'] & object

/** Pages that wait for the renderer: WebGL, drawn in software where there is no graphics card. */
const rendered = [
  'embed-many',
  'fallbacks',
  'first-notch',
  'forced-colours',
  'link-pictures',
  'loading',
  'paper',
  'pictures',
  'quiet',
  'reduced-motion',
  'sandboxed-frame',
  'season-pictures',
  'stadium-sizes',
  'two-views',
  'use-picture',
].map(name => `test/site/${name}.test.ts`)

/** The weeks and the story on the page: many steps one after the other, drawn by the plain stage. */
const journeys = ['test/site/{season,story}-*.test.ts']

/**
 * A wait ends when what is waited for is there: how long it may take only says when to give up, however busy the machine
 * is. A test that asserts nothing fails.
 */
const expectOptions = { poll: { timeout: 60_000, interval: 25 }, requireAssertions: true }

/** What every test of the built page has in common. */
const onThePage: TestOptions = {
  globalSetup: ['test/support/serve-site.ts'],
  testTimeout: 180_000,
  hookTimeout: 120_000,
  expect: expectOptions,
  sequence: { sequencer: LongestFirst },
}

/**
 * The kinds of test: `unit` in Node, `browser` for single parts in a real Chromium, and three for the built page as a
 * reader gets it: `renderer` where it waits for WebGL, one file at a time; `site` for the page and `journeys` for its
 * weeks and its story. One kind after the other, but for the last two, and two files at a time.
 */
export function testProjects(): TestOptions {
  return {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{browser,site,bench,trials}/**'],
          // Nothing here leaves anything behind for another file, so the files share their modules.
          isolate: false,
          pool: 'threads',
          setupFiles: ['test/support/property-seed.ts'],
          testTimeout: 60_000,
          expect: expectOptions,
          sequence: { groupOrder: 0 },
        },
      },
      inBrowser({ include: ['test/browser/**/*.test.ts'], sequence: { groupOrder: 1 } }),
      {
        extends: true,
        test: {
          ...onThePage,
          name: 'renderer',
          include: rendered,
          maxWorkers: 2,
          sequence: { ...onThePage.sequence, groupOrder: 2 },
        },
      },
      ...[
        { name: 'site', include: ['test/site/**/*.test.ts'], exclude: [...rendered, ...journeys] },
        { name: 'journeys', include: journeys, exclude: rendered },
      ].map(project => ({
        extends: true as const,
        test: {
          ...onThePage,
          ...project,
          // One more than two cores: pages wait for themselves a good part of their time.
          maxWorkers: 3,
          sequence: { ...onThePage.sequence, groupOrder: 3 },
        },
      })),
    ],
  }
}

/** Tests of single parts in a real Chromium. */
function inBrowser(which: TestOptions): ViteUserConfig & { extends: true } {
  return {
    extends: true,
    // Prepared before the first test: found only in mid-run, they would have the page load again under the tests.
    optimizeDeps: {
      include: [
        'axe-core',
        'fast-check',
        'pixi.js',
        'pixi.js/mesh',
        'pixi.js/unsafe-eval',
        'lit-html',
        'jsqr',
        'uqr',
        'accessible-autocomplete',
      ],
    },
    test: {
      name: 'browser',
      maxWorkers: 2,
      setupFiles: ['test/support/property-seed.ts'],
      testTimeout: 120_000,
      hookTimeout: 60_000,
      expect: expectOptions,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions: launchOptions() }),
        instances: [{ browser: 'chromium' }],
        viewport: { width: 1280, height: 720 },
        screenshotFailures: false,
      },
      ...which,
    },
  }
}

const mounted = ['test/trials/mounted.test.ts']

/** Tests of the page of which `npm test` has a sample (`sample.ts`). */
const sampled = [
  'first-screen',
  'late-parts',
  'season-axe',
  'season-told',
  'season-tragedy',
  'story-in-sight',
  'story-steps',
].map(name => `test/site/${name}.test.ts`)

/** Long trials, of the built page but for one, one file at a time: `npm run trials`. */
export function trials(): TestOptions {
  const trial: TestOptions = { fileParallelism: false, testTimeout: 3_600_000 }
  return {
    projects: [
      {
        extends: true,
        test: {
          ...onThePage,
          ...trial,
          name: 'page',
          include: ['test/trials/**/*.test.ts', ...sampled],
          exclude: mounted,
          sequence: { ...onThePage.sequence, groupOrder: 0 },
        },
      },
      inBrowser({ ...trial, maxWorkers: 1, include: mounted, sequence: { groupOrder: 1 } }),
    ],
  }
}
