import { html, nothing, render } from 'lit-html'
import { late } from '../lib/late'
import { notThere } from '../panel/not-come'
import type { Settings, ViewName } from '../store/settings'
import type { State } from '../store/state'
import { notCome } from '../words/not-come'

/** Puts a view in the place of the page in `root`. Returns what takes it down. */
export type OpenView = (root: HTMLElement, state: State) => () => void

/** A view that is a page of its own, without the stadium's page around it. */
type OwnView = First<OpenView>

/** The speaker's notes: a presenter opens them where there may be no network. */
export const bringNotes = late(() => import('./open-notes').then(({ openNotes }) => openNotes)).bring

/** Who looks at the picture is sent none of these ahead but what a presenter may open where there is no network; who asked for one waits for it. */
const ownViews: { readonly [name in ViewName]?: OwnView } = {
  methods: {
    bring: late(() => import('./open-methods').then(({ openMethods }) => openMethods), false).bring,
    notCome: notCome.methods,
  },
  briefing: {
    bring: late(() => import('./briefing/open-briefing').then(({ openBriefing }) => openBriefing), false)
      .bring,
    notCome: notCome.briefing,
  },
  teach: {
    bring: late(() => import('./room/open-teach').then(({ openTeach }) => openTeach), false).bring,
    notCome: notCome.question,
  },
  ask: {
    bring: late(() => import('./room/open-ask').then(({ openAsk }) => openAsk), false).bring,
    notCome: notCome.question,
  },
  plan: {
    bring: late(() => import('./plan/open-plan').then(({ openPlan }) => openPlan), false).bring,
    notCome: notCome.plan,
  },
  notes: {
    bring: bringNotes,
    notCome: notCome.notes,
  },
}

/**
 * Fetches the view a link asks for into `root`, where that is a page of its own, and says whether it is.
 */
export function lateView(root: HTMLElement, state: State, views = ownViews): boolean {
  const view = views[state.view]
  if (view) void bringFirst(root, state, view).then(openView => openView(root, state))
  return view !== undefined
}

/** Something without which there is nothing to show. */
export interface First<T> {
  readonly bring: () => Promise<T>
  /** What is said where it does not come. */
  readonly notCome: string
  /** Where the page is had again, if its settings are not known without it. */
  readonly address?: string
  /** Another way on, by a button: calls back with what is used instead. */
  readonly without?: { readonly name: string; readonly value: T }
}

/**
 * Fetches what `root` cannot do without. Where it cannot be had that is said at the top, over the words that are there without
 * scripts, with a way to try again; it is settled once it has come, or the reader goes on without.
 */
export async function bringFirst<T>(root: HTMLElement, settings: Settings, first: First<T>): Promise<T> {
  const { bring, notCome: words, address, without } = first
  const place = document.createElement('div')
  place.className = 'methods-not-come'
  place.setAttribute('role', 'alert')
  let times = 0
  return new Promise(resolve => {
    function end(value: T): void {
      place.remove()
      resolve(value)
    }
    async function open(): Promise<void> {
      const brought = await bring().then(
        value => ({ value }),
        () => null,
      )
      if (brought) return end(brought.value)
      times++
      for (const one of root.querySelectorAll('.of-scripts')) one.remove()
      root.prepend(place)
      // Drawn anew, so that it is said anew.
      render(nothing, place)
      const way =
        without &&
        html`<button type="button" class="button" @click=${() => end(without.value)}>${without.name}</button>`
      const again = () => void open()
      render(
        notThere(settings, { words, times, again, ...(address && { address }), ...(way && { way }) }),
        place,
      )
    }
    void open()
  })
}
