// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const macApplications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Every place where a Chrome, Chromium or Edge usually lies on this platform and a file is there, the likeliest first.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]} full paths; none of them has been started yet
 */
export function chromiumPlaces(platform = process.platform, environment = process.env) {
  return places(platform, environment).filter(place => existsSync(place))
}

/** @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} environment */
function places(platform, environment) {
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    return roots.flatMap(root => (root ? windowsPrograms.map(program => join(root, program)) : []))
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = namesOnPath.flatMap(name => folders.map(folder => join(folder, name)))
  if (platform !== 'darwin') return onPath
  const roots = ['/Applications', join(environment.HOME ?? '', 'Applications')]
  return [...roots.flatMap(root => macApplications.map(application => join(root, application))), ...onPath]
}
