import { viewpoints } from '../store/settings'
import type { SettingsStore } from '../store/store'
import { cameraHeading, cameraStandNames } from '../words/stadium'

/** A list of the places a reader can look from, kept in step with the store. Returns what takes it away. */
export function mountCameraSelect(root: HTMLElement, store: SettingsStore): () => void {
  const label = document.createElement('label')
  const words = document.createElement('span')
  words.textContent = cameraHeading
  const list = document.createElement('select')
  for (const stand of viewpoints) list.append(new Option(cameraStandNames[stand], stand))
  label.append(words, list)
  root.append(label)
  list.value = store.getState().camera
  list.addEventListener('change', () => {
    const stand = viewpoints.find(name => name === list.value)
    if (stand) store.actions.setCamera(stand)
  })
  const unsubscribe = store.subscribe(state => {
    if (list.value !== state.camera) list.value = state.camera
  })
  return () => {
    unsubscribe()
    label.remove()
  }
}
