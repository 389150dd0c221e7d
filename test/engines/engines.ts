import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { browserWith } from '../support/browsers'
import { openByDriver } from './driver'
import type { Answer } from './page'
import { findProgram, withProgram } from './programs'
import type { PageServer } from './serve-page'

/** An engine that runs scripts. */
export interface Engine {
  readonly name: string
  /** Why it cannot be asked here; undefined where it can. */
  readonly missing: string | undefined
  /** Opens the page in it, waits for the answer, and ends it. */
  readonly ask: (server: PageServer) => Promise<Answer>
}

/** However busy the machine is: a first start of Firefox or WebKit takes some seconds. */
const patience = 90_000

const firefoxProgram = findProgram(['firefox-esr', 'firefox'], 'FIREFOX_PATH')
const webkitDriver = findProgram(['WebKitWebDriver'], 'WEBKIT_DRIVER_PATH')
const screen = findProgram(['xvfb-run'])

async function askChromium(server: PageServer): Promise<Answer> {
  const page = await (await browserWith()).newPage()
  const answer = server.nextAnswer(patience)
  const [found] = await Promise.all([answer, page.goto(server.address, { timeout: patience })])
  await page.close()
  return found
}

/** A fresh profile asks for nothing, fetches nothing and shows no welcome. */
const firefoxSettings = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
}

function askFirefox(server: PageServer): Promise<Answer> {
  return withProgram(
    home => {
      const lines = Object.entries(firefoxSettings).map(([key, value]) => `user_pref("${key}", ${value});`)
      writeFileSync(join(home, 'user.js'), lines.join('\n'))
      return [firefoxProgram!, '--headless', '--no-remote', '--profile', home, server.address]
    },
    () => server.nextAnswer(patience),
  )
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(listening => probe.listen(0, '127.0.0.1', listening))
  const address = probe.address()
  await new Promise(closed => probe.close(closed))
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function askWebKit(server: PageServer): Promise<Answer> {
  const port = await freePort()
  const words = [webkitDriver!, '--host=127.0.0.1', `--port=${port}`]
  return withProgram(
    () => (process.env.DISPLAY || !screen ? words : [screen, '-a', ...words]),
    async () => {
      const answer = server.nextAnswer(patience)
      const [found] = await Promise.all([
        answer,
        openByDriver(`http://127.0.0.1:${port}`, server.address, patience),
      ])
      return found
    },
  )
}

/** Every engine a reader may have. */
export const engines: readonly Engine[] = [
  { name: 'Chromium', missing: undefined, ask: askChromium },
  {
    name: 'Firefox',
    missing: firefoxProgram
      ? undefined
      : 'neither firefox-esr nor firefox is on the PATH, and FIREFOX_PATH names none',
    ask: askFirefox,
  },
  {
    name: 'WebKitGTK',
    missing: !webkitDriver
      ? 'no WebKitWebDriver is on the PATH, and WEBKIT_DRIVER_PATH names none'
      : process.env.DISPLAY || screen
        ? undefined
        : 'it wants a screen: there is neither a DISPLAY nor xvfb-run',
    ask: askWebKit,
  },
]
