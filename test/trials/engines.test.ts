import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engines } from '../engines/engines'
import { printsByName, wantedByName } from '../engines/fingerprints'
import { type PageServer, servePage } from '../engines/serve-page'

let server: PageServer
beforeAll(async () => {
  server = await servePage(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''))
})
afterAll(() => server.close())

for (const { name, missing, ask } of engines) {
  const not = missing ? ` – NOT TESTED HERE: ${missing}` : ''
  // A reporter that sums up would only count it.
  if (missing) console.warn(`${name} is not tested here: ${missing}`)
  test.skipIf(missing)(
    `the same link is the same season to the last bit, in ${name} (I5)${not}`,
    async () => {
      const { prints = [], error } = await ask(server)
      expect(error).toBeUndefined()
      expect(printsByName(prints)).toEqual(wantedByName)
    },
  )
}
