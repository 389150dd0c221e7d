import { html, nothing, type TemplateResult } from 'lit-html'
import { writeLink } from '../store/link/link'
import { embedWays as words } from '../words/embed'
import type { Panel } from './panel-state'

/** What the ways out of an embed do where no other window can be opened: the same, in the frame itself. */
export interface WaysHere {
  readonly openFull: () => void
  readonly openStory: () => void
}

/** The story from its beginning, with the settings of its own steps. */
const storyAddress = '?v=1&step=1'

/**
 * The ways from an embed to the whole page, with the picture as it is, and to the story. They open beside the article; a frame
 * that may open nothing has the rest of the panel, and the story, in itself.
 */
export function embedWays(panel: Panel, { openFull, openStory }: WaysHere): TemplateResult {
  const { state, local, id } = panel
  const way = (name: string, address: string, here: () => void, own: string) => html`<a class="button"
    id=${id(own)} href=${address} target="_blank" aria-expanded=${local.isDrawerOpen && own === 'more' ? 'true' : nothing}
    @click=${openBeside(here)}>${name}<span class="unseen">, ${words.opensBeside}</span></a>`
  return html`<p class="embed-ways">
    ${way(words.full, writeLink({ ...state, view: 'page' }), openFull, 'more')}
    ${state.step === null ? way(words.story, storyAddress, openStory, 'story-way') : nothing}
  </p>`
}

/** Opens a link in a window of its own; `here`: what is done where that is refused, of which no browser tells beforehand. */
const openBeside =
  (here: () => void) =>
  (event: MouseEvent): void => {
    // What a reader asks of the browser with a key is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    const opened = window.open((event.currentTarget as HTMLAnchorElement).href, '_blank')
    if (opened) letGo(opened)
    else here()
  }

/** The page that has been opened knows nothing of the article's. */
function letGo(opened: Window): void {
  try {
    opened.opener = null
  } catch {
    // It is another site's already, to which it cannot do anything either.
  }
}
