import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { engines } from '../engines/engines'
import { printsByName, wantedByName } from '../engines/fingerprints'
import { servePage } from '../engines/serve-page'

test('the same link is the same season to the last bit, in Chromium (I5)', async () => {
  const server = await servePage(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''))
  try {
    const { prints = [], error } = await engines[0].ask(server)
    expect(error).toBeUndefined()
    expect(printsByName(prints)).toEqual(wantedByName)
  } finally {
    server.close()
  }
})
