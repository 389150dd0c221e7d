import './styles/tokens.css'
import './styles/page.css'
import './styles/page-shapes.css'
import './styles/stadium.css'
import './styles/panel.css'
import './styles/bar.css'
import './styles/season-transport.css'
import { nextTask } from './lib/next-task'
import { readLink } from './store/link/link'
import { syncLink } from './store/link/link-sync'
import { createSettingsStore } from './store/store'
import { mountPage } from './views/page'

const { search } = location
const { settings, notes } = readLink(search)
const store = createSettingsStore(settings, notes)
syncLink(store, window)
if (settings.view === 'methods')
  void import('./views/open-methods').then(({ openMethods }) => openMethods(document.body, store.getState()))
// The page's modules have just been read, which is a long task already.
else void nextTask().then(() => mountPage(document.body, store, { search }))
