import { html, nothing, type TemplateResult } from 'lit-html'
import { downloadFile } from '../lib/download'
import { type PictureText, textPicture } from '../lib/text-picture'
import { parameterIds } from '../model/parameters/registry'
import type { Grade } from '../model/simulation/season-event'
import { modelVersion } from '../model/version'
import { copiedInWords, copyLink, linkByHand } from '../panel/history-buttons'
import { inWords } from '../panel/parameter-text'
import { askButton } from '../panel/unknowns/long-task'
import { changeQuestion, guessesTask, uncertaintyReading } from '../panel/unknowns/uncertainty'
import { linkAddress } from '../store/link/link'
import { type StepId, stepIds } from '../store/story-steps'
import { useThisOpens } from '../words/page'
import { parameterWords } from '../words/parameters'
import {
  changeRange,
  gradeGuess,
  monthsGuess,
  moved,
  parts,
  reachedChange,
  savedMeaning,
  savedSettings,
  teamGuess,
  lastCard as words,
} from '../words/story/last-card'
import { claimLabelNames } from '../words/story/player'
import { ofYourFive } from '../words/story/questions'
import type { ClaimLabel } from '../words/story/step-words'
import { whatPeopleCanDo } from '../words/story/yours'
import { supportHeading, supportLines } from '../words/support'
import { title } from '../words/title'
import { isInNeed, outcomeOf, startParameters } from './outcome'
import { notReachedChange, shownWithoutGuess } from './step'
import type { StepContext } from './step-context'
import { stepStart } from './step-start'
import { stepAt } from './steps'

/**
 * The end of the story: what the reader guessed, picked and changed on one card, to be saved as a picture. What was passed
 * over is left out. Nobody's guess is marked, and nothing of it is in the link.
 */
export function lastCard(context: StepContext): TemplateResult {
  const { panel, player } = context
  const headingId = panel.id('card-heading')
  const partId = panel.id('card-part')
  const part = partOf(context)
  const question = questionOf(context)
  return html`<section class="last-card" aria-labelledby=${headingId}>
    <h3 id=${headingId}>${words.heading}</h3>
    <ul class="step-sentences">${cardLines(context).map(
      ({ text, label }) =>
        html`<li>${text}${label ? html` <span class="badge" data-label=${label}>${claimLabelNames[label]}</span>` : nothing}</li>`,
    )}</ul>
    ${question.isChange ? askButton(guessesTask(panel), question, words.ask) : nothing}
    <p class="last-card-part"><label for=${partId}>${words.part}</label>
      <select id=${partId} @change=${(event: Event) => player.answer((event.currentTarget as HTMLSelectElement).value || 1)}>
        <option value="" ?selected=${part === null}>${words.noPart}</option>
        ${partIds.map(id => html`<option value=${id} ?selected=${id === part}>${parts[id]}</option>`)}
      </select></p>
    <p class="step-choices">
      <button type="button" class="button" @click=${() => save(context, 'wide')}>${words.wide}</button>
      <button type="button" class="button" @click=${() => save(context, 'tall')}>${words.tall}</button>
      ${panel.useThis ? html`<button type="button" class="button" @click=${panel.useThis}>${useThisOpens}</button>` : nothing}
      <button type="button" class="button" @click=${() => share(context)}>${canShare() ? words.share : words.copy}</button>
    </p>
    <p class="chart-note last-card-said">${context.local.cardSaid ?? nothing}</p>
    ${linkByHand(panel)}
    <p class="chart-note">${words.hint}</p>
  </section>`
}

/** One line of the card. A line that claims something says how well that is supported. */
export interface CardLine {
  readonly text: string
  readonly label?: ClaimLabel
}

type Part = keyof typeof parts
const partIds = Object.keys(parts) as Part[]

/** What stands on the card. */
export function cardLines(context: StepContext): CardLine[] {
  const { panel } = context
  const { answers, parameters } = panel.state
  const lines: CardLine[] = []
  const answered = <Kind>(id: StepId): Kind | undefined => answers[placeOf(id)] as Kind | undefined
  const team = answered<number>('dugout')
  const [teamAnswer, monthsAnswer] = [guessAnswer('dugout'), guessAnswer('directors')]
  // What a room was shown without a guess is nobody's.
  if (typeof team === 'number') lines.push({ text: teamGuess(team, teamAnswer), label: 'workedOut' })
  const picks = answered<readonly number[]>('questions')
  if (picks) lines.push({ text: ofYourFive(foundIn(picks, context)), label: 'assumption' })
  const grade = answered<Grade | typeof shownWithoutGuess>('inspection')
  const asked = stepAt(placeOf('inspection')).task
  if (grade !== undefined && grade !== shownWithoutGuess && asked.kind === 'grade')
    lines.push({ text: gradeGuess(grade, asked.given), label: 'assumption' })
  const months = answered<number>('directors')
  if (typeof months === 'number') lines.push({ text: monthsGuess(months, monthsAnswer), label: 'reported' })
  if (lines.length === 0) lines.push({ text: words.none })
  const start = startParameters(context)
  const changed = parameterIds.filter(id => parameters[id] !== start[id])
  if (changed.length === 0) lines.push({ text: words.unchanged })
  else {
    for (const id of changed) {
      const said = (value: number) => inWords(allWords, id, value)
      lines.push({ text: moved(parameterWords[id].name, said(start[id]), said(parameters[id])) })
    }
    const difference = notReachedChange(outcomeOf(context))
    lines.push({ text: reachedChange(difference, parameters.children), label: 'modelled' })
    const range = rangeOf(context)
    if (range) lines.push({ text: range, label: 'assumption' })
  }
  const part = partOf(context)
  if (part) lines.push({ text: whatPeopleCanDo[part] })
  return lines
}

