import type { Local, Panel } from '../../panel-state'

/**
 * Something made once for each panel and found again at each drawing: what a part of the panel remembers beyond the
 * settings. It goes with the panel.
 */
export function oneAPanel<Made>(make: (panel: Panel) => Made): (panel: Panel) => Made {
  const made = new WeakMap<Local, { readonly of: Made }>()
  return panel => {
    const found = made.get(panel.local) ?? { of: make(panel) }
    made.set(panel.local, found)
    return found.of
  }
}
