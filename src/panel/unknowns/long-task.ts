import { html, nothing, type TemplateResult } from 'lit-html'
import type { Ensemble, EnsembleMeasure } from '../../model/simulation/ensemble'
import type { Uncertainty } from '../../model/simulation/uncertainty'
import type { EnsembleRequest, Outcome, Reply, Request, UncertaintyRequest } from '../../run/protocol'
import type { WorkerClient } from '../../run/worker-client'
import { type comparedWith, soFar, working as words } from '../../words/unknowns'
import { createPace } from '../pace'

/** Something a reader wants to know. Two questions with the same key have the same answer. */
export interface Question {
  readonly key: string
  readonly request: Request
}

/** How the season could have gone with other seeds. */
export interface ChanceQuestion extends Question {
  readonly request: EnsembleRequest
}

/** What the present settings come to, and what the change does, over what nobody knows. */
export interface UncertaintyQuestion extends Question {
  readonly request: UncertaintyRequest
  /** What the present settings are compared with. */
  readonly against: keyof typeof comparedWith
  /** Whether the settings compared differ at all. */
  readonly isChange: boolean
}

/** A question with what came of it. */
export interface Answer<Asking extends Question, Result> {
  readonly question: Asking
  readonly result: Result
}

/** What a reader has had worked out on one panel, and what of chance they chose to have counted. */
export interface LongTasks {
  chance?: LongTask<ChanceQuestion, Ensemble>
  measure?: EnsembleMeasure
  uncertainty?: LongTask<UncertaintyQuestion, Uncertainty>
}

/** How a question stands. Out of date: there is an answer, to another question. */
export type Standing = 'idle' | 'working' | 'done' | 'outOfDate' | 'stopped' | 'failed'

/** How work ended. */
export type Ending = 'answered' | 'stopped' | 'failed'

/** What a long task needs of what is around it. */
export interface LongTaskOptions<Result> {
  readonly worker: WorkerClient
  /** Takes the result out of an outcome; null where the outcome has none. */
  readonly read: (outcome: Outcome) => Result | null
  /** Called when something that can be seen has changed. */
  readonly onChange: () => void
  /** Called, after the change, when the work has ended. */
  readonly onEnd: (how: Ending) => void
}

/** One thing that is worked out when a reader asks for it, and only then. The last answer is kept. */
export class LongTask<Asking extends Question, Result> {
  answer: Answer<Asking, Result> | null = null
  /** How much of the work is done, 0 to 1. */
  share = 0
  private status: Ending | 'idle' | 'working' = 'idle'
  private asked: Asking | null = null
  private readonly pace
  private readonly options: LongTaskOptions<Result>

  constructor(options: LongTaskOptions<Result>) {
    this.options = options
    this.pace = createPace(options.onChange)
  }

  /** Whether the work has gone on for long enough to be seen. */
  get isSlow(): boolean {
    return this.pace.isSlow
  }

  /** How the question of this key stands now. */
  standing(key: string): Standing {
    if (this.status === 'working') return 'working'
    if (this.answer?.question.key === key) return 'done'
    return this.status === 'answered' ? 'outOfDate' : this.status
  }

  /** Asks, and cancels what is being worked out. The answer before stays until the new one is there. */
  ask(question: Asking): void {
    this.turn('working')
    this.asked = question
    this.share = 0
    this.pace.begin()
    this.options.worker.ask(question.request, reply => this.take(question, reply))
    this.options.onChange()
  }

  /** Cancels the work, if there is any. */
  stop(): void {
    if (this.status !== 'working' || !this.asked) return
    this.options.worker.cancel(this.asked.request.channel)
    this.end('stopped')
  }

  private take(question: Asking, { done, of, outcome }: Reply): void {
    this.share = done / of
    if (!outcome) {
      if (this.isSlow) this.options.onChange()
      return
    }
    const result = this.options.read(outcome)
    if (result) this.answer = { question, result }
    this.end(result ? 'answered' : 'failed')
  }

  private end(how: Ending): void {
    this.turn(how)
    this.options.onChange()
    this.options.onEnd(how)
  }

  private turn(status: typeof this.status): void {
    this.pace.end()
    this.status = status
  }
}

/**
 * One button that asks, and cancels once the work has gone on for long enough to be seen. It stays the same button, so
 * that the focus stays on it; with it the progress, and what came of work that has no result.
 */
export function askButton<Asking extends Question>(
  task: LongTask<Asking, unknown>,
  question: Asking,
  name: string,
): TemplateResult {
  const standing = task.standing(question.key)
  const isIdle = standing !== 'working' && standing !== 'done'
  const press = (event: MouseEvent) => {
    if (isIdle) task.ask(question)
    // The second click of a double click was never meant to cancel.
    else if (task.isSlow && event.detail < 2) task.stop()
  }
  const label = task.isSlow ? words.cancel : standing === 'outOfDate' ? words.again : name
  const percent = Math.floor(100 * task.share)
  return html`<div class="unknowns-ask">
    <button type="button" class="button" aria-disabled=${!isIdle && !task.isSlow} @click=${press}>${label}</button>
    ${task.isSlow ? html`<progress max="100" value=${percent} aria-label=${name}></progress> <span>${soFar(percent)}</span>` : nothing}
    ${standing === 'stopped' || standing === 'failed' ? html`<span>${words[standing]}</span>` : nothing}
  </div>`
}
