import '../styles/panel-folds.css'
import '../styles/methods.css'
import type { State } from '../store/state'
import { mountMethods } from './methods/methods'

/**
 * Puts the methods page, with its styles, in the place of the picture in `root`, opened at the section that the hash of
 * the address names, if it names one. Returns what takes it down.
 */
export function openMethods(root: HTMLElement, state: State): () => void {
  for (const part of root.querySelectorAll(':scope > .skip, :scope > main')) part.remove()
  const place = document.createElement('div')
  root.append(place)
  const stop = mountMethods(place, state, { hash: location.hash })
  return () => {
    stop()
    place.remove()
  }
}
