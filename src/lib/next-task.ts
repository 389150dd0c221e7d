/** What some browsers have for it: it goes on before what has been asked of the page meanwhile. */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> }
}

/**
 * Ends the present task, and goes on in another: a press that has come meanwhile is heard between the two, and a frame may
 * be drawn. For work of many milliseconds that is not wanted in one piece.
 */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as Yielding
  return scheduler?.yield ? scheduler.yield() : new Promise(resolve => setTimeout(resolve))
}
