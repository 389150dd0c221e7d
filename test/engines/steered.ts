import { writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findProgram, withProgram } from './programs'

/** A page in an engine that Playwright does not know, steered as by a reader. */
export interface Steered {
  go(address: string): Promise<void>
  /** What a function's body gives in the page; a promise is waited for. */
  ask<Found>(body: string): Promise<Found>
  /** Sends keys to the element of a selector, as a keyboard does: those beyond letters by the code points of WebDriver. */
  keys(selector: string, text: string): Promise<void>
  /** A step back in the history. */
  back(): Promise<void>
  /** Prints the page; null where the engine's driver cannot. */
  readonly print: (() => Promise<Buffer>) | null
  screenshot(): Promise<Buffer>
}

/** An engine to try the built page in. */
export interface SteeredEngine {
  readonly name: string
  /** Why it cannot be tried here; undefined where it can. */
  readonly missing: string | undefined
  /** Starts it, does something in it, and ends it. */
  readonly with: (work: (page: Steered) => Promise<void>) => Promise<void>
}

/** However busy the machine is. */
const patienceMilliseconds = 120_000

/** Asks until the body gives something true, and returns that. */
export async function until<Found>(page: Steered, body: string): Promise<Found> {
  const end = performance.now() + patienceMilliseconds
  for (;;) {
    const found = await page.ask<Found>(body)
    if (found) return found
    if (performance.now() > end) throw new Error(`never true: ${body}`)
    await pause(100)
  }
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

/** Tries again until it works or patience ends: a program that has just been started does not answer yet. */
async function onceThere<Found>(attempt: () => Promise<Found>): Promise<Found> {
  const end = performance.now() + patienceMilliseconds
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (performance.now() > end) throw error
      await pause(100)
    }
  }
}

/** A body as both kinds of driver take it: an answer that comes later, an error as one. */
const waitsFor = (body: string): string =>
  `const done = arguments[arguments.length - 1];
  (async () => { ${body} })().then(value => done({ value }), error => done({ error: String(error) }))`

function answered<Found>({ value, error }: { value?: Found; error?: string }): Found {
  if (error !== undefined) throw new Error(error)
  return value as Found
}

/** Sends a command, and gives what is answered. */
type Send = (command: string, parameters?: object) => Promise<unknown>

/** Firefox's own protocol: each message is its length in bytes, a colon, and JSON. */
function speakMarionette(socket: Socket): Send {
  const waiting = new Map<number, (answer: [unknown, unknown]) => void>()
  let [text, last] = [Buffer.alloc(0), 0]
  socket.on('data', piece => {
    text = Buffer.concat([text, piece])
    for (;;) {
      const colon = text.indexOf(':')
      const length = Number(text.subarray(0, colon))
      if (colon < 0 || text.length < colon + 1 + length) return
      const message = JSON.parse(text.subarray(colon + 1, colon + 1 + length).toString())
      text = text.subarray(colon + 1 + length)
      if (Array.isArray(message)) waiting.get(message[1])?.([message[2], message[3]])
    }
  })
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ([error, result]) => {
        waiting.delete(id)
        if (error) reject(new Error(JSON.stringify(error).slice(0, 500)))
        else resolve(result)
      })
      const message = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
}

const firefox = findProgram(['firefox-esr', 'firefox'], 'FIREFOX_PATH')

/** Asks nobody anything, and lets a page from a folder do no more than any reader's Firefox lets it. */
const firefoxSettings = (port: number) => ({
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'marionette.port': port,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.fileuri.strict_origin_policy': true,
  'toolkit.telemetry.enabled': false,
})

