import { mountPanel } from '../panel/panel'
import type { SettingsStore } from '../store/store'
import { panelName } from '../words/page'
import { showStadium } from './show-stadium'
import { mountStands } from './stands'

/** Finds a part of the page's skeleton (`index.html`). */
function part(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no part called ${id}.`)
  return element
}

/** From this width on there is room for a legend under the picture; below it the panel has it, among the controls. */
const besideThePanel = '(width >= 900px)'

/**
 * The page, and the embed, which is the same parts in another arrangement: picture, sentence, legend, panel. Takes over
 * the skeleton that was there without scripts; the still picture is hidden by the first canvas and taken away after it.
 */
export function mountPage(store: SettingsStore): void {
  document.documentElement.dataset.view = store.getState().view
  const [stage, panel] = [part('stage'), part('panel')]
  panel.replaceChildren()
  panel.setAttribute('aria-label', panelName)
  showStadium({ stage, child: part('child'), note: part('picture-note') }, store)
  const beside = matchMedia(besideThePanel).matches
  part('legend').hidden = !beside
  mountPanel(panel, store, { sentence: part('sentence'), ...(beside && { legend: part('legend') }) })
  mountStands(part('stands'), store)
  stage.tabIndex = 0
  requestAnimationFrame(() => requestAnimationFrame(() => part('still').remove()))
}
