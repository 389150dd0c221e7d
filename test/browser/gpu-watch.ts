import { expect, onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'
import { animationFrames } from './stadium-mounted'

const kinds = [
  'Buffer',
  'Texture',
  'Program',
  'Shader',
  'Framebuffer',
  'Renderbuffer',
  'VertexArray',
  'Sampler',
] as const
type Method = (this: WebGL2RenderingContext, ...wanted: unknown[]) => object | null

/** Watches every WebGL2 context there is, without holding it, and how many objects it has that are not deleted. */
export function watchGpu() {
  const contexts = new Map<WeakRef<WebGL2RenderingContext>, Map<string, number>>()
  const known = new WeakMap<WebGL2RenderingContext, Map<string, number>>()
  const deleted = new WeakSet<object>()
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, Method>
  function countsOf(context: WebGL2RenderingContext): Map<string, number> {
    const counts = known.get(context) ?? new Map<string, number>()
    if (!known.has(context)) contexts.set(new WeakRef(context), counts)
    known.set(context, counts)
    return counts
  }
  function wrap(
    name: string,
    after: (counts: Map<string, number>, answer: unknown, wanted: unknown) => void,
  ) {
    const own = prototype[name]
    prototype[name] = function (...wanted) {
      const answer = own.apply(this, wanted)
      after(countsOf(this), answer, wanted[0])
      return answer
    }
    onTestFinished(() => {
      prototype[name] = own
    })
  }
  for (const kind of kinds) {
    const add = (counts: Map<string, number>, by: number) => counts.set(kind, (counts.get(kind) ?? 0) + by)
    wrap(`create${kind}`, (counts, answer) => answer && add(counts, 1))
    wrap(`delete${kind}`, (counts, _, object) => {
      if (!object || deleted.has(object)) return
      deleted.add(object)
      add(counts, -1)
    })
  }
  return contexts
}

async function collectGarbage(): Promise<void> {
  const { send } = cdp() as unknown as { send(method: string): Promise<unknown> }
  await send('HeapProfiler.collectGarbage')
}

/** Fails unless all that these contexts made is given back, and no more than one of them is still held by anything. */
export async function expectNothingLeft(contexts: ReturnType<typeof watchGpu>): Promise<void> {
  await animationFrames(4)
  await collectGarbage()
  for (const [context, { Program, ...counts }] of [...contexts].map(
    ([reference, found]) => [reference.deref(), Object.fromEntries(found)] as const,
  )) {
    expect(
      Object.values(counts).every(count => count === 0),
      JSON.stringify(counts),
    ).toBe(true)
    // Programs go with their context.
    expect(context?.isContextLost() ?? true).toBe(true)
  }
  const held = [...contexts.keys()].filter(reference => reference.deref())
  expect(held.length).toBeLessThanOrEqual(1)
}
