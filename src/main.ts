import './styles/tokens.css'
import './styles/page.css'
import './styles/page-shapes.css'
import './styles/stadium.css'
import './styles/panel.css'
import './styles/bar.css'
import './styles/embed.css'
import './styles/season-transport.css'
import './styles/paper.css'
import { isFramed } from './lib/focus'
import { late } from './lib/late'
import { nextTask } from './lib/next-task'
import { keysIn, readLink } from './store/link/link'
import { syncLink } from './store/link/link-sync'
import type { Settings } from './store/settings'
import { createSettingsStore } from './store/store'
import { firstPlaces } from './views/late-places'
import { bringFirst, lateView } from './views/late-view'
import { fetchPicture, mountPage } from './views/page'

const { search } = location

function start(): void {
  const { settings, notes } = readLink(search)
  // Before anything was painted the arrangement was read off the address in a hurry (public/view.js).
  document.documentElement.dataset.view = settings.view
  const store = createSettingsStore(settings, notes)
  syncLink(store, window)
  store.subscribe(({ view }) => {
    document.documentElement.dataset.view = view
  })
  if (!lateView(document.body, store.getState()))
    // The page's modules have just been read, which is a long task already.
    void nextTask().then(() => mountPage(document.body, store, { search }))
}

/** Whether a link, or a slide in it, is of a council: it says nothing without the figures of councils. */
const isOfPlace = ({ slides }: Settings): boolean =>
  keysIn(search).includes('place') || slides.some(slide => keysIn(slide).includes('place'))

const { settings: linked } = readLink(search)
if (isOfPlace(linked)) {
  // What draws is fetched meanwhile.
  fetchPicture(linked)
  void bringFirst(document.body, linked, { ...firstPlaces, address: location.href }).then(start)
} else start()

// Nothing pressed may lead nowhere in silence: what sees to it comes with the first press, and a way out that is pressed before it
// is here is pressed again once it is, or cannot be had.
const waysOut = late(() => import('./views/ways-out'))
const waiting = new AbortController()
const { signal } = waiting
const bring = (): Promise<void> => waysOut.bring().then(watch, () => undefined)
for (const deed of ['pointerdown', 'keydown']) addEventListener(deed, () => void bring(), { signal })
const waysHeld = isFramed()
  ? 'a[href^="tel:"], a[href^="sms:"], a[target="_blank"]'
  : 'a[href^="tel:"], a[href^="sms:"]'
addEventListener('click', pressAgain, { signal })

function pressAgain(event: MouseEvent): void {
  const way = event.target instanceof Element && event.target.closest<HTMLElement>(waysHeld)
  if (!way || !event.isTrusted || event.defaultPrevented) return
  event.preventDefault()
  void bring().then(() => way.click())
}

function watch({ watchWaysOut }: typeof import('./views/ways-out')): void {
  if (signal.aborted) return
  waiting.abort()
  watchWaysOut(document.body)
}
