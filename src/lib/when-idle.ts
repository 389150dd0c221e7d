/** The longest wait for a browser that is never idle, and the wait in one that cannot say, in milliseconds. */
const [longest, usual] = [2000, 200]

/** Does something once the page has been shown and the browser has nothing better to do. Returns what cancels it. */
export function whenIdle(task: () => void): () => void {
  const canSay = typeof requestIdleCallback === 'function'
  let waiting = 0
  const frame = requestAnimationFrame(() => {
    waiting = canSay
      ? requestIdleCallback(task, { timeout: longest })
      : (setTimeout(task, usual) as unknown as number)
  })
  return () => {
    cancelAnimationFrame(frame)
    if (canSay) cancelIdleCallback(waiting)
    else clearTimeout(waiting)
  }
}
