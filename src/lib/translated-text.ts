/** Text that a browser may translate where it stands. */
export interface TranslatedText {
  /** Draws what is in the places anew. */
  readonly draw: (render: () => void) => void
  readonly stop: () => void
}

/** One thing a translation did to the text of the page: nodes of an element exchanged for others, or the words of one. */
interface Exchange {
  readonly target: Node
  readonly removed: readonly Node[]
  readonly added: readonly Node[]
  readonly next: Node | null
  /** The words of a text node before, and after. */
  readonly from: string | null
  to: string
}

/**
 * Keeps a page right that its browser translates. A translation takes text nodes out and puts its own in their place; what
 * draws the page goes on writing to the nodes it knows, and an old number would stand beside a new picture for good. So for as
 * long as something is drawn its own nodes are put back; where they are written to they stay, to be translated anew, and
 * everywhere else the translation is put back.
 */
export function createTranslatedText(places: readonly HTMLElement[]): TranslatedText {
  const observer = new MutationObserver(note)
  let exchanges: Exchange[] = []
  const known = new WeakSet<Node>()
  const options = { childList: true, characterData: true, characterDataOldValue: true, subtree: true }
  for (const place of places) observer.observe(place, options)

  /** Only text is exchanged: what an extension puts beside it stays where it is. */
  const isText = (node: Node): boolean =>
    !(node instanceof Element) || node.localName === 'font' || known.has(node)
  function note(records: readonly MutationRecord[]): void {
    for (const { target, removedNodes, addedNodes, nextSibling: next, oldValue: from } of records) {
      const [removed, added] = [[...removedNodes], [...addedNodes]]
      const element = target instanceof Element ? target : target.parentElement
      // What is said to readers who listen is written by the page itself, and what is inside a translation is its own.
      const isExchange = [...removed, ...added].every(isText)
      if (element?.closest('font, [role="status"]') || !isExchange) continue
      for (const node of removed) known.add(node)
      exchanges.push({ target, removed, added, next, from, to: target.nodeValue ?? '' })
    }
  }
  function undo({ target, removed, added, next, from }: Exchange): void {
    if (from !== null) target.nodeValue = from
    for (const node of added) if (node.parentNode === target) target.removeChild(node)
    for (const node of removed) target.insertBefore(node, next?.parentNode === target ? next : null)
  }
  function redo({ target, removed, added, next, from, to }: Exchange): void {
    if (from !== null) target.nodeValue = to
    for (const node of removed) if (node.parentNode === target) target.removeChild(node)
    for (const node of added) target.insertBefore(node, next?.parentNode === target ? next : null)
  }

  return {
    draw(render) {
      note(observer.takeRecords())
      const focused = exchanges.length > 0 ? document.activeElement : null
      for (const one of [...exchanges].reverse()) undo(one)
      observer.takeRecords()
      render()
      const drawn = new Set(
        observer.takeRecords().map(({ target }) => (target instanceof Text ? target.parentNode : target)),
      )
      exchanges = exchanges.filter(
        ({ target }) => target.isConnected && !drawn.has(target instanceof Text ? target.parentNode : target),
      )
      for (const one of exchanges) redo(one)
      observer.takeRecords()
      if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected)
        focused.focus({ preventScroll: true })
    },
    stop: () => observer.disconnect(),
  }
}
