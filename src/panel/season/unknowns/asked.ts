import type { Outcome, Reply, Request } from '../../../run/messages'
import type { Runner } from '../../../run/runner'

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
export class Asked<Asking extends Question, Result> {
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
  ask(runner: Runner, question: Asking): void {
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
  stop(runner: Runner, { request }: Asking): void {
    if (this.status !== 'working') return
    runner.stop(request.channel)
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
