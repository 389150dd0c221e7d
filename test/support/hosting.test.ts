import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { headersFor, parseHeaders } from '../../.ci/headers.mjs'
import { findProgram, withProgram } from '../engines/programs'

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'))
const recipe = (name: string) => readFileSync(join('.ci/hosting', name), 'utf8')
const [page, asset] = [headersFor(rules, '/'), headersFor(rules, '/assets/first-abc.js')]

test.each(['nginx.conf', '.htaccess', 'Caddyfile', 'cloudfront-headers.json'])(
  'the recipe %s sends the headers of public/_headers, word for word',
  name => {
    const text = recipe(name)
    for (const [header, value] of page) {
      if (header === 'cache-control' && name.endsWith('.json')) continue
      // CORS and nosniff are switches of CloudFront's, with no value of their own.
      if (!name.endsWith('.json')) expect(text.toLowerCase()).toContain(header)
      if (!(name.endsWith('.json') && value === 'nosniff')) expect(text).toContain(`"${value}"`)
    }
    if (!name.endsWith('.json')) expect(text).toContain(`"${asset.get('cache-control')}"`)
  },
)

test('the commands for S3 and the read-me say the same of what is kept', () => {
  const text = recipe('README.md')
  expect(text).toContain(`--cache-control '${asset.get('cache-control')}'`)
  expect(text).toContain(`--cache-control ${page.get('cache-control')}`)
  expect(JSON.parse(recipe('cloudfront-headers.json')).Name).toBe('eighty-thousand')
})

/** A web server whose recipe is run, where it is installed. */
interface Server {
  readonly name: string
  readonly program: string | undefined
  /** The command that serves a site by the recipe, on a port of this machine; it may write into its home. */
  readonly command: (program: string, home: string, site: string, port: number) => string[]
}

const servers: readonly Server[] = [
  { name: 'nginx', program: programOf(['nginx'], 'NGINX_PATH'), command: nginxCommand },
  { name: 'Apache', program: programOf(['apache2', 'httpd'], 'APACHE_PATH'), command: apacheCommand },
  { name: 'Caddy', program: programOf(['caddy'], 'CADDY_PATH'), command: caddyCommand },
]

/** Servers are often where only an administrator looks for programs. */
function programOf(names: readonly string[], variable: string): string | undefined {
  return findProgram(names, variable) ?? findProgram(names.map(name => `/usr/sbin/${name}`))
}

const missing = ({ program }: Server) => (program ? '' : ' – NOT TESTED HERE: it is not installed')
// A reporter that sums up would only count them.
for (const server of servers)
  if (!server.program) console.warn(`The recipe of ${server.name} is not run${missing(server)}`)

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(listening => probe.listen(0, '127.0.0.1', listening))
  const { port } = probe.address() as AddressInfo
  await new Promise(closed => probe.close(closed))
  return port
}

/** The address's answer, once something answers there. */
async function answerOf(address: string, init: RequestInit = {}): Promise<Response> {
  for (let tries = 0; ; tries++) {
    try {
      return await fetch(address, init)
    } catch (error) {
      if (tries > 600) throw error
      await pause(50)
    }
  }
}

/** Puts a small site into a home, open to whomever a server becomes. Returns its folder. */
function smallSite(home: string): string {
  const site = join(home, 'site')
  mkdirSync(join(site, 'assets'), { recursive: true })
  writeFileSync(join(site, 'index.html'), `<!doctype html><title>Page</title>${'<p>Words.</p>'.repeat(400)}`)
  writeFileSync(join(site, 'assets', 'first-abc.js'), 'export const one = 1\n'.repeat(200))
  writeFileSync(join(site, 'view.js'), 'var one = 1\n')
  writeFileSync(join(site, '_headers'), 'Not for readers.')
  chmodSync(home, 0o755)
  return site
}

