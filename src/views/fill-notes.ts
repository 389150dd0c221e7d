import type { State } from '../store/state'
import type { NotesPlace } from './open-notes'

/** How often a window is looked at that may have been loaded again, in milliseconds. */
export const lookMilliseconds = 500

/** What is needed to fill a window. */
export interface FillWishes {
  /** A window that this page has opened; it may still show that the notes did not come. */
  readonly window: Window
  readonly openNotes: (root: HTMLElement, state: State, place: NotesPlace) => () => void
  readonly state: () => State
  readonly connect: NotesPlace['connect']
}

/**
 * Fills an empty window with the speaker's notes out of this page, where there is no network to load them by: their program and
 * their styles are here already. Loaded again the window is empty, and is filled anew. Returns what ends it.
 */
export function fillNotes({ window, openNotes, state, connect }: FillWishes): () => void {
  let filled: Document | null = null
  let stop = (): void => undefined
  function look(): void {
    const found = emptyIn(window)
    if (!found || found === filled) return
    stop()
    filled = found
    found.title = document.title
    found.documentElement.lang = document.documentElement.lang
    found.documentElement.dataset.view = 'notes'
    found.adoptedStyleSheets = stylesFor(window as Window & typeof globalThis)
    stop = openNotes(found.body, state(), { view: window, connect })
  }
  look()
  const looking = setInterval(look, lookMilliseconds)
  return () => {
    clearInterval(looking)
    stop()
  }
}

/** The empty page in a window; null where there is another, such as that of a browser that could not load one. */
function emptyIn(window: Window): Document | null {
  try {
    const { document: found } = window
    return !window.closed && found.URL === 'about:blank' && found.readyState === 'complete' ? found : null
  } catch {
    return null
  }
}

/** All styles of this page, for a page in another window: a sheet belongs to one document. */
function stylesFor({ CSSStyleSheet }: typeof globalThis): CSSStyleSheet[] {
  return [...document.styleSheets].map(({ cssRules, href, media }) => {
    const sheet = new CSSStyleSheet({ baseURL: href ?? document.baseURI, media: media.mediaText })
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'))
    return sheet
  })
}