async function withFirefox(work: (page: Steered) => Promise<void>): Promise<void> {
  const port = await freePort()
  await withProgram(
    home => {
      const lines = Object.entries(firefoxSettings(port)).map(
        ([key, value]) => `user_pref("${key}", ${value});`,
      )
      writeFileSync(join(home, 'user.js'), lines.join('\n'))
      return [firefox!, '--headless', '--no-remote', '--marionette', '--profile', home]
    },
    async () => {
      const socket = await onceThere(
        () =>
          new Promise<Socket>((resolve, reject) => {
            const opened = connect(port, '127.0.0.1', () => resolve(opened))
            opened.once('error', reject)
          }),
      )
      const send = speakMarionette(socket)
      await send('WebDriver:NewSession', { capabilities: {} })
      await send('WebDriver:SetTimeouts', { script: patienceMilliseconds, pageLoad: patienceMilliseconds })
      await send('WebDriver:SetWindowRect', { width: 1280, height: 820 })
      const value = async (command: string, parameters: object) =>
        ((await send(command, parameters)) as { value: unknown }).value
      await work({
        go: async url => void (await send('WebDriver:Navigate', { url })),
        ask: async body =>
          answered(
            (await value('WebDriver:ExecuteAsyncScript', { script: waitsFor(body), args: [] })) as object,
          ),
        keys: async (selector, text) => {
          const found = await value('WebDriver:FindElement', { using: 'css selector', value: selector })
          const [id] = Object.values(found as Record<string, string>)
          await send('WebDriver:ElementSendKeys', { id, text })
        },
        back: async () => void (await send('WebDriver:Back')),
        print: async () => Buffer.from((await value('WebDriver:Print', {})) as string, 'base64'),
        screenshot: async () =>
          Buffer.from((await value('WebDriver:TakeScreenshot', { full: false })) as string, 'base64'),
      })
      socket.destroy()
    },
  )
}

const webkit = findProgram(['WebKitWebDriver'], 'WEBKIT_DRIVER_PATH')
const screen = findProgram(['xvfb-run'])

async function withWebKit(work: (page: Steered) => Promise<void>): Promise<void> {
  const port = await freePort()
  const words = [webkit!, '--host=127.0.0.1', `--port=${port}`]
  await withProgram(
    () => (process.env.DISPLAY || !screen ? words : [screen, '-a', ...words]),
    async () => {
      const driver = `http://127.0.0.1:${port}`
      const send = async (method: string, path: string, body?: object): Promise<unknown> => {
        const answer = await fetch(`${driver}${path}`, {
          method,
          ...(body && { body: JSON.stringify(body) }),
        })
        const { value } = (await answer.json()) as { value: unknown }
        if (!answer.ok) throw new Error(JSON.stringify(value).slice(0, 500))
        return value
      }
      await onceThere(() => send('GET', '/status'))
      const { sessionId } = (await send('POST', '/session', { capabilities: {} })) as { sessionId: string }
      const session = `/session/${sessionId}`
      await send('POST', `${session}/timeouts`, {
        script: patienceMilliseconds,
        pageLoad: patienceMilliseconds,
      })
      await work({
        go: async url => void (await send('POST', `${session}/url`, { url })),
        ask: async body =>
          answered(
            (await send('POST', `${session}/execute/async`, { script: waitsFor(body), args: [] })) as object,
          ),
        keys: async (selector, text) => {
          const found = await send('POST', `${session}/element`, { using: 'css selector', value: selector })
          const [id] = Object.values(found as Record<string, string>)
          await send('POST', `${session}/element/${id}/value`, { text })
        },
        back: async () => void (await send('POST', `${session}/back`, {})),
        print: null,
        screenshot: async () => Buffer.from((await send('GET', `${session}/screenshot`)) as string, 'base64'),
      })
      await send('DELETE', session).catch(() => undefined)
    },
  )
}

/** The engines of readers beside Chromium. */
export const steeredEngines: readonly SteeredEngine[] = [
  {
    name: 'Firefox',
    missing: firefox
      ? undefined
      : 'neither firefox-esr nor firefox is on the PATH, and FIREFOX_PATH names none',
    with: withFirefox,
  },
  {
    name: 'WebKitGTK',
    missing: !webkit
      ? 'no WebKitWebDriver is on the PATH, and WEBKIT_DRIVER_PATH names none'
      : process.env.DISPLAY || screen
        ? undefined
        : 'it wants a screen: there is neither a DISPLAY nor xvfb-run',
    with: withWebKit,
  },
]