function nginxCommand(program: string, home: string, site: string, port: number): string[] {
  const server = recipe('nginx.conf')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /usr/share/nginx/html;', `root ${site};`)
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const temporary = kinds.map(kind => `${kind}_temp_path ${home}/${kind};`).join('\n')
  writeFileSync(
    join(home, 'main.conf'),
    `daemon off;\nmaster_process off;\npid ${home}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {
types { text/html html; text/javascript js; }\naccess_log off;\n${temporary}\n${server}\n}\n`,
  )
  return [program, '-p', home, '-e', 'stderr', '-c', join(home, 'main.conf')]
}

/** Where Debian, Fedora and Homebrew put the modules of Apache. */
const modulesOfApache = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/opt/homebrew/lib/httpd/modules',
]

function apacheCommand(program: string, home: string, site: string, port: number): string[] {
  const folder = modulesOfApache.find(existsSync) ?? modulesOfApache[0]
  const names = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate']
  // Some are built in, depending on who built it.
  const load = names
    .map(name => [name, join(folder, `mod_${name}.so`)])
    .filter(([, file]) => existsSync(file))
  writeFileSync(join(site, '.htaccess'), recipe('.htaccess'))
  writeFileSync(join(home, 'mime.types'), 'text/html html\n')
  writeFileSync(
    join(home, 'main.conf'),
    `ServerRoot ${home}\nPidFile ${home}/apache.pid\nDefaultRuntimeDir ${home}\nErrorLog ${home}/errors
ServerName localhost\nListen 127.0.0.1:${port}
${load.map(([name, file]) => `LoadModule ${name}_module ${file}`).join('\n')}
TypesConfig ${home}/mime.types\nDocumentRoot ${site}
<Directory ${site}>\nAllowOverride FileInfo Options Indexes AuthConfig Limit\nRequire all granted\n</Directory>
<Files ".ht*">\nRequire all denied\n</Files>\n`,
  )
  return [program, '-D', 'FOREGROUND', '-f', join(home, 'main.conf')]
}

function caddyCommand(program: string, home: string, site: string, port: number): string[] {
  const server = recipe('Caddyfile')
    .replace('example.org {', `http://127.0.0.1:${port} {`)
    .replace('/srv/eighty-thousand', site)
  writeFileSync(join(home, 'Caddyfile'), `{\n\tadmin off\n}\n${server}`)
  return [program, 'run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile']
}

for (const server of servers) {
  const { name, program = '', command } = server
  test.skipIf(!program)(
    `${name} by its recipe sends every header, keeps assets for ever and pages never, and packs text${missing(server)}`,
    async () => {
      const port = await freePort()
      await withProgram(
        home => command(program, home, smallSite(home), port),
        async () => {
          const at = (path: string, init?: RequestInit) => answerOf(`http://127.0.0.1:${port}/${path}`, init)
          for (const path of ['', 'index.html', 'assets/first-abc.js']) {
            const answer = await at(path)
            expect(answer.status, path).toBe(200)
            for (const [name, value] of headersFor(rules, `/${path}`))
              expect(answer.headers.get(name), `${name} of /${path}`).toBe(value)
            expect(answer.headers.get('content-encoding'), path).toBeTruthy()
            expect(answer.headers.has('x-frame-options')).toBe(false)
          }
          expect((await at('view.js')).headers.get('cache-control')).toBe('no-cache')
          // Once had, a page that has not changed is not sent again.
          const etag = (await at('')).headers.get('etag')
          expect((await at('', { headers: { 'if-none-match': etag ?? '' } })).status).toBe(304)
          for (const path of ['not-there.js', 'assets/gone-abc.js', '_headers', '.htaccess', 'assets/']) {
            const answer = await at(path)
            expect([403, 404], path).toContain(answer.status)
            expect(answer.headers.get('content-security-policy')).toBe(page.get('content-security-policy'))
            expect(answer.headers.get('cache-control'), path).toBe('no-cache')
          }
        },
      )
    },
  )
}
