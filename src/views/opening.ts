import '../styles/opening.css'
import { html, render } from 'lit-html'
import type { Stadium } from '../stadium/stadium'
import type { SettingsStore } from '../store/store'
import { teamNow, opening as words } from '../words/opening'

/** How long the seats take to fill, in milliseconds (`Stadium.fill`). */
const fillMilliseconds = 4000

/** How many posts the offer takes away. */
const posts = 10

/**
 * The first seconds of a visit: once the picture is in sight its seats fill and the camera comes to where the settings have
 * it, while one sentence says what a point is; then one control is offered, by a button that moves it. Any key, press or
 * change of the settings meanwhile ends it, with everyone seated. To be called on a stadium that is empty. Returns what ends
 * it too; nothing of it is left then.
 *
 * @param figure what the picture stands in; the words are put into it, after the picture
 */
export function openByFilling(stadium: Stadium, figure: HTMLElement, store: SettingsStore): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const place = document.createElement('aside')
  place.className = 'opening is-filling'
  place.setAttribute('aria-label', words.name)
  let phase: 'waiting' | 'filling' | 'offered' = 'waiting'
  let timer: ReturnType<typeof setTimeout> | undefined

  function begin(): void {
    phase = 'filling'
    render(html`<p>${words.said}</p>`, place)
    figure.append(place)
    stadium.camera.goTo(store.getState().camera)
    stadium.fill()
    timer = setTimeout(offer, fillMilliseconds)
  }
  function offer(): void {
    phase = 'offered'
    place.classList.remove('is-filling')
    render(
      html`<p>${teamNow(store.getState().parameters.posts)}</p>
        <button type="button" class="button" @click=${takeAway}>${words.nudge}</button>`,
      place,
    )
  }
  function takeAway(): void {
    const { actions, getState } = store
    actions.beginGesture()
    actions.setParameter('posts', getState().parameters.posts - posts)
    actions.endGesture()
  }
  function end(): void {
    if (signal.aborted) return
    ending.abort()
    watch.disconnect()
    clearTimeout(timer)
    unsubscribe()
    if (phase === 'waiting') stadium.camera.goTo(store.getState().camera)
    if (phase !== 'offered') stadium.fill(true)
    const hadFocus = place.contains(document.activeElement)
    place.remove()
    // The button that had the focus is gone: the picture, which has just changed, is where it stood.
    if (hadFocus) figure.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }

  const watch = new IntersectionObserver(entries => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    watch.disconnect()
    void stadium.shown.then(() => signal.aborted || begin())
  })
  watch.observe(figure)
  const unsubscribe = store.subscribe(end)
  const onKey = ({ key }: KeyboardEvent): void => {
    // Whoever goes to the button by keyboard presses keys on the way.
    if (phase !== 'offered' || key === 'Escape') end()
  }
  const onPress = ({ target }: PointerEvent): void => {
    if (!place.contains(target as Node)) end()
  }
  addEventListener('keydown', onKey, { signal, capture: true })
  addEventListener('pointerdown', onPress, { signal, capture: true })
  document.addEventListener('visibilitychange', end, { signal })
  return end
}
