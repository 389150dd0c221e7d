import type { Crowd } from '../crowd/crowd'
import { debounce } from '../lib/debounce'
import { writeLink } from '../store/link/link'
import { hasOnlyWords } from '../store/state'
import type { SettingsStore } from '../store/store'
import { type Call, type CallId, needsPlaces, protocol, readCall, settingsAfter } from './calls'

/** How long the picture must rest before a host hears that it has changed, and how late it may, in milliseconds. */
const changedAfter = { restMilliseconds: 250, latestMilliseconds: 1000 }

/**
 * Answers the page around a frame: `get`, `set` and `go`, and nothing else (README.md). Only the page that holds the frame is heard,
 * and only it is answered; what it has not asked in a form that is known changes nothing. It is told once that the frame is
 * there, and after it has asked anything, whenever what is shown has changed. Returns what ends it.
 *
 * @param bringPlaces fetches the figures without which no place can be set; what is asked meanwhile waits its turn
 */
export function answerHost(
  store: SettingsStore,
  crowd: Pick<Crowd, 'counts' | 'subscribe'>,
  frame: Window,
  bringPlaces: () => Promise<void>,
): () => void {
  const { actions, getState } = store
  /** Where the host is from, once it has called: it alone hears of changes. */
  let caller: string | null = null

  const say = (says: string, to: string, more: object = {}): void =>
    frame.parent.postMessage({ type: protocol, says, ...more }, to)

  function picture(): object {
    const state = getState()
    const { preset, place, seed, truth, gathered, camera, control, pounds, step, parameters } = state
    const settings = { ...parameters, preset, place, seed, truth, gather: gathered, camera, control, pounds }
    return { link: writeLink(state), step, week: state.season?.week ?? null, settings, counts: crowd.counts }
  }

  /** Does what is asked. Returns false, and changes nothing, where it cannot be done. */
  function act(call: Call): boolean {
    const state = getState()
    if (call.call === 'get') return true
    if (call.call === 'go') {
      // Another step is entered from outside the story: a step is shown as it begins, or as the reader left it.
      if (state.step !== null && call.step !== state.step) actions.dropStory()
      if (call.step !== null && call.step !== state.step) actions.openStory(call.step)
      return true
    }
    // While there are only words nothing in the picture answers.
    const after = hasOnlyWords(state) ? null : settingsAfter(state, call.settings)
    if (!after) return false
    actions.change(after.settings)
    if (after.notes !== state.notes) store.setState({ notes: after.notes })
    return true
  }

  function answer(call: Call): void {
    if (hasEnded || caller === null) return
    const id: { id?: CallId } = call.id === undefined ? {} : { id: call.id }
    if (act(call)) say('state', caller, { ...id, ...picture() })
    else say('refused', caller, id)
  }

  /** Calls that wait for figures, in their order. */
  let waiting: Call[] = []
  let hasEnded = false
  async function answerLater(call: Call): Promise<void> {
    waiting.push(call)
    if (waiting.length > 1) return
    await bringPlaces().catch(() => undefined)
    const turn = waiting
    waiting = []
    for (const one of turn) answer(one)
  }

  function onMessage({ source, origin, data }: MessageEvent): void {
    if (source !== frame.parent) return
    const call = readCall(data)
    if (!call) return
    caller = origin === 'null' || origin === '' ? '*' : origin
    if (waiting.length > 0 || needsPlaces(call)) void answerLater(call)
    else answer(call)
  }

  const tell = debounce(() => caller !== null && say('changed', caller, picture()), changedAfter, frame)
  const unsubscribe = crowd.subscribe(() => {
    if (caller !== null) tell.ask()
  })
  frame.addEventListener('message', onMessage)
  say('ready', '*')
  return () => {
    hasEnded = true
    unsubscribe()
    tell.cancel()
    frame.removeEventListener('message', onMessage)
  }
}
