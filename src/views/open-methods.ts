import '../styles/methods.css'
import type { State } from '../store/state'
import { mountMethods } from './methods/methods'

/** Puts the methods page, with its styles, in the place of the picture. */
export function openMethods(state: State): void {
  for (const part of document.querySelectorAll('.skip, main')) part.remove()
  const root = document.createElement('div')
  document.body.append(root)
  mountMethods(root, state)
}
