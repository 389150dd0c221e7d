import '../styles/notes-window.css'
import { html, nothing, render } from 'lit-html'
import { placeStart } from '../figures/place-starts'
import type { State } from '../store/state'
import { stepIds } from '../store/story-steps'
import { portions } from '../story/slide'
import { stepAt, steps } from '../story/steps'
import { present } from '../words/present'
import { clockSaid, slideNote, speakerNotes, notesWindow as words } from '../words/speaker-notes'
import { player } from '../words/story/player'
import {
  createClock,
  type NotesLine,
  type NotesMessage,
  openNotesLine,
  type Shown,
  type Wish,
} from './notes-line'
import { type Deed, deedOf } from './present-keys'

/** How often the notes call the present view, in milliseconds: it may have been loaded again and know nothing of them. */
const callMilliseconds = 1000
/** How many calls may stay without an answer before the notes say so. */
const patience = 4

/** The keys of a remote that mean something to the notes. */
const wishOf: { readonly [deed in Deed]?: Wish } = {
  next: 'next',
  back: 'back',
  first: 'first',
  last: 'last',
  act: 'act',
  black: 'black',
}

/** Where the notes stand, and what carries their messages to the present view and back. */
export interface NotesPlace {
  readonly view: Window
  readonly connect: (hear: (message: NotesMessage) => void) => Pick<NotesLine, 'send' | 'stop'>
}

/** A window of their own, which this program has been loaded in. */
const ownWindow: NotesPlace = {
  view: window,
  connect(hear) {
    const line = openNotesLine(source => source === opener, hear)
    line.add(opener)
    return line
  },
}

/**
 * Puts the speaker's notes in the place of the page in `root`: the script of what the present view shows, what comes next, a
 * question for the audience, and the only clock there is. They follow the present view and can move it. Opened by themselves
 * they have the script of their link's step. Returns what takes them down.
 */
