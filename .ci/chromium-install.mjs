// @ts-check
import { spawnSync } from 'node:child_process'

/**
 * What each package manager is told, the first present one being used. Liberation is a font: without any, a page on a
 * bare machine has no letters.
 *
 * @type {{ name: string, commands: string[][], asRoot: boolean }[]}
 */
const managers = [
  {
    name: 'apt-get',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    ],
    asRoot: true,
  },
  { name: 'dnf', commands: [['dnf', 'install', '-y', 'chromium', 'liberation-sans-fonts']], asRoot: true },
  { name: 'apk', commands: [['apk', 'add', 'chromium', 'font-liberation']], asRoot: true },
  {
    name: 'pacman',
    commands: [['pacman', '-Sy', '--noconfirm', '--needed', 'chromium', 'ttf-liberation']],
    asRoot: true,
  },
  {
    name: 'zypper',
    commands: [['zypper', '--non-interactive', 'install', 'chromium', 'liberation-fonts']],
    asRoot: true,
  },
  { name: 'brew', commands: [['brew', 'install', '--cask', 'google-chrome']], asRoot: false },
  {
    name: 'winget',
    commands: [
      [
        'winget',
        'install',
        '--exact',
        '--id',
        'Google.Chrome',
        '--silent',
        '--accept-package-agreements',
        '--accept-source-agreements',
      ],
    ],
    asRoot: false,
  },
]

/**
 * Asks the platform's package manager for a Chromium, as root or through a sudo that asks for no password. What the
 * package manager says is shown; whether a browser is there afterwards is for the caller to see.
 *
 * @returns {string} what was tried and how it ended, for the sentence that the reader gets when it was in vain
 */
export function installChromium() {
  const manager = managers.find(({ commands }) => isThere(commands[0]?.[0] ?? ''))
  if (!manager) return 'no package manager that could install one was found'
  const prefix = manager.asRoot ? rootPrefix() : []
  if (!prefix) return `${manager.name} would need root, which sudo does not give without a password`
  console.log(`No Chromium found: asking ${manager.name} for one.`)
  for (const command of manager.commands) {
    const [program = '', ...words] = [...prefix, ...command]
    const { status } = spawnSync(program, words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) return `${command.slice(0, 2).join(' ')} was tried, and failed`
  }
  return `${manager.name} was tried, and what it installed does not start`
}

/** What to put before a command that needs root; nothing to be had is undefined. */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

function isThere(/** @type {string} */ program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}
