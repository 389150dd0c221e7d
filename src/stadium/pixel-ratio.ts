/** Calls back whenever a CSS pixel takes another number of device pixels: another screen, or the browser's own zoom. */
export function watchPixelRatio(changed: () => void): () => void {
  const stop = new AbortController()
  const listen = (): void => {
    // A query answers for one ratio alone, so each change asks about the next.
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    const tell = (): void => {
      changed()
      listen()
    }
    query.addEventListener('change', tell, { once: true, signal: stop.signal })
  }
  listen()
  return () => stop.abort()
}
