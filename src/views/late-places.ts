import { knowPlaces, placeStart } from '../figures/place-starts'
import { late } from '../lib/late'
import type { State } from '../store/state'
import { notCome } from '../words/not-come'
import { anotherSize, everyChildIn, withoutPlace } from '../words/place'
import { headline } from '../words/title'
import type { First } from './late-view'

const figures = late(() => import('../figures/places/places'))

/** Fetches the figures of every authority, and makes each known by its codes. */
export async function bringPlaces(): Promise<void> {
  const { startOfPlace } = await figures.bring()
  knowPlaces(startOfPlace)
}

/** What a link with a place waits for; without it the stadium is nobody's in particular. */
export const firstPlaces: First<void> = {
  bring: bringPlaces,
  notCome: notCome.councils,
  without: { name: withoutPlace, value: undefined },
}

/** Says under the title whose stadium it is. */
export function showPlace(line: HTMLElement, state: Pick<State, 'place' | 'parameters'>): void {
  const words = headlineOf(state)
  if (line.textContent === words) return
  line.textContent = words
  line.classList.toggle('of-place', words !== headline)
}

function headlineOf({ place, parameters }: Pick<State, 'place' | 'parameters'>): string {
  const found = place === null ? undefined : placeStart(place)
  if (!found) return headline
  const { children } = parameters
  return children === found.parameters.children
    ? everyChildIn(found.name, children)
    : anotherSize(found.name, children)
}
