/** The longest wait for a browser that is never idle, and the wait in one that cannot say, in milliseconds. */
const [longest, usual] = [2000, 200]

/** Does something once the page has been shown and the browser has nothing better to do. Returns what calls it off. */
export function whenIdle(task: () => void): () => void {
  let isCalledOff = false
  const start = () => isCalledOff || task()
  requestAnimationFrame(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(start, { timeout: longest })
    else setTimeout(start, usual)
  })
  return () => {
    isCalledOff = true
  }
}
