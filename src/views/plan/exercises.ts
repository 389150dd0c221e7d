import { html, nothing, type TemplateResult } from 'lit-html'
import { outcomeAt } from '../../crowd/outcome'
import { doubt } from '../../figures/doubt'
import { presetParameters } from '../../figures/presets'
import { storyFigure } from '../../figures/story-figures'
import { defaultParameters, type ParameterId, type Parameters } from '../../model/parameters/registry'
import { checkOutcome } from '../../model/population/screening-check'
import { badgeAfter } from '../../panel/badge'
import { inWords } from '../../panel/parameter-text'
import { writeLink } from '../../store/link/link'
import { stepLink } from '../../store/link/step-link'
import { defaultSettings, type Settings } from '../../store/settings'
import { stepIds } from '../../store/story-steps'
import { parameterWords } from '../../words/parameters'
import {
  checkExercise,
  checkReading,
  type ExerciseWords,
  exercisesIntroduction,
  exerciseWords,
  type Reading,
  readingRange,
  readingSaid,
  setControl,
} from '../../words/plan/exercises'
import { planPage as words } from '../../words/plan/page'

/** The name of an exercise. */
export type ExerciseName = keyof typeof exerciseWords

/** An exercise: the settings it begins with, and those it ends with. */
export interface Exercise {
  readonly from: Parameters
  readonly to: Parameters
  /** What the reader sets. */
  readonly sets: ParameterId
}

const smallerTeam = { posts: defaultParameters.posts - 10 }
const moreNotice = { looksAWeek: 1.5 * defaultParameters.looksAWeek }
const usual = (changed: Partial<Parameters> = {}): Parameters => ({ ...defaultParameters, ...changed })

/** Every exercise, in order. */
export const exercises: Readonly<Record<ExerciseName, Exercise>> = {
  smaller: { from: usual(), to: usual(smallerTeam), sets: 'posts' },
  onePost: { from: usual(), to: usual({ posts: defaultParameters.posts - 1 }), sets: 'posts' },
  roomToSpare: { from: usual({ posts: 160 }), to: usual({ posts: 150 }), sets: 'posts' },
  moreLeave: {
    from: usual(),
    to: usual({ leaving: presetParameters('england-2022').leaving }),
    sets: 'leaving',
  },
  agencyPrice: { from: usual(), to: usual({ price: presetParameters('article').price }), sets: 'price' },
  whoCarriesIt: { from: usual(smallerTeam), to: usual({ ...smallerTeam, absorbed: 85 }), sets: 'absorbed' },
  moreNotice: { from: usual(), to: usual(moreNotice), sets: 'looksAWeek' },
  noticeAndTeam: { from: usual(moreNotice), to: usual({ ...moreNotice, posts: 165 }), sets: 'posts' },
}

/** What changes in the model between the beginning and the end of an exercise. */
export function readingOf({ from, to }: Exercise): Reading {
  const [before, after] = [outcomeAt(from), outcomeAt(to)]
  const more = (count: 'notReached' | 'helped' | 'neverNoticed' | 'handover'): number =>
    after.counts[count] - before.counts[count]
  return {
    team: after.counts.players,
    teamBefore: before.counts.players,
    notReached: more('notReached'),
    helped: more('helped'),
    noConcern: more('neverNoticed'),
    waitingForWorker: more('handover'),
    caseload: after.settled.caseload,
    caseloadBefore: before.settled.caseload,
  }
}

/** The link of an exercise as it begins, or as it ends. */
export const exerciseLink = (name: ExerciseName, at: 'from' | 'to' = 'from'): string =>
  writeLink(exerciseSettings(name, at))

/** An exercise as it begins, or as it ends: what the model supposes is there, compared with the beginning. */
export function exerciseSettings(name: ExerciseName, at: 'from' | 'to'): Settings {
  const { from, [at]: parameters } = exercises[name]
  return { ...defaultSettings(), parameters, truth: true, kept: { parameters: from, season: null } }
}

/** Every exercise, with what to expect. */
export const exercisesText = (): TemplateResult => html`<p>${exercisesIntroduction}</p>
  ${(Object.keys(exerciseWords) as ExerciseName[]).map(name => exerciseText(name))}
  ${theCheck()}`

/** What is done in an exercise. */
export function exerciseSaid(name: ExerciseName): string {
  const { sets, to } = exercises[name]
  const set = setControl(
    parameterWords[sets].name,
    inWords({ local: { words: parameterWords } }, sets, to[sets]),
  )
  return exerciseWords[name].does(set)
}

function exerciseText(name: ExerciseName): TemplateResult {
  const { title, discuss }: ExerciseWords = exerciseWords[name]
  return html`<section class="plan-exercise" aria-labelledby=${`plan-${name}`}>
    <h3 id=${`plan-${name}`}>${title}</h3>
    <p>${exerciseSaid(name)}</p>
    <p class="plan-links"><a href=${exerciseLink(name)}>${words.fromBegin}<span class="unseen">: ${title}</span></a>
      <a href=${exerciseLink(name, 'to')}>${words.fromEnd}<span class="unseen">: ${title}</span></a></p>
    <div class="plan-reading">
      <p><strong>${words.reading}</strong> ${badgeAfter('modelled')}</p>
      <ul>${readingSaid(readingOf(exercises[name])).map(said => html`<li>${said}</li>`)}</ul>
      ${name === 'smaller' ? html`<p>${rangeOfCut()}</p>` : nothing}
    </div>
    <p><em>${words.discuss}:</em> ${discuss}</p>
  </section>`
}

function rangeOfCut(): string {
  const [least, , , , most] = doubt.cutNotReached
  return readingRange(least, most, storyFigure('draws').values[0] ?? 0)
}

/** The check of the story's example, and one that is right more often. */
function theCheck(): TemplateResult {
  const { children, need } = defaultParameters
  const right = storyFigure('checkExample').values[0] ?? 0
  return html`<section class="plan-exercise" aria-labelledby="plan-check">
    <h3 id="plan-check">${checkExercise.title}</h3>
    <p>${checkExercise.does}</p>
    <p class="plan-links"><a href=${stepLink(stepIds.indexOf('foreheads') + 1)}>${words.fromBegin}<span class="unseen">: ${checkExercise.title}</span></a></p>
    <div class="plan-reading">
      <p><strong>${words.reading}</strong> ${badgeAfter('workedOut')}</p>
      <ul>${[right, 99].map(often => html`<li>${checkReading(often, checkOutcome(children, need, often))}</li>`)}</ul>
    </div>
    <p><em>${words.discuss}:</em> ${checkExercise.discuss}</p>
  </section>`
}
