import type { LinkNote } from './state'

/** How many notes are kept: a page can show no more, and a link of junk would give thousands. */
export const notesLimit = 20

const longest = 60

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** Writes down what could not be used of a link. */
export type TakeNote = (kind: LinkNote['kind'], key: string, given: string, used?: string) => void

/** An empty list of notes, and what adds to it. */
export function createNotes(): { readonly notes: readonly LinkNote[]; readonly take: TakeNote } {
  const notes: LinkNote[] = []
  return {
    notes,
    take(kind, key, given, used) {
      if (notes.length >= notesLimit) return
      notes.push({
        kind,
        key: short(key),
        given: short(given),
        ...(used === undefined ? {} : { used: short(used) }),
      })
    },
  }
}
