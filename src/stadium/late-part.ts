import type { Late } from '../lib/late'

/**
 * A part of a stadium whose code is fetched with the first that is wanted of it, and made once that has come. What it is to show
 * meanwhile is kept by whoever owns it.
 */
export class LatePart<Code, Part> {
  /** The part; null until it has been made. */
  made: Part | null = null
  private readonly code: Late<Code>
  private readonly options: LatePartOptions<Code, Part>
  private isFetching = false
  private isStopped = false
  /** Then the next that is wanted after nothing was, or the reader, tries again. */
  private hasFailed = false

  /** @param code fetched once, however many stadiums want it */
  constructor(code: Late<Code>, options: LatePartOptions<Code, Part>) {
    this.code = code
    this.options = options
  }

  /** Fetches it, unless it is there, on its way, or could not be had. */
  want(): void {
    if (!this.made && !this.hasFailed) void this.load()
  }

  /** Nothing is wanted of it any more: where it could not be had, that no longer matters. */
  forget(): void {
    if (this.hasFailed) this.options.missing(null)
    this.hasFailed = false
  }

  /** What is still being fetched is dropped when it comes. */
  stop(): void {
    this.isStopped = true
  }

  private async load(): Promise<void> {
    if (this.isFetching) return
    this.isFetching = true
    // Without it the picture is still the picture, and the words still say it.
    const found = await this.code.bring().catch(() => null)
    this.isFetching = false
    if (this.isStopped) return
    this.hasFailed = !found
    this.options.missing(found ? null : () => void this.load())
    if (!found) return
    this.made = this.options.make(found)
    this.options.redraw()
  }
}

/** How a part is made of its code, and what is called where that does not come. */
export interface LatePartOptions<Code, Part> {
  readonly make: (code: Code) => Part
  /** Asks for a frame, once it has been made. */
  readonly redraw: () => void
  /** Called where it could not be fetched, with what tries again; with null once it has come, or is no longer wanted. */
  readonly missing: (again: (() => void) | null) => void
}