export function openNotes(
  root: HTMLElement,
  state: State,
  { view, connect }: NotesPlace = ownWindow,
): () => void {
  for (const part of root.querySelectorAll(':scope > .skip, :scope > main')) part.remove()
  root.dataset.view = 'notes'
  const place = root.ownerDocument.createElement('main')
  place.className = 'notes-window'
  root.append(place)
  const clock = createClock()
  let unanswered = patience
  let shown: Shown = {
    kind: 'shows',
    step: state.step,
    build: 0,
    builds: 0,
    told: 'said',
    slide: state.slides.length > 0 ? state.slide : 0,
    slides: state.slides.length,
    isBlack: false,
    clock: clock.now(),
  }
  function hear(message: NotesMessage): void {
    if (message.kind !== 'shows') return
    // A step there is none of is none of ours.
    if (message.step !== null && !stepIds[message.step - 1]) return
    unanswered = 0
    clock.take(message.clock)
    shown = message
    draw()
  }
  const line = connect(hear)
  const call = (): void => line.send({ kind: 'calls', clock: clock.now() })
  const wish = (wanted: Wish) => () => line.send({ kind: 'wishes', wish: wanted, at: performance.now() })
  function restart(): void {
    clock.restart()
    call()
    draw()
  }
  const jump = (event: Event): void =>
    line.send({
      kind: 'goes',
      step: Number((event.currentTarget as HTMLSelectElement).value),
      at: performance.now(),
    })
  function onKey(event: KeyboardEvent): void {
    const deed = deedOf(event)
    const wanted = deed && wishOf[deed]
    if (!wanted) return
    event.preventDefault()
    if (!event.repeat) wish(wanted)()
  }
  view.addEventListener('keydown', onKey)

  function draw(): void {
    const isInStep = unanswered < patience
    const council = state.place && placeStart(state.place)?.name
    const { step } = shown
    const { say, ask } = step === null ? slideNote(shown.slide <= 1) : speakerNotes[stepIds[step - 1]!]
    const title =
      step !== null
        ? stepAt(step).words.title
        : shown.slides > 0
          ? present.slideOf(shown.slide, shown.slides)
          : [council, words.settings].filter(Boolean).join('. ')
    render(
      html`<header class="notes-head">
        <h1>${words.title}</h1>
        <p class="notes-clock"><span>${words.clock}</span> <time>${clockSaid(clock.now().milliseconds)}</time>
          <button type="button" class="button button-quiet" @click=${restart}>${words.restart}</button></p>
        <p class="notes-state" role="status">${isInStep ? words.inStep : words.looking}</p>
      </header>
      <div class="notes-step">
        <p class="notes-where">${step === null ? nothing : player.step(step, steps.length)}${shown.builds > 1 ? html` <span>${words.part(shown.build + 1, shown.builds)}</span>` : nothing}</p>
        <h2>${title}</h2>
        ${shown.isBlack ? html`<p class="notes-black">${words.isBlack}</p>` : nothing}
        ${part('notes-now', words.now, [nowSaid(shown)])}
        ${part('notes-say', words.say, say)}
        ${part('notes-ask', words.ask, [ask])}
        ${part('notes-next', words.next, [nextSaid(shown)])}
        ${step === null ? nothing : moreOf(step)}
      </div>
      <nav class="notes-ways" aria-label=${player.name}>
        <button type="button" class="button" @click=${wish('back')}>${words.back}</button>
        <button type="button" class="button button-strong" @click=${wish('next')}>${words.on}</button>
        <button type="button" class="button" @click=${wish('act')}>${words.act}</button>
        <button type="button" class="button" aria-pressed=${shown.isBlack} @click=${wish('black')}>${words.black}</button>
        ${step === null || shown.slides > 0 ? nothing : html`<label><span class="unseen">${words.steps}</span><select @change=${jump}>${steps.map(({ words: { title: name } }, index) => html`<option value=${index + 1} .selected=${index + 1 === step}>${index + 1}. ${name}</option>`)}</select></label>`}
        <p>${words.keys}</p>
      </nav>`,
      place,
    )
  }
  const part = (name: string, heading: string, said: readonly string[]) =>
    said.join('') === ''
      ? nothing
      : html`<section class=${name} aria-labelledby=${name}><h3 id=${name}>${heading}</h3>${said.map(text => html`<p>${text}</p>`)}</section>`
  const moreOf = (step: number) => {
    const { more } = stepAt(step).words
    return more ? part('notes-more', words.story, more) : nothing
  }
  draw()
  call()
  const ticking = setInterval(() => {
    unanswered = Math.min(patience, unanswered + 1)
    call()
    draw()
  }, callMilliseconds)
  return () => {
    clearInterval(ticking)
    view.removeEventListener('keydown', onKey)
    line.stop()
    render(nothing, place)
    place.remove()
    delete root.dataset.view
  }
}

/** What stands on the screen; empty where the notes do not know it. */
function nowSaid({ step, told, build }: Shown): string {
  if (step === null) return ''
  const { text, task } = stepAt(step).words
  if (told === 'note') return words.warning
  if (told === 'task') return task?.ask ?? ''
  return told === 'after' ? words.came : (text.flatMap(portions)[build] ?? '')
}

/** What the next press brings. */
function nextSaid({ step, told, build, builds, slide, slides }: Shown): string {
  // One picture by itself has nothing after it.
  if (step === null && slides === 0) return ''
  if (step === null || build + 1 >= Math.max(1, builds)) {
    if (slides > 0) return slide < slides ? present.slideOf(slide + 1, slides) : words.end
    if (step === null || step === stepIds.length) return words.end
    if (told !== 'note') return stepAt(step + 1).words.title
  }
  if (step === null) return words.end
  const { text, task } = stepAt(step).words
  const said = text.flatMap(portions)
  if (told === 'note') return said[0] ?? ''
  const next = said[build + 1]
  if (told === 'said' && next !== undefined) return next
  return told === 'said' && task ? `${words.asks} ${task.ask}` : words.came
}
