import '../../styles/briefing.css'
import type { State } from '../../store/state'
import { mountBriefing } from './briefing'

/** Puts a council's briefing, with its styles, in the place of the picture in `root`. Returns what takes it down. */
export function openBriefing(root: HTMLElement, state: State): () => void {
  for (const part of root.querySelectorAll(':scope > .skip, :scope > main')) part.remove()
  const place = document.createElement('div')
  root.append(place)
  const stop = mountBriefing(place, state)
  return () => {
    stop()
    place.remove()
  }
}
