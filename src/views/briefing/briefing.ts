import { html, nothing, render, type TemplateResult } from 'lit-html'
import { type WithLess, withLess } from '../../crowd/with-less'
import { knowPlaces, type PlaceStart, placeStart } from '../../figures/place-starts'
import { figureSources, type Place, places, placeWith, startOfPlace } from '../../figures/places/places'
import { today } from '../../lib/today'
import { modelVersion } from '../../model/version'
import { outsideLink } from '../../panel/links'
import { lessInOtherUnits, lessTable } from '../../panel/place/less-table'
import { linkAddress, writeLink } from '../../store/link/link'
import type { State } from '../../store/state'
import { day } from '../../words/language'
import { everyChildIn } from '../../words/place'
import { figuresWords } from '../../words/places/figures'
import { lessSaid, savingWords, briefing as words } from '../../words/places/saving'
import {
  questionFigures as figuresOfQuestions,
  questionNames,
  sixQuestions,
} from '../../words/places/six-questions'
import { editionSaid, licenceCredit } from '../../words/sources'
import { title } from '../../words/title'
import { questionFigures } from './question-figures'
import { askSureness, lessAsked, type Sureness, usuallyLess } from './sureness'

/**
 * One page of paper about one council: what is published of it, what the settings in the link would mean there, how sure that is,
 * and what to ask. Returns what takes it away.
 */
export function mountBriefing(root: HTMLElement, state: State): () => void {
  const nameBefore = document.title
  const start = state.place === null ? undefined : placeStart(state.place)
  const place = start && placeWith(start.id)
  if (!start || !place) {
    render(chooseCouncil(state), root)
    return () => render(nothing, root)
  }
  document.title = words.window(start.name)
  const found = withLess(start, state.parameters)
  const asked = lessAsked(start, found)
  let [sure, sureAsked]: Sureness[] = ['waiting', 'waiting']
  // Printed without its ranges the page would say less than it can: the wish to print waits for them.
  let isPrintWished = false
  const isWaiting = (): boolean =>
    sureAsked === 'waiting' || (found.amount !== null && asked !== found && sure === 'waiting')
  function wishPrint(): void {
    isPrintWished = true
    draw()
  }
  const draw = (): void => {
    const isPrintable = !isWaiting()
    render(
      page({
        state,
        start,
        place,
        found,
        sure,
        figures: questionFigures(place, asked, sureAsked),
        wishPrint,
        isPrintAwaited: isPrintWished && !isPrintable,
      }),
      root,
    )
    if (!isPrintWished || !isPrintable) return
    isPrintWished = false
    print()
  }
  draw()
  const stops = [
    askSureness(asked, said => {
      sureAsked = said
      if (asked === found) sure = said
      draw()
    }),
  ]
  // Something else is set than less money: how sure that is is another question.
  if (found.amount && asked !== found)
    stops.push(
      askSureness(found, said => {
        sure = said
        draw()
      }),
    )
  return () => {
    for (const stop of stops) stop()
    render(nothing, root)
    document.title = nameBefore
  }
}

/** The page while no council is chosen: all of them by name, and what leads to the briefing on one, with five per cent less money. */
function chooseCouncil(state: State): TemplateResult {
  const show = (event: Event): void => {
    event.preventDefault()
    const id = new FormData(event.currentTarget as HTMLFormElement).get('council')
    knowPlaces(startOfPlace)
    const start = typeof id === 'string' ? placeStart(id) : undefined
    if (!start) return
    location.assign(
      writeLink({
        ...state,
        place: start.id,
        preset: start.preset.id,
        parameters: usuallyLess(start),
        kept: null,
        season: null,
      }),
    )
  }
  const byName = [...places].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return html`<main class="briefing">
    <h1>${words.chooseTitle}</h1>
    <p>${words.choose}</p>
    <form class="briefing-ways" @submit=${show}>
      <label>${words.council} <select name="council">${byName.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select></label>
      <button class="button">${words.chosen}</button>
    </form>
    <p>${wayBack(state)}</p>
  </main>`
}

interface Briefing {
  readonly state: State
  readonly start: PlaceStart
  readonly place: Place
  readonly found: WithLess
  readonly sure: Sureness
  readonly figures: ReturnType<typeof questionFigures>
  readonly wishPrint: () => void
  /** Whether the page is to be printed once its ranges are there. */
  readonly isPrintAwaited: boolean
}

function page({
  state,
  start,
  place,
  found,
  sure,
  figures,
  wishPrint,
  isPrintAwaited,
}: Briefing): TemplateResult {
  const { name } = start
  const { children } = state.parameters
  return html`<main class="briefing">
    <header>
      <p class="briefing-name">${title}. ${everyChildIn(name, place.children)}.</p>
      <h1>${words.title(name, amountSaid(found))}</h1>
      <p>${found.amount ? words.lead(children, name) : words.leadAsItIs(children, name)}</p>
      <p class="briefing-ways"><button type="button" class="button" @click=${wishPrint}>${words.print}</button> ${wayBack(state)}
        <span role="status">${isPrintAwaited ? words.printsSoon : nothing}</span></p>
    </header>
    <section><h2>${words.published}</h2>${publishedOf(place)}</section>
    <section><h2>${words.model}</h2>${lessTable(found)}
      ${found.amount ? html`<p aria-live="polite" data-sure=${typeof sure === 'string' ? sure : 'said'}>${sureSaid(sure, children)}</p>` : nothing}
      <p>${lessInOtherUnits(found)} ${savingWords.readOnly} ${words.notFitted} ${found.amount ? words.rules : nothing}</p></section>
    <section><h2>${words.questions}</h2><p class="briefing-note">${figuresOfQuestions.how(name)}</p><ol>${sixQuestions.map(
      (question, at) =>
        html`<li>${question} <span class="briefing-note">${figures[questionNames[at]!].join(' ')}</span></li>`,
    )}</ol></section>
    <footer>
      <h2>${words.sources}</h2>
      <p>${Object.values(figureSources).map(
        source =>
          html`${source.publisher}, ${outsideLink(source.url, source.title)} (${editionSaid(source)}). `,
      )}${licenceCredit} ${words.tested(modelVersion)} ${words.on(day(today()))} <span class="briefing-address">${linkAddress(state, location)}</span></p>
    </footer>
  </main>`
}

const amountSaid = ({ amount }: WithLess): string =>
  amount ? lessSaid[amount.unit](amount.value) : words.nothingLess

function sureSaid(sure: Sureness, children: number): string {
  if (sure === 'waiting') return words.sureWaiting
  return sure === 'failed' ? words.sureFailed : words.sureSaid(sure.low, sure.high, children)
}

/** The way back is a real link with every setting in it. */
const wayBack = (state: State): TemplateResult =>
  html`<a href=${writeLink({ ...state, view: 'page' })}>${words.back}</a>`

const countIds = ['children', 'referrals', 'inNeed', 'onPlans', 'lookedAfter', 'caseHolders'] as const

/** What is published, in a list of some lines. Nothing is said of what is not, but that it is not. */
function publishedOf(place: Place): TemplateResult {
  const counts = countIds.flatMap(id => {
    const value = place[id]
    return value === null ? [] : [figuresWords.counts[id](value)]
  })
  const partner = place.jointWith && placeWith(place.jointWith)?.name
  return html`<p>${counts.join(' · ')}.</p>
    ${place.caseHolders === null ? html`<p>${figuresWords.staffMissing(place.name)}</p>` : nothing}
    ${partner ? html`<p>${figuresWords.joint(place.name, partner)}</p>` : nothing}
    <p class="briefing-note">${figuresWords.when}</p>`
}
