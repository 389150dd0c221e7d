/** What the browser must record so that key presses can be followed to the screen. */
export const traceCategories = ['disabled-by-default-devtools.timeline.frame', 'blink.user_timing']

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  /** Microseconds. */
  readonly ts: number
  readonly id2?: { readonly local: string }
  readonly args: {
    readonly data?: { readonly startTime: number }
    readonly frame_reporter?: { readonly state: string }
  }
}

/** A frame on its way: when its main-thread part was handed on, and when it was on the screen. Microseconds. */
interface Frame {
  readonly committed: number
  readonly presented: number
}

/** The frames that reached the screen, in the order in which they did. */
function framesOf(events: readonly TraceEvent[]): Frame[] {
  const open = new Map<string, { state: string; committed: number }>()
  const frames: Frame[] = []
  for (const event of events) {
    const id = `${event.pid} ${event.id2?.local}`
    if (event.name === 'PipelineReporter' && event.ph === 'b') {
      open.set(id, { state: event.args.frame_reporter?.state ?? '', committed: Number.NaN })
    } else if (event.name === 'SendBeginMainFrameToCommit' && event.ph === 'e') {
      const frame = open.get(id)
      if (frame) frame.committed = event.ts
    } else if (event.name === 'PipelineReporter') {
      const frame = open.get(id)
      open.delete(id)
      if (frame?.state.startsWith('STATE_PRESENTED') && frame.committed)
        frames.push({ committed: frame.committed, presented: event.ts })
    }
  }
  return frames.sort((a, b) => a.presented - b.presented)
}

/**
 * Milliseconds from each key press to the moment when the first frame that drew after it was on the screen. Unlike the
 * Event Timing API, which stops at the next frame whatever is in it, this finds the frame that shows the change, even
 * when a library draws one or two frames later; and it is not rounded to 8 ms.
 * @param recording what the browser recorded, as JSON, with the gauge's marks in it
 */
export function pressesToScreen(recording: string): number[] {
  const { traceEvents } = JSON.parse(recording) as { traceEvents: TraceEvent[] }
  const events = traceEvents.sort((a, b) => a.ts - b.ts)
  const frames = framesOf(events)
  const answers: number[] = []
  let pressed: number | undefined
  for (const { name, ph, ts, args } of events) {
    if (ph !== 'I' || !args.data) continue
    if (name === 'gauge-press') pressed = args.data.startTime
    if (name !== 'gauge-drawn' || pressed === undefined) continue
    // Both marks carry the page's clock; the trace's own clock is set from the second.
    const since = args.data.startTime - pressed
    const frame = frames.find(({ committed }) => committed >= ts)
    if (frame) answers.push(since + (frame.presented - ts) / 1000)
    pressed = undefined
  }
  return answers
}
