/**
 * Keeps everything the page needs at once in one file. Left to itself the bundler gives each module that some later part
 * also uses a file of its own: a dozen small ones, which pack worse and each cost a request.
 *
 * @returns {{ plugin: import('vite').Plugin, group: { name: string, test: (id: string) => boolean } }}
 */
export function firstChunk(entry) {
  const first = new Set()
  return {
    plugin: {
      name: 'first-chunk',
      apply: 'build',
      buildEnd() {
        const waiting = [...this.getModuleIds()].filter(id => id.endsWith(entry))
        while (waiting.length > 0) {
          const id = waiting.pop()
          if (first.has(id)) continue
          first.add(id)
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []))
        }
      },
    },
    group: { name: 'first', test: id => first.has(id) },
  }
}
