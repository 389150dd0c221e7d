import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { makeStages, type StageWish } from '../../src/stadium/render/stage-switch'
import { animationFrames, box, expectQuiet, soon } from './stadium-mounted'
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
    pixi: () => soon(() => expect(element.dataset.stage).toBe('pixi')),
  }
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

const pixiLoaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(entry => entry.name)
    .filter(name => /pixi/.test(name))

describe('the stages', () => {
  test('begin with the plain canvas, and with that alone nothing of Pixi is ever loaded', async () => {
    const { element, picture } = made('canvas')
    expect(element.dataset.stage).toBe('canvas')
    picture()
    await animationFrames(30)
    expect(element.dataset.stage).toBe('canvas')
    expect(pixiLoaded()).toEqual([])
  })

  test.each(['auto', 'pixi'] as const)('asked for %s: Pixi comes, and the plain canvas goes', async wish => {
    expectQuiet()
    const { element, stages, pixi, canvases, redraw, picture } = made(wish)
    expect(stages.kind).toBe('canvas')
    const before = picture()
    await pixi()
    expect(pixiLoaded()).not.toEqual([])
    expect(stages.kind).toBe('pixi')
    expect(canvases()).toHaveLength(1)
    expect(redraw).toHaveBeenCalled()
    expect(apart(before, picture())).toMatchObject({ far: expect.toSatisfy(far => far < betweenStages) })
    expect(element.dataset.webgl).toBeUndefined()
  })

  test('a canvas is never announced to those who do not see it', async () => {
    const { canvases, pixi } = made('auto')
    expect(canvases().map(canvas => canvas.getAttribute('aria-hidden'))).toEqual(['true'])
    await pixi()
    expect(canvases().map(canvas => canvas.getAttribute('aria-hidden'))).toEqual(['true'])
  })

  test.each(['auto', 'pixi'] as const)('asked for %s without WebGL2: the plain canvas stays', async wish => {
    expectQuiet()
    withoutWebgl2()
    const { element, stages, canvases, noWebgl, picture } = made(wish)
    await soon(() => expect(element.dataset.webgl).toBe('none'))
    expect(noWebgl).toHaveBeenCalledTimes(1)
    expect(element.dataset.stage).toBe('canvas')
    expect(stages.kind).toBe('canvas')
    expect(canvases()).toHaveLength(1)
    expect(picture().data.some(value => value > 200)).toBe(true)
  })

  test('given back before Pixi has come leave nothing behind', async () => {
    const { stages, canvases, element, noWebgl } = made('auto')
    stages.stop()
    await animationFrames(40)
    expect(canvases()).toHaveLength(0)
    expect(noWebgl).not.toHaveBeenCalled()
    expect(element.dataset.stage).toBeUndefined()
  })
})

describe('a lost context', () => {
  test('lets the plain canvas stand in with the same picture, and Pixi draw again when it is back', async () => {
    expectQuiet()
    const { element, stages, pixi, canvases, redraw, picture } = made('auto')
    await pixi()
    const before = picture()
    const gl = canvases()[0].getContext('webgl2')
    const context = gl?.getExtension('WEBGL_lose_context')
    redraw.mockClear()
    context?.loseContext()
    await soon(() => expect(element.dataset.stage).toBe('canvas'))
    expect(redraw).toHaveBeenCalled()
    expect(stages.kind).toBe('canvas')
    const stoodIn = apart(before, picture())
    expect(stoodIn.far, JSON.stringify(stoodIn)).toBeLessThan(betweenStages)
    expect(stoodIn.mean).toBeGreaterThan(0)
    redraw.mockClear()
    context?.restoreContext()
    await pixi()
    expect(redraw).toHaveBeenCalled()
    expect(canvases()).toHaveLength(1)
    expect(apart(before, picture()).most).toBeLessThanOrEqual(1)
  })

  test('for good leaves the plain canvas, and nothing when given back', async () => {
    const { element, stages, pixi, canvases } = made('auto')
    await pixi()
    canvases()[0].getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    await soon(() => expect(element.dataset.stage).toBe('canvas'))
    stages.stop()
    expect(canvases()).toHaveLength(0)
  })
})

describe('a slow machine', () => {
  test('is given the plain canvas after six slow frames in a row', async () => {
    expectQuiet()
    const { stages, pixi, canvases, picture } = made('auto')
    await pixi()
    for (let frame = 0; frame < 5; frame++) stages.tookMilliseconds(101)
    stages.tookMilliseconds(16)
    for (let frame = 0; frame < 5; frame++) stages.tookMilliseconds(101)
    expect(stages.kind).toBe('pixi')
    stages.tookMilliseconds(101)
    expect(stages.kind).toBe('canvas')
    expect(canvases()).toHaveLength(1)
    expect(picture().data.some(value => value > 200)).toBe(true)
  })

  test('keeps Pixi where the link asked for it by name', async () => {
    const { stages, pixi } = made('pixi')
    await pixi()
    for (let frame = 0; frame < 20; frame++) stages.tookMilliseconds(500)
    expect(stages.kind).toBe('pixi')
  })
})
