import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { firstChunk } from './.ci/first-chunk.mjs'
import { headersPlugin } from './.ci/headers.mjs'
import { loadStyles } from './.ci/load-styles.mjs'
import { shareTagsPlugin } from './.ci/share-tags.mjs'
import { fillPage } from './src/views/static-page.ts'
import { stillPicture } from './src/words/title.ts'
import { testProjects, trials } from './test/support/test-projects.ts'

const first = firstChunk('/src/main.ts')

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the built folder can be put anywhere on any host.
  base: './',
  // As a plain static host answers: a path that is not there is not there.
  appType: 'mpa',
  plugins: [
    { name: 'words', transformIndexHtml: { order: 'pre', handler: fillPage } },
    first.plugin,
    loadStyles(),
    shareTagsPlugin({ name: 'card.png', width: 1200, height: 630, words: stillPicture }),
    headersPlugin(fileURLToPath(new URL('public/_headers', import.meta.url))),
  ],
  build: {
    target: 'es2022',
    // The polyfill is for browsers older than the target.
    modulePreload: false,
    // A font or a style as a data: address is refused by the content policy.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [first.group] } } },
  },
  // Only public/_headers says who may read what.
  server: { cors: false },
  preview: { cors: false },
  ...(mode === 'test' && { test: testProjects() }),
  ...(mode === 'trials' && { test: trials() }),
}))
