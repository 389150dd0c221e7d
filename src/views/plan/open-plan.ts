import '../../styles/panel-folds.css'
import '../../styles/own-head.css'
import '../../styles/own-page.css'
import '../../styles/room.css'
import '../../styles/plan.css'
import { html, nothing, type TemplateResult } from 'lit-html'
import { withLess } from '../../crowd/with-less'
import { placeStart } from '../../figures/place-starts'
import { placeWith } from '../../figures/places/places'
import { stepLink } from '../../store/link/step-link'
import type { State } from '../../store/state'
import { stepIds } from '../../store/story-steps'
import { stepAt } from '../../story/steps'
import { care } from '../../words/plan/care'
import { discussion, discussionIntroduction } from '../../words/plan/discussion'
import { type PlanSection, planSections, planWindowTitle, planPage as words } from '../../words/plan/page'
import { fortyFiveMinutes, tenMinutes, twentyMinutes } from '../../words/plan/sessions'
import { yourOwn } from '../../words/plan/your-own'
import { questionFigures } from '../briefing/question-figures'
import { askSureness, lessAsked, type Sureness } from '../briefing/sureness'
import { openOwnPage, showPart } from '../own-page'
import { questionsList } from '../room/questions-list'
import { budgetText, type OwnFigures } from './budget'
import { exercisesText } from './exercises'
import { handOutText } from './hand-out'
import { linkFromPlan } from './plan-way'
import { sessionText } from './sessions'
import { answersText, sheetText } from './sheet'

/**
 * Puts the training pack in the place of the picture in `root`, opened at the section that the hash of the address names, if
 * it names one. Returns what takes it down.
 */
export function openPlan(root: HTMLElement, state: State): () => void {
  const { place, draw, stop } = openOwnPage(root, state, 'plan', planWindowTitle)
  const printed = (alone?: PlanSection) => () => printPart(place, alone)
  const asking = askOwn(state, own => draw(planBody(state, own, printed)))
  const section = sectionIds.find(name => `#${name}` === location.hash)
  if (section) {
    place.querySelector(`#${section}`)?.scrollIntoView()
    showPart(place, `#${section} h2`)
  }
  return () => {
    asking()
    stop()
  }
}

/** Draws with the figures of the council that is chosen, and again with the range once that is worked out. Returns what stops it. */
function askOwn({ place: id, parameters }: State, draw: (own: OwnFigures) => void): () => void {
  const start = id === null ? undefined : placeStart(id)
  const place = start && placeWith(start.id)
  if (!start || !place) {
    draw(null)
    return () => undefined
  }
  const asked = lessAsked(start, withLess(start, parameters))
  const told = (sure: Sureness): void =>
    draw({ council: place.name, figures: questionFigures(place, asked, sure) })
  told('waiting')
  return askSureness(asked, told)
}

const planBody = (
  state: State,
  own: OwnFigures,
  printed: (alone?: PlanSection) => () => void,
): TemplateResult => html`<article aria-labelledby="own-title">
  <header>
    <h1 id="own-title">${words.title}</h1>
    <p class="own-lead">${words.lead}</p>
    <p>${words.how}</p>
    <p class="plan-print"><button type="button" class="button" @click=${printed()}>${words.print}</button>
      <a href=${linkFromPlan(stepLink(1, 'present', state.place), 'plan')}>${words.present}</a></p>
  </header>
  <nav class="plan-contents" aria-labelledby="plan-contents">
    <h2 id="plan-contents">${words.contents}</h2>
    <ol>${sectionIds.map(name => html`<li><a href=${`#${name}`}>${planSections[name]}</a></li>`)}</ol>
  </nav>
  <div class="plan-text">${sectionIds.map(
    name => html`<section id=${name} aria-labelledby=${`plan-${name}-heading`}>
      <h2 id=${`plan-${name}-heading`}>${planSections[name]}</h2>
      ${alone[name] ? html`<p class="plan-print"><button type="button" class="button" @click=${printed(name)}>${alone[name]}</button></p>` : nothing}
      ${name === 'budget' ? budgetText(own) : sections[name](state)}
    </section>`,
  )}</div>
</article>`

/** The sections that are given to a room by themselves, with the words of the button that prints one. */
const alone: { readonly [section in PlanSection]?: string } = {
  questionnaire: words.printSheet,
  'hand-out': words.printHandOut,
}

/** Prints the page; `section`: that one alone, for as long as the browser prints. */
function printPart(place: HTMLElement, section: PlanSection | undefined): void {
  const show = (name: PlanSection | undefined): void => {
    if (name) place.dataset.printed = name
    else delete place.dataset.printed
  }
  show(section)
  addEventListener('afterprint', () => show(undefined), { once: true })
  print()
}

const list = (items: readonly string[]): TemplateResult =>
  html`<ul>${items.map(item => html`<li>${item}</li>`)}</ul>`

/** What is under each heading. */
const sections: Readonly<Record<Exclude<PlanSection, 'budget'>, (state: State) => TemplateResult>> = {
  care: () => list(care),
  'twenty-minutes': state => sessionText(state, 'twenty-minutes', twentyMinutes),
  'forty-five-minutes': state => sessionText(state, 'forty-five-minutes', fortyFiveMinutes),
  'ten-minutes': state => sessionText(state, 'ten-minutes', tenMinutes),
  exercises: exercisesText,
  steps: stepsText,
  questions: questionsText,
  'your-own': yourOwnText,
  questionnaire: sheetText,
  answers: answersText,
  'hand-out': handOutText,
}

const sectionIds = Object.keys(planSections) as PlanSection[]

/** Two questions for each step of the story. */
function stepsText(): TemplateResult {
  return html`<p>${discussionIntroduction}</p>
    <ol class="plan-steps">${stepIds.map(
      (id, index) => html`<li><a href=${stepLink(index + 1)}>${stepAt(index + 1).words.title}</a>
        <ul>${discussion[id]?.map(question => html`<li>${question}</li>`)}</ul></li>`,
    )}</ol>`
}

/** How to make and share a scenario. */
function yourOwnText(): TemplateResult {
  return html`<ol>${yourOwn.scenarioSteps.map(step => html`<li>${step}</li>`)}</ol>`
}

/** Every question that can be put to a room, and how that goes. */
function questionsText(state: State): TemplateResult {
  return html`<ol>${yourOwn.questionSteps.map(step => html`<li>${step}</li>`)}</ol>
    <p>${yourOwn.own}</p>
    ${questionsList({ ...state, view: 'teach' }, '#questions')}`
}
