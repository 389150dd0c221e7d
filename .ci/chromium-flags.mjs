// @ts-check
import { findChromium } from './chromium.mjs'

/** WebGL2 drawn by the processor: the same on every machine, with a graphics card or without. */
const softwareWebGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']

/** A browser that asks nobody anything, so that the only requests are the page's own. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-client-side-phishing-detection',
  '--metrics-recording-only',
]

/** Text and colours that do not depend on the machine's screen. */
const samePicture = ['--force-color-profile=srgb', '--font-render-hinting=none', '--disable-lcd-text']

/**
 * What Chromium's own window, which nobody sees, would start two more processes for with every page: the list under its address.
 * The rest is what Playwright leaves out, as of several such lists the last alone counts.
 */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
]

/**
 * How every test and measurement starts its browser: Playwright's launch options. The sandbox is off because it cannot
 * be had as root or in most containers, and only our own pages are opened.
 *
 * @param {{ webgl?: boolean }} [wishes] `webgl: false` for a browser that has no WebGL at all
 */
export function launchOptions({ webgl = true } = {}) {
  const executablePath = findChromium()
  return {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    chromiumSandbox: false,
    args: [
      ...quiet,
      `--disable-features=${leftOut.join(',')}`,
      ...samePicture,
      ...(webgl ? softwareWebGL : ['--disable-3d-apis']),
    ],
  }
}
