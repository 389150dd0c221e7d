import { mountPanel } from '../panel/panel'
import type { SettingsStore } from '../store/store'
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
 * the skeleton that was there without scripts, the still picture last, once the live one has been drawn.
 */
export function mountPage(store: SettingsStore): void {
  document.documentElement.dataset.view = store.getState().view
  const [stage, panel] = [part('stage'), part('panel')]
  panel.replaceChildren()
  showStadium({ stage, child: part('child'), note: part('picture-note') }, store)
  const legend = matchMedia(besideThePanel).matches ? { legend: part('legend') } : {}
  mountPanel(panel, store, { sentence: part('sentence'), ...legend })
  mountStands(part('stands'), store)
  stage.tabIndex = 0
  requestAnimationFrame(() => requestAnimationFrame(() => part('still').remove()))
}
