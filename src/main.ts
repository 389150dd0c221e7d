import './styles/tokens.css'
import './styles/page.css'
import './styles/page-shapes.css'
import './styles/stadium.css'
import './styles/panel.css'
import './styles/bar.css'
import './styles/embed.css'
import './styles/season-transport.css'
import './styles/paper.css'
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

// Nothing pressed may lead nowhere in silence. A first press comes some time before the one that it matters to.
const waysOut = late(() => import('./views/ways-out'))
const waiting = new AbortController()
for (const deed of ['pointerdown', 'keydown'])
  addEventListener(deed, () => void waysOut.bring().then(watch, () => undefined), { signal: waiting.signal })

function watch({ watchWaysOut }: typeof import('./views/ways-out')): void {
  if (waiting.signal.aborted) return
  waiting.abort()
  watchWaysOut(document.body)
}
