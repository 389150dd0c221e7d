import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { makeStages, type StageWish } from '../../src/stadium/render/stage-switch'
import { animationFrames, box, expectQuiet, firstCanvas, soon } from './stadium-mounted'
import { apart, paintedScene, pixelsOf } from './stadium-pictures'

/** Between two stages so large a share of the pixels may differ by more than a shade: each draws edges in its own way. */
const betweenStages = 0.03

/** Stages in a box, of a scene that stays as it is. */
function made(wish: StageWish) {
  const element = box(320, 200)
  const { scene } = paintedScene({ children: 2000, width: 320, height: 200 })
  const [redraw, noWebgl] = [vi.fn(), vi.fn()]
  const stages = makeStages({ element, redraw, noWebgl, scene: () => scene }, wish)
  onTestFinished(() => stages.stop())
  const canvases = () => [...element.querySelectorAll('canvas')]
  const comes = (kind: 'pixi' | 'canvas') => soon(() => expect(element.dataset.stage).toBe(kind))
  return {
    element,
    scene,
    stages,
    redraw,
    noWebgl,
    canvases,
    /** The picture on the canvas that is seen, drawn afresh until it gets no finer. */
    picture: (): ImageData => {
      let draws = 1
      while (stages.draw(scene)) expect(++draws, 'the picture is as fine as it gets').toBeLessThan(60)
      const seen = canvases().filter(canvas => !canvas.hidden)
      expect(seen).toHaveLength(1)
      return pixelsOf(seen[0])
    },
    pixi: () => comes('pixi'),
    plain: () => comes('canvas'),
    /** Has the context lost that Pixi draws with. */
    context: () => {
      const context = canvases()[0].getContext('webgl2')?.getExtension('WEBGL_lose_context')
      return context ?? expect.fail('no context to lose')
    },
  }
}

/** The most canvases there have been at once from now on. */
function countCanvases(element: HTMLElement): () => number {
  const count = () => element.querySelectorAll('canvas').length
  let most = count()
  const observer = new MutationObserver(() => {
    most = Math.max(most, count())
  })
  observer.observe(element, { childList: true })
  onTestFinished(() => observer.disconnect())
  return () => most
}

/** Pretends that the browser cannot make a WebGL2 context. */
function withoutWebgl2(): void {
  const own = HTMLCanvasElement.prototype.getContext
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...wanted: unknown[]
  ) {
    return String(wanted[0]).startsWith('webgl') ? null : Reflect.apply(own, this, wanted)
  } as typeof own)
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
}

const fetched = (part: RegExp): string[] =>
  performance
    .getEntriesByType('resource')
    .map(entry => entry.name)
    .filter(name => part.test(name))

describe('the stages', () => {
  test('asked for the plain canvas draw nothing until it has come, and nothing of Pixi is ever loaded', async () => {
    expectQuiet()
    const { element, scene, stages, canvases, redraw, plain, picture } = made('canvas')
    expect([stages.kind, element.dataset.stage, canvases().length]).toEqual([null, undefined, 0])
    expect(stages.draw(scene)).toBe(false)
    await plain()
    expect(stages.kind).toBe('canvas')
    expect(redraw).toHaveBeenCalledTimes(1)
    expect(canvases().map(canvas => canvas.hidden)).toEqual([true])
    expect(picture().data.some(value => value > 200)).toBe(true)
    await animationFrames(30)
    expect(element.dataset.stage).toBe('canvas')
    expect(fetched(/pixi/)).toEqual([])
  })

  test.each(['auto', 'pixi'] as const)('asked for %s: Pixi comes first, and alone', async wish => {
    expectQuiet()
    const { element, scene, stages, pixi, canvases, redraw, picture } = made(wish)
    const most = countCanvases(element)
    const others: (string | undefined)[] = []
    redraw.mockImplementation(() => others.push(element.dataset.stage))
    expect([stages.kind, element.dataset.stage, stages.draw(scene)]).toEqual([null, undefined, false])
    await pixi()
    expect(fetched(/pixi/)).not.toEqual([])
    expect(stages.kind).toBe('pixi')
    expect(others).toEqual(['pixi'])
    expect([most(), canvases().length]).toEqual([1, 1])
    expect(canvases()[0].hidden, 'until it has been drawn on').toBe(true)
    const other = made('canvas')
    await other.plain()
    expect(apart(other.picture(), picture()).far).toBeLessThan(betweenStages)
    expect(element.dataset.webgl).toBeUndefined()
  })

  test('a canvas is never announced to those who do not see it', async () => {
    const { canvases, pixi, plain, context } = made('auto')
    await pixi()
    expect(canvases().map(canvas => canvas.getAttribute('aria-hidden'))).toEqual(['true'])
    context().loseContext()
    await plain()
    expect(canvases().map(canvas => canvas.getAttribute('aria-hidden'))).toEqual(['true', 'true'])
  })

  test.each(['auto', 'pixi'] as const)('asked for %s without WebGL2: the plain canvas draws', async wish => {
    expectQuiet()
    withoutWebgl2()
    const { element, stages, canvases, noWebgl, plain, picture } = made(wish)
    await plain()
    expect(element.dataset.webgl).toBe('none')
    expect(noWebgl).toHaveBeenCalledTimes(1)
    expect(stages.kind).toBe('canvas')
    expect(canvases()).toHaveLength(1)
    expect(picture().data.some(value => value > 200)).toBe(true)
  })

  test('given back when Pixi has its canvas and has not drawn on it take that canvas away at once', async () => {
    expectQuiet()
    const { element, stages, canvases, redraw } = made('auto')
    await firstCanvas(element)
    stages.stop()
    expect(canvases()).toHaveLength(0)
    await animationFrames(10)
    expect([canvases().length, stages.kind]).toEqual([0, null])
    expect(redraw).not.toHaveBeenCalled()
  })

  test.each(['auto', 'canvas'] as const)(
    'asked for %s and given back before a stage has come leave nothing behind',
    async wish => {
      expectQuiet()
      const { stages, canvases, element, noWebgl, redraw } = made(wish)
      stages.stop()
      await Promise.all([
        import('../../src/stadium/render/pixi/pixi-stage'),
        import('../../src/stadium/render/canvas/canvas-stage'),
      ])
      await animationFrames(10)
      await soon(() => expect(canvases()).toHaveLength(0))
      expect(noWebgl).not.toHaveBeenCalled()
      expect(redraw).not.toHaveBeenCalled()
      expect([stages.kind, element.dataset.stage]).toEqual([null, undefined])
    },
  )
})

