import { html, nothing, type TemplateResult } from 'lit-html'
import type { Outcome, Reply, Request } from '../../run/protocol'
import type { WorkerClient } from '../../run/worker-client'
import { soFar, working as words } from '../../words/unknowns'
import type { Local, Panel } from '../panel-state'

/** Something a reader wants to know. Two questions with the same key have the same answer. */
export interface Question {
  readonly key: string
  readonly request: Request
}

/** A question with what came of it. */
export interface Answer<Asking extends Question, Result> {
  readonly question: Asking
  readonly result: Result
}

/** How a question stands. Out of date: there is an answer, to another question. */
export type Standing = 'idle' | 'working' | 'done' | 'outOfDate' | 'stopped' | 'failed'

/** How work ended. */
export type Ending = 'answered' | 'stopped' | 'failed'

/** Who is told of news that can be seen, and of the end of the work. */
export interface Listener {
  readonly news: () => void
  readonly ended: (how: Ending) => void
}

/** Work that is over sooner than this, in milliseconds, shows no progress: a flash of it would only disturb. */
export const slowAfter = 200

/** One thing that is worked out when a reader asks for it, and only then. The last answer is kept. */
export class LongTask<Asking extends Question, Result> {
  answer: Answer<Asking, Result> | null = null
  /** How much of the work is done, 0 to 1. */
  share = 0
  /** Set while the work has gone on for long enough to be seen. */
  isSlow = false
  private status: Ending | 'idle' | 'working' = 'idle'
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly read: (outcome: Outcome) => Result | null
  private readonly listener: Listener

  /** `read` takes the result out of an outcome; null where the outcome has none. */
  constructor(read: (outcome: Outcome) => Result | null, listener: Listener) {
    this.read = read
    this.listener = listener
  }

  /** How the question of this key stands now. */
  standing(key: string): Standing {
    if (this.status === 'working') return 'working'
    if (this.answer?.question.key === key) return 'done'
    return this.status === 'answered' ? 'outOfDate' : this.status
  }

  /** Asks, instead of whatever is being worked out. The answer before stays until the new one is there. */
  ask(runner: WorkerClient, question: Asking): void {
    this.turn('working')
    this.share = 0
    this.timer = setTimeout(() => {
      this.isSlow = true
      this.listener.news()
    }, slowAfter)
    runner.ask(question.request, reply => this.hear(question, reply))
    this.listener.news()
  }

  /** Gives the work up. */
  stop(runner: WorkerClient, { request }: Asking): void {
    if (this.status !== 'working') return
    runner.cancel(request.channel)
    this.end('stopped')
  }

  private hear(question: Asking, { done, of, outcome }: Reply): void {
    this.share = done / of
    if (!outcome) {
      if (this.isSlow) this.listener.news()
      return
    }
    const result = this.read(outcome)
    if (result) this.answer = { question, result }
    this.end(result ? 'answered' : 'failed')
  }

  private end(how: Ending): void {
    this.turn(how)
    this.listener.ended(how)
  }

  private turn(status: typeof this.status): void {
    clearTimeout(this.timer)
    this.isSlow = false
    this.status = status
  }
}

/**
 * One button that asks, and cancels once the work has gone on for long enough to be seen. It stays the same button, so
 * that whoever pressed it keeps their place; with it the progress, and what came of work that has no result.
 */
export function askButton<Asking extends Question>(
  { seasons: { client: runner } }: Pick<Panel, 'seasons'>,
  asked: LongTask<Asking, unknown>,
  question: Asking,
  name: string,
): TemplateResult {
  const standing = asked.standing(question.key)
  const isIdle = standing !== 'working' && standing !== 'done'
  const press = (event: MouseEvent) => {
    if (isIdle) asked.ask(runner, question)
    // The second click of a double click was never meant to cancel.
    else if (asked.isSlow && event.detail < 2) asked.stop(runner, question)
  }
  const label = asked.isSlow ? words.cancel : standing === 'outOfDate' ? words.again : name
  const percent = Math.floor(100 * asked.share)
  return html`<div class="unknowns-ask">
    <button type="button" class="button" aria-disabled=${!isIdle && !asked.isSlow} @click=${press}>${label}</button>
    ${asked.isSlow ? html`<progress max="100" value=${percent} aria-label=${name}></progress> <span>${soFar(percent)}</span>` : nothing}
    ${standing === 'stopped' || standing === 'failed' ? html`<span>${words[standing]}</span>` : nothing}
  </div>`
}

/**
 * Something made once for each panel and found again at each drawing: what a part of the panel remembers beyond the
 * settings. It goes with the panel.
 */
export function oneAPanel<Made>(make: (panel: Panel) => Made): (panel: Panel) => Made {
  const made = new WeakMap<Local, { readonly of: Made }>()
  return panel => {
    const found = made.get(panel.local) ?? { of: make(panel) }
    made.set(panel.local, found)
    return found.of
  }
}
