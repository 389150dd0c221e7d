import { type ChildrenHead, everyoneElse, unpackChildren } from './children'
import type { Contestant } from './contestant'

/** The children whose marks differ. */
function difference(before: Uint8Array, after: Uint8Array): Uint32Array<ArrayBuffer> {
  const changed: number[] = []
  for (let child = 0; child < after.length; child++) if (before[child] !== after[child]) changed.push(child)
  return Uint32Array.from(changed)
}

/** A range input under a label, as a page has it. */
function range(id: string, max: number): HTMLInputElement {
  const input = document.createElement('input')
  Object.assign(input, { type: 'range', id, min: '0', max: String(max), step: '1', value: '0' })
  input.setAttribute('aria-label', id)
  document.body.append(input)
  return input
}

/**
 * Puts one contestant on the page: a canvas of 1280 × 720, a control whose notch changes some thirty children (`#notch`)
 * and one that gives everyone another mark (`#everyone`). Both mark the picture as stale and draw in the next frame.
 * Fetching the shared children is measured apart (`children`), so that the first frame can be told without it.
 */
export async function stand(contestant: Contestant): Promise<void> {
  const asked = performance.now()
  const [head, bytes] = await Promise.all([
    fetch('/children.json').then(reply => reply.json() as Promise<ChildrenHead>),
    fetch('/children.bin').then(reply => reply.arrayBuffer()),
  ])
  const children = unpackChildren(head, bytes)
  performance.measure('children', { start: asked })
  const canvas = document.createElement('canvas')
  canvas.width = 1280
  canvas.height = 720
  document.body.append(canvas)

  let shown = children.pictures[0]!
  const drawing = await contestant.create(canvas, children)
  await new Promise(requestAnimationFrame)
  drawing.recolour(shown, new Uint32Array(0))

  const everyone = children.pictures.map(picture => everyoneElse(picture, children.marks.length))
  const notch = range('notch', children.steps - 1)
  const all = range('everyone', 1000)
  let stale = false
  const draw = () => {
    stale = false
    const step = Number(notch.value)
    const next = (Number(all.value) % 2 ? everyone : children.pictures)[step]!
    if (next === shown) return
    const changed = difference(shown, next)
    shown = next
    drawing.recolour(next, changed)
  }
  const ask = () => {
    if (stale) return
    stale = true
    requestAnimationFrame(draw)
  }
  notch.addEventListener('input', ask)
  all.addEventListener('input', ask)
  document.body.dataset.ready = contestant.name
}
