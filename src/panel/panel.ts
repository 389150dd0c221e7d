import { html, nothing, render, type TemplateResult } from 'lit-html'
import { selectBaselineCounts, selectCounts, selectSettled } from '../store/selectors'
import type { SettingsStore } from '../store/store'
import { notesSaid } from '../words/notes'
import { about } from './about'
import { afterFirstFrame } from './after-first-frame'
import { createAnnouncer } from './announcer'
import { fetchPart } from './fetched-part'
import { front } from './front'
import { historyButtons } from './history-buttons'
import { endHold } from './hold'
import { legend } from './legend'
import { more } from './more'
import { notes } from './notes'
import { dropTyping } from './number-box'
import { offer } from './offer'
import { freshLocal, type Panel } from './panel-state'
import { presetButtons } from './preset-buttons'
import { results, resultsPart } from './results'
import { meaning, sentence } from './sentence'
import { support } from './support'
import { table } from './table'
import { pictureToggles, viewToggle } from './toggles'

/** Parts of the panel a view may want elsewhere: each is drawn into the element given, and left out of the panel. */
export interface PanelOptions {
  readonly sentence?: HTMLElement
  readonly legend?: HTMLElement
}

/**
 * Draws the panel into `root`, and again in the frame after the store has changed, once a frame at most and after the
 * picture's own turn. Returns what takes it away again. The roots must be empty, and are empty again afterwards.
 */
export function mountPanel(root: HTMLElement, store: SettingsStore, options: PanelOptions = {}): () => void {
  const region = document.createElement('div')
  region.setAttribute('role', 'status')
  region.className = 'unseen'
  const announcer = createAnnouncer(region)
  const panel: Panel = {
    get state() {
      return store.getState()
    },
    get settled() {
      return selectSettled(store.getState())
    },
    get counts() {
      return selectCounts(store.getState())
    },
    get before() {
      return selectBaselineCounts(store.getState())
    },
    actions: store.actions,
    local: freshLocal(),
    redraw: schedule,
    announce: announcer.now,
  }

  let frame = 0
  let mounted = true
  function draw(): void {
    frame = 0
    if (!mounted) return
    render(whole(panel, options), root)
    if (options.sentence) render(sentence(panel), options.sentence)
    if (options.legend) render(legend(panel), options.legend)
  }
  function schedule(): void {
    // A task begun inside a frame runs once that frame has been handed over: the picture is never kept waiting.
    if (!frame) frame = requestAnimationFrame(() => setTimeout(draw))
  }

  draw()
  root.append(region)
  if (panel.state.notes.length > 0) announcer.soon(() => notesSaid)
  const callOffParts = afterFirstFrame(() => void fetchPart(panel, resultsPart))
  const speak = (): string => {
    const { change, level } = meaning(panel)
    return change ? `${change} ${level}` : level
  }
  const unsubscribe = store.subscribe((state, last) => {
    panel.local.copied = undefined
    schedule()
    const isNews = state.parameters !== last.parameters || state.truth !== last.truth
    if (isNews) announcer.soon(speak)
  })
  return () => {
    mounted = false
    unsubscribe()
    announcer.stop()
    dropTyping(panel)
    endHold(panel)
    callOffParts()
    cancelAnimationFrame(frame)
    for (const place of [root, options.sentence, options.legend]) if (place) render(nothing, place)
    region.remove()
  }
}

/** The whole panel, from what the picture says to where it comes from. */
function whole(panel: Panel, options: PanelOptions): TemplateResult {
  return html`<div class="panel">
    ${notes(panel)}
    ${options.sentence ? nothing : sentence(panel)}
    ${viewToggle(panel)} ${pictureToggles(panel)}
    ${front(panel)} ${presetButtons(panel)} ${historyButtons(panel)}
    ${options.legend ? nothing : legend(panel)}
    ${results(panel)}
    ${more(panel)} ${table(panel)} ${about(panel)} ${support()}
  </div>
  ${offer(panel)}`
}
