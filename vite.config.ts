import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { embedFilesPlugin } from './.ci/embed-files.mjs'
import { firstChunk } from './.ci/first-chunk.mjs'
import { headersPlugin, policyOfSingleFile } from './.ci/headers.mjs'
import { loadStyles } from './.ci/load-styles.mjs'
import { noticesPlugin } from './.ci/notices.mjs'
import { placesPlugin } from './.ci/places.mjs'
import { plainScript } from './.ci/plain-script.mjs'
import { shareTagsPlugin } from './.ci/share-tags.mjs'
import { singleFile } from './.ci/single-file.mjs'
import { strictAutocomplete } from './.ci/strict-autocomplete.mjs'
import { fillPage } from './src/views/static-page.ts'
import { headline, singleFileName, stillPicture, title } from './src/words/title.ts'
import { testProjects, trials } from './test/support/test-projects.ts'

/** Two years of Chromium, Edge and Safari, and the older of the two supported Firefox ESRs, as of November 2026. */
const targets = ['chrome131', 'edge131', 'safari18.1', 'ios18.1', 'firefox140']

const first = firstChunk('/src/main.ts')
const headers = fileURLToPath(new URL('public/_headers', import.meta.url))
const single = singleFile({
  name: singleFileName,
  publicFolder: fileURLToPath(new URL('public', import.meta.url)),
  policy: policyOfSingleFile(headers),
})

const embedFiles = embedFilesPlugin(fileURLToPath(new URL('src/embed/host-element.ts', import.meta.url)), {
  title,
  description: headline,
  picture: 'card.png',
})

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the built folder can be put anywhere on any host.
  base: './',
  // As a plain static host answers: a path that is not there is not there.
  appType: 'mpa',
  plugins: [
    { name: 'words', transformIndexHtml: { order: 'pre', handler: fillPage } },
    placesPlugin(),
    strictAutocomplete(),
    first.plugin,
    loadStyles(),
    shareTagsPlugin({ name: 'card.png', width: 1200, height: 630, words: stillPicture }),
    ...(mode === 'single' ? [] : [embedFiles, plainScript('view.js')]),
    noticesPlugin(fileURLToPath(new URL('.', import.meta.url)), [
      {
        name: 'Source Serif 4, the font',
        text: readFileSync(new URL('public/fonts/LICENSE.txt', import.meta.url), 'utf8'),
      },
    ]),
    headersPlugin(headers),
    ...(mode === 'single' ? [single] : []),
  ],
  build: {
    target: targets,
    // The polyfill is for browsers older than the target.
    modulePreload: false,
    // A font or a style as a data: address is refused by the content policy.
    assetsInlineLimit: 0,
    ...(mode === 'single'
      ? {
          outDir: 'dist-single',
          copyPublicDir: false,
          cssCodeSplit: false,
          rolldownOptions: { output: { codeSplitting: false } },
        }
      : { rolldownOptions: { output: { codeSplitting: { groups: [first.group] } } } }),
  },
  // Where the page is served unbuilt, packages are made ready apart.
  optimizeDeps: { rolldownOptions: { plugins: [strictAutocomplete()] } },
  // Only public/_headers says who may read what.
  server: { cors: false },
  preview: { cors: false },
  ...(mode === 'test' && { test: testProjects() }),
  ...(mode === 'trials' && { test: trials() }),
}))
