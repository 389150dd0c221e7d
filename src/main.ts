import './styles/tokens.css'
import './styles/page.css'
import './styles/page-shapes.css'
import './styles/stadium.css'
import './styles/panel.css'
import './styles/season-transport.css'
import { readLink } from './store/link'
import { syncLink } from './store/link-sync'
import { createSettingsStore } from './store/store'
import { openingSettings } from './views/opening'
import { mountPage } from './views/page'

const { settings, notes } = readLink(location.search)
const store = createSettingsStore(openingSettings(settings, location.search, innerWidth), notes)
syncLink(store, window)
if (settings.view === 'methods')
  void import('./views/open-methods').then(({ openMethods }) => openMethods(store.getState()))
else mountPage(store)
