import type { Step } from './seat-navigation'

/** What a reader's keys do while the stadium has the focus. */
export interface KeyReports {
  step(step: Step): void
  /** To the next child who looks different from a plain seat. */
  nextMarked(direction: 1 | -1): void
  zoom(factor: number): void
  home(): void
  leave(): void
}

/** The steps that keys take from one child to the next. */
const stepKeys: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'rowStart',
  End: 'rowEnd',
}

/** Listens to the keys of an element, which must be able to have the focus. Returns what ends that. */
export function listenToKeys(element: HTMLElement, reports: KeyReports): () => void {
  const stop = new AbortController()
  element.addEventListener(
    'keydown',
    event => {
      if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return
      const step = stepKeys[event.key]
      if (step) reports.step(step)
      else if (event.key === 'PageDown') reports.nextMarked(1)
      else if (event.key === 'PageUp') reports.nextMarked(-1)
      else if (event.key === '+' || event.key === '=') reports.zoom(1.5)
      else if (event.key === '-') reports.zoom(1 / 1.5)
      else if (event.key === '0') reports.home()
      else if (event.key === 'Escape') reports.leave()
      else return
      event.preventDefault()
    },
    { signal: stop.signal },
  )
  return () => stop.abort()
}
