import { viewpoints } from '../store/settings'
import type { SettingsStore } from '../store/store'
import { cameraHeading, viewpointNames } from '../words/stadium'

/** A list of the places a reader can look from, kept in step with the store. Returns what takes it away. */
export function mountCameraSelect(root: HTMLElement, store: SettingsStore): () => void {
  const label = document.createElement('label')
  const words = document.createElement('span')
  words.textContent = cameraHeading
  const list = document.createElement('select')
  for (const viewpoint of viewpoints) list.append(new Option(viewpointNames[viewpoint], viewpoint))
  label.append(words, list)
  root.append(label)
  list.value = store.getState().camera
  list.addEventListener('change', () => {
    const viewpoint = viewpoints.find(name => name === list.value)
    if (viewpoint) store.actions.setCamera(viewpoint)
  })
  const unsubscribe = store.subscribe(state => {
    if (list.value !== state.camera) list.value = state.camera
  })
  return () => {
    unsubscribe()
    label.remove()
  }
}