describe('a lost context', () => {
  test('lets the plain canvas stand in with the same picture, and Pixi draw again when it is back', async () => {
    expectQuiet()
    const { stages, pixi, plain, canvases, redraw, picture, context } = made('auto')
    await pixi()
    const before = picture()
    const lost = context()
    redraw.mockClear()
    lost.loseContext()
    await plain()
    expect(redraw).toHaveBeenCalled()
    expect(stages.kind).toBe('canvas')
    const stoodIn = apart(before, picture())
    expect(stoodIn.far, JSON.stringify(stoodIn)).toBeLessThan(betweenStages)
    expect(stoodIn.mean).toBeGreaterThan(0)
    redraw.mockClear()
    lost.restoreContext()
    await pixi()
    expect(redraw).toHaveBeenCalled()
    expect(canvases()).toHaveLength(1)
    expect(apart(before, picture()).most).toBeLessThanOrEqual(1)
  })

  test('for good leaves the plain canvas, and nothing when given back', async () => {
    const { stages, pixi, plain, canvases, context } = made('auto')
    await pixi()
    context().loseContext()
    await plain()
    stages.stop()
    expect(canvases()).toHaveLength(0)
  })

  test('that is back before the plain canvas has come, and lost again, has one stand in and no more', async () => {
    const { pixi, plain, canvases, element } = made('auto')
    await pixi()
    const [canvas] = canvases()
    for (const kind of ['webglcontextlost', 'webglcontextrestored', 'webglcontextlost'])
      canvas.dispatchEvent(new Event(kind))
    await plain()
    await animationFrames(4)
    expect(canvases()).toHaveLength(2)
    canvas.dispatchEvent(new Event('webglcontextrestored'))
    expect(element.dataset.stage).toBe('pixi')
    expect(canvases()).toEqual([canvas])
  })

  test('while the plain canvas is fetched, and given back, leaves nothing', async () => {
    expectQuiet()
    const { stages, pixi, canvases, element, context } = made('auto')
    await pixi()
    context().loseContext()
    await animationFrames(1)
    stages.stop()
    await animationFrames(4)
    expect([canvases().length, element.dataset.stage]).toEqual([0, undefined])
  })
})

describe('a slow machine', () => {
  test('is given the plain canvas after six slow frames in a row, and the old picture stays until it is there', async () => {
    expectQuiet()
    const { stages, pixi, plain, canvases, picture } = made('auto')
    await pixi()
    picture()
    const [before] = canvases()
    for (let frame = 0; frame < 5; frame++) stages.tookMilliseconds(101)
    stages.tookMilliseconds(16)
    for (let frame = 0; frame < 5; frame++) stages.tookMilliseconds(101)
    await animationFrames(4)
    expect(stages.kind).toBe('pixi')
    stages.tookMilliseconds(101)
    expect([stages.kind, before.hidden]).toEqual(['pixi', false])
    await plain()
    expect(stages.kind).toBe('canvas')
    expect(canvases()).toHaveLength(1)
    expect(canvases()[0].hidden, 'drawn on before the old one goes').toBe(false)
    expect(before.isConnected).toBe(false)
    expect(picture().data.some(value => value > 200)).toBe(true)
  })

  test('keeps Pixi where the link asked for it by name', async () => {
    const { stages, pixi } = made('pixi')
    await pixi()
    for (let frame = 0; frame < 20; frame++) stages.tookMilliseconds(500)
    await animationFrames(4)
    expect(stages.kind).toBe('pixi')
  })
})