const allWords = { local: { words: parameterWords } }

const placeOf = (id: StepId): number => stepIds.indexOf(id) + 1

function guessAnswer(id: StepId): number {
  const { task } = stepAt(placeOf(id))
  if (task.kind !== 'guess') throw new RangeError(`Nothing is guessed at ${id}.`)
  return task.answer
}

/** How many of the five are in need in the picture they were picked in. */
function foundIn(picks: readonly number[], { panel }: StepContext): number {
  const { seed, parameters } = panel.state
  const then = stepStart(stepAt(placeOf('questions')), parameters.children).parameters
  return picks.filter(child => isInNeed(child, then, seed)).length
}

/** The range of this very change; null until it has been worked out. */
function rangeOf(context: StepContext): string | null {
  const { answer } = guessesTask(context.panel)
  if (answer?.question.key !== questionOf(context).key) return null
  const { effect, children } = uncertaintyReading(answer)
  return changeRange(effect.low, effect.high, children)
}

/** What the change of this step does, as a question for the 400 guesses. */
const questionOf = (context: StepContext) =>
  changeQuestion('stepStart', startParameters(context), context.panel.state.parameters)

/** The part the reader has chosen: kept as the answer to the last step, and forgotten with it. */
function partOf({ panel, number }: StepContext): Part | null {
  const answer = panel.state.answers[number]
  return partIds.find(id => id === answer) ?? null
}

const sizes = { wide: { width: 1600, height: 900 }, tall: { width: 1080, height: 1350 } } as const

/** Makes the picture of the card and hands it over. */
async function save(context: StepContext, shape: keyof typeof sizes): Promise<void> {
  const { panel } = context
  try {
    const drawing = await panel.picture()
    if (!drawing) throw new Error('Nothing is drawn.')
    const style = getComputedStyle(document.documentElement)
    const token = (name: string): string => style.getPropertyValue(name).trim()
    const picture = await textPicture({
      ...sizes[shape],
      drawing,
      texts: savedTexts(context, linkAddress(panel.state, location)),
      colours: { ground: token('--ground'), text: token('--text'), quiet: token('--text-soft') },
      families: { title: token('--display'), usual: token('--sans') },
    })
    downloadFile(words.fileName(shape), picture)
    say(context, words.saved)
  } catch {
    say(context, words.notSaved)
  }
}

/** The words of a saved picture: the card's, and what the card needs where the page is not beside it. */
export function savedTexts(context: StepContext, address: string): PictureText[] {
  const { parameters } = context.panel.state
  const front = (['posts', 'leaving', 'price'] as const).map(
    id => `${parameterWords[id].name}: ${inWords(allWords, id, parameters[id])}`,
  )
  const help = supportLines.map(({ name, number }) => `${name} ${number}`).join(', ')
  const lines = cardLines(context).map(
    ({ text, label }): PictureText => ({
      text: label ? `${text} (${claimLabelNames[label]})` : text,
      look: 'usual',
    }),
  )
  const quiet = [
    savedMeaning,
    savedSettings(front.join('; '), modelVersion),
    address,
    `${supportHeading}: ${help}.`,
  ]
  return [
    { text: title, look: 'title' },
    ...lines,
    ...quiet.map((text): PictureText => ({ text, look: 'quiet' })),
  ]
}

const canShare = (): boolean => typeof navigator !== 'undefined' && typeof navigator.share === 'function'

/** Hands the link on where the browser does that, and else copies it. */
async function share(context: StepContext): Promise<void> {
  const { panel, local } = context
  if (canShare()) {
    try {
      await navigator.share({ title, url: linkAddress(panel.state, location) })
      say(context, words.shared)
      return
    } catch (error) {
      // The reader thought better of it.
      if (error instanceof DOMException && error.name === 'AbortError') return
    }
  }
  await copyLink(panel)
  local.cardSaid = panel.local.copied?.came === 'copied' ? copiedInWords(panel) : undefined
  panel.redraw()
}

function say({ panel, local }: StepContext, text: string): void {
  local.cardSaid = text
  panel.announce(text)
  panel.redraw()
}
