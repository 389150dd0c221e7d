import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Projected, project } from '../../src/stadium/camera/projection'
import { nobody } from '../../src/stadium/layout/team-layout'
import { forcedPalette, night } from '../../src/stadium/palette'
import { appear, blankAppearance } from '../../src/stadium/render/appearance'
import { makeCanvasStage } from '../../src/stadium/render/canvas/canvas-stage'
import { dotRadius } from '../../src/stadium/render/mark-style'
import { makePixiStage } from '../../src/stadium/render/pixi/pixi-stage'
import type { Stage } from '../../src/stadium/render/stage'
import type { Scene } from '../../src/stadium/scene'
import { expectQuiet } from './stadium-mounted'
import { apart, drawn, paintedScene, pixelsOf, type Wishes } from './stadium-pictures'

let canvas: Stage
let pixi: Stage
beforeAll(async () => {
  canvas = makeCanvasStage(document.createElement('canvas'))
  pixi = await makePixiStage(document.createElement('canvas'))
})
afterAll(() => {
  for (const stage of [canvas, pixi]) stage.stop()
})

/** The picture once it is as fine as it will be, and how many frames that took. */
function finished(stage: Stage, scene: Scene): { picture: ImageData; frames: number } {
  let frames = 1
  while (stage.draw(scene)) frames++
  return { picture: drawn(stage, scene), frames }
}

const small = { width: 640, height: 360 }
const large = { width: 800, height: 450, pixelRatio: 2 }
type Pixel = readonly [number, number, number]
const pixelAt = ({ data, width }: ImageData, x: number, y: number): Pixel => {
  const at = (Math.floor(y) * width + Math.floor(x)) * 4
  return [data[at], data[at + 1], data[at + 2]]
}
const furthest = (one: Pixel, other: Pixel): number =>
  Math.max(...one.map((channel, index) => Math.abs(channel - other[index])))

/** Where each marked child is and how it looks, by the arithmetic in plain numbers; those whose middle nothing else covers. */
function clearMarks(scene: Scene) {
  const { stadium, size } = scene
  const [wide, high] = [size.width * size.pixelRatio, size.height * size.pixelRatio]
  const found = [...stadium.marked].map(child => {
    const look = appear(scene, child, blankAppearance())
    const at: Projected = project(scene, look.x, look.y, look.z, { x: 0, y: 0, depth: 0 })
    return { child, ...at, radius: at.depth > 0.5 ? dotRadius(look, scene, at.depth) : 0, look }
  })
  return found.filter(({ child, x, y, radius, look }) => {
    if (radius < 2.2 || look.ring > 0 || look.shown < 1) return false
    if (x < 4 || y < 4 || x > wide - 4 || y > high - 4) return false
    return found.every(other => {
      // A mark has a soft shadow, three CSS pixels wide.
      const reach = other.radius * 1.2 + 3 * size.pixelRatio + 2
      return other.child === child || Math.abs(other.x - x) > reach || Math.abs(other.y - y) > reach
    })
  })
}

describe('a child is where, and of the colour, that the plain arithmetic says', () => {
  const cases: Record<string, Wishes> = {
    'under the floods': {},
    'what the director sees': { truth: false },
    'with the floods out': { stadium: { floods: 0 } },
    'half-way between the lights': { stadium: { floods: 0.4 } },
    'half-way through a fade': { stadium: { fade: 0.5 } },
    'half-way through a fade of one after the other': { stadium: { fade: 0.5, fadeStagger: 0.7 } },
    'and the other way round': { stadium: { fade: 0.5, fadeStagger: -0.7 } },
    gathered: { stadium: { gather: 1, floods: 0.4 } },
    'on the way down': { stadium: { gather: 0.45 } },
    'at the dugout': { viewpoint: 'dugout' },
    'along the rows': { viewpoint: 'rows' },
    'over the pitch': { viewpoint: 'pitch', stadium: { gather: 1 } },
    'from straight above': { viewpoint: 'above' },
    'in a small stadium': { children: 319 },
    'close up': { zoom: { factor: 4, x: 400, y: 120 } },
    'elsewhere in the world': { origin: [300, -120, 2] },
  }
  test.each(Object.entries(cases))('%s', (_, wishes) => {
    expectQuiet()
    const { scene } = paintedScene({ ...large, ...wishes })
    // No stroke of the team stands before a child here.
    scene.stadium.players = nobody
    scene.stadium.playersVersion++
    const { picture } = finished(pixi, scene)
    const clear = clearMarks(scene)
    expect(clear.length).toBeGreaterThan(5)
    const wrong = clear.filter(({ x, y, look }) => {
      const wanted: Pixel = [look.red * 255, look.green * 255, look.blue * 255]
      return furthest(pixelAt(picture, x, y), wanted) > 16
    })
    expect(wrong.length, `${wrong.length} of ${clear.length}`).toBe(0)
  })
})

/** Pictures an eighth as large: what is left of them is where it is light and where it is dark. */
function shrunk(picture: ImageData): ImageData {
  const small = new ImageData(Math.floor(picture.width / 8), Math.floor(picture.height / 8))
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0
        for (let part = 0; part < 64; part++)
          sum += picture.data[((y * 8 + (part >> 3)) * picture.width + x * 8 + (part & 7)) * 4 + channel]
        small.data[(y * small.width + x) * 4 + channel] = sum / 64
      }
  return small
}

describe('the two stages draw the same stadium', () => {
  const cases: Record<string, Wishes> = {
    'under the floods': { truth: false },
    'with the floods out': { stadium: { floods: 0 } },
    'at the dugout': { viewpoint: 'dugout' },
    gathered: { stadium: { gather: 1, floods: 0.4, pitchLight: 0.8 } },
    'words only': { stadium: { floods: 0, dim: 1 } },
    'half filled': { stadium: { filled: 0.5 } },
    '319 children': { children: 319 },
  }
  test.each(Object.entries(cases))('%s', (_, wishes) => {
    const { scene } = paintedScene({ children: 80_000, width: 800, height: 448, ...wishes })
    const found = apart(shrunk(finished(canvas, scene).picture), shrunk(finished(pixi, scene).picture))
    expect(found.mean, JSON.stringify(found)).toBeLessThan(6)
  })
})

describe('a picture at rest', () => {
  test('is drawn whole at once, grows finer for a few frames, and then stays as it is', () => {
    const { scene } = paintedScene(small)
    expect(pixi.draw(scene)).toBe(true)
    const { frames, picture } = finished(pixi, scene)
    expect(frames).toBeGreaterThan(1)
    expect(frames).toBeLessThan(9)
    expect(pixi.draw(scene)).toBe(false)
    expect(apart(picture, drawn(pixi, scene)).most).toBe(0)
  })

  test('is not made finer while the camera moves, nor while a processor must recolour it again and again', () => {
    const { scene } = paintedScene(small)
    scene.isStill = false
    expect(pixi.draw(scene)).toBe(false)
    scene.isStill = true
    scene.isHurried = true
    expect(pixi.draw(scene)).toBe(false)
    scene.isHurried = false
    expect(pixi.draw(scene)).toBe(true)
  })

  test('and one in motion are about as light as each other', () => {
    const { scene } = paintedScene({ children: 80_000, width: 1280, height: 720, truth: false })
    const still = shrunk(finished(pixi, scene).picture)
    scene.isStill = false
    scene.cameraVersion++
    const moving = shrunk(drawn(pixi, scene))
    const mean = ({ data }: ImageData): number => data.reduce((sum, value) => sum + value, 0) / data.length
    expect(Math.abs(mean(still) - mean(moving))).toBeLessThan(2)
  })

  test('seats that are not filled yet are dark, and a filling is not waited for', () => {
    const { scene } = paintedScene({ ...small, truth: false })
    const mean = ({ data }: ImageData): number => data.reduce((sum, value) => sum + value, 0) / data.length
    const light = [0, 0.3, 0.7, 1].map(filled => {
      scene.stadium.filled = filled
      const isUnfinished = pixi.draw(scene)
      if (filled > 0 && filled < 1) expect(isUnfinished).toBe(false)
      return mean(drawn(pixi, scene))
    })
    expect([...light].sort((a, b) => a - b)).toEqual(light)
    expect(light[3]).toBeGreaterThan(light[0] + 3)
  })
})

describe('the light a child in need gives', () => {
  /** How much lighter the picture is for it. */
  function given(scene: Scene): number {
    const mean = (): number => {
      const { data } = drawn(pixi, scene)
      return data.reduce((sum, value) => sum + value, 0) / data.length
    }
    finished(pixi, scene)
    const all = mean()
    scene.isHurried = true
    const without = mean()
    scene.isHurried = false
    return all - without
  }

  test('is there with the floods out, and left out while a control is moved', () => {
    expect(given(paintedScene({ ...small, stadium: { floods: 0 } }).scene)).toBeGreaterThan(0.5)
  })

  test('is given by nobody in a flat palette', () => {
    const palette = { ...night, isFlat: true }
    expect(given(paintedScene({ ...small, palette, stadium: { floods: 0 } }).scene)).toBe(0)
  })
})

describe('a line of light', () => {
  /** One child of many has changed; how much each pixel above and around it is changed by its line. */
  function lineOf(before: number, after: number) {
    const { scene } = paintedScene({ ...large, children: 80_000 })
    const { stadium } = scene
    const child = stadium.seats.rowStarts[12] + 900
    stadium.marks.fill(0)
    stadium.marks[child] = after
    stadium.previous.set(stadium.marks)
    stadium.marked = after === 0 ? new Uint32Array() : Uint32Array.of(child)
    stadium.changed = Uint32Array.of(child)
    stadium.changedFrom = Uint8Array.of(before)
    stadium.players = nobody
    const without = finished(pixi, scene).picture
    Object.assign(stadium, { lineHeight: 17, lineStrength: 1 })
    const picture = drawn(pixi, scene)
    const places = stadium.seats.places.subarray(child * 3, child * 3 + 3)
    const foot = { ...project(scene, places[0], places[1], places[2], { x: 0, y: 0, depth: 0 }) }
    const top = project(scene, places[0], places[1], places[2] + 17, { x: 0, y: 0, depth: 0 })
    const at = (share: number): Pixel => pixelAt(picture, foot.x, foot.y + (top.y - foot.y) * share)
    const change = (share: number): number =>
      furthest(at(share), pixelAt(without, foot.x, foot.y + (top.y - foot.y) * share))
    return { at, change, picture, without, foot }
  }
  /** Which of two marks' colours a pixel is nearer to. */
  const nearer = (pixel: Pixel, one: number, other: number): number => {
    const [first, second] = [one, other].map(code => {
      const wanted = night.marks[code].colour.map(channel => channel * 255) as unknown as Pixel
      return Math.hypot(...pixel.map((channel, index) => channel - wanted[index]))
    })
    return first < second ? one : other
  }

  test('is bright at a child who came, and fades upwards, in the new colour', () => {
    const { at, change } = lineOf(0, 5)
    expect(change(0.25)).toBeGreaterThan(60)
    expect(change(0.25)).toBeGreaterThan(change(0.6))
    expect(change(0.95)).toBeLessThan(20)
    expect(nearer(at(0.25), 5, 3)).toBe(5)
  })

  test('is open below and bright above, in the old colour, where a child went; a ring is left round the seat', () => {
    const { at, change, picture, without, foot } = lineOf(3, 0)
    expect(change(0.85)).toBeGreaterThan(60)
    expect(change(0.15)).toBeLessThan(30)
    expect(nearer(at(0.85), 3, 5)).toBe(3)
    // 3.2 CSS pixels from the seat, on both sides.
    for (const side of [-1, 1]) {
      const x = foot.x + side * 6.4
      expect(furthest(pixelAt(picture, x, foot.y), pixelAt(without, x, foot.y))).toBeGreaterThan(60)
    }
  })

  test('is the new colour with the old one round it where a child turned', () => {
    const { at, picture, without, foot } = lineOf(3, 4)
    expect(nearer(at(0.2), 4, 3)).toBe(4)
    // Yellow has no blue: beside the core the picture turns towards it.
    for (const side of [-2, 2]) {
      const [now, before] = [picture, without].map(image => pixelAt(image, foot.x + side, foot.y - 12))
      expect(now[0] - now[2]).toBeGreaterThan(before[0] - before[2] + 20)
    }
  })

  test('is never white', () => {
    for (const [before, after] of [
      [0, 1],
      [2, 0],
      [3, 5],
    ]) {
      const { at } = lineOf(before, after)
      for (let share = 0.05; share < 1; share += 0.05) expect(Math.min(...at(share))).toBeLessThan(215)
    }
  })

  test('is not drawn where nobody changed', () => {
    const { scene } = paintedScene({ ...small, stadium: { changed: new Uint32Array() } })
    const before = finished(pixi, scene).picture
    Object.assign(scene.stadium, { lineHeight: 17, lineStrength: 1 })
    expect(apart(before, drawn(pixi, scene)).most).toBe(0)
  })
})

describe('under forced colours', () => {
  test('nothing is drawn but in the colours of the palette, and between them', () => {
    const palette = forcedPalette(document.body)
    const { scene } = paintedScene({ ...small, palette, stadium: { floods: 0, hush: 1 } })
    expect(pixi.draw(scene)).toBe(false)
    const picture = drawn(pixi, scene)
    const background = palette.background.map(channel => channel * 255) as unknown as Pixel
    expect(pixelAt(picture, 2, 2)).toEqual(background)
    // Not a shade of night: what is not marked is background, grey, or an edge between the two.
    const most = Math.max(...[palette.background, palette.seatDark].flat()) * 255
    let outside = 0
    for (let at = 0; at < picture.data.length; at += 4)
      if (Math.max(picture.data[at], picture.data[at + 1], picture.data[at + 2]) > most + 2) outside++
    expect(outside / (picture.data.length / 4)).toBeLessThan(0.1)
  })

  test('night and forced colours follow each other', () => {
    const { scene } = paintedScene(small)
    const before = finished(pixi, scene).picture
    scene.palette = forcedPalette(document.body)
    scene.paletteVersion++
    expect(apart(before, finished(pixi, scene).picture).mean).toBeGreaterThan(20)
    scene.palette = night
    scene.paletteVersion++
    expect(apart(before, finished(pixi, scene).picture).most).toBeLessThan(3)
  })
})

describe('the Pixi stage', () => {
  /** What it draws after a change is what a new stage draws of the same scene from the beginning. */
  function expectAsNew(scene: Scene): void {
    const after = finished(pixi, scene).picture
    for (const version of ['seatsVersion', 'slotsVersion', 'marksVersion', 'playersVersion'] as const)
      scene.stadium[version]++
    pixi.forget()
    expect(apart(after, finished(pixi, scene).picture).most).toBeLessThan(2)
  }

  test('takes new marks, slots, team and palette when their versions go up', () => {
    const { scene, crowd } = paintedScene(small)
    pixi.draw(scene)
    scene.stadium.marks.set(crowd.marks(false))
    scene.stadium.previous.set(scene.stadium.marks)
    scene.stadium.marksVersion++
    expectAsNew(scene)
    scene.stadium.slots = scene.stadium.slots.map((value, at) => (at % 3 === 0 ? -value : value))
    scene.stadium.slotsVersion++
    scene.stadium.gather = 1
    expectAsNew(scene)
    const { places, kinds, scale } = scene.stadium.players
    scene.stadium.players = { places: places.slice(0, 30), kinds: kinds.slice(0, 10), scale }
    scene.stadium.playersVersion++
    expectAsNew(scene)
    scene.palette = { ...scene.palette, player: [1, 0, 0] }
    scene.paletteVersion++
    expectAsNew(scene)
  })

  test('takes more and fewer children, and another size', () => {
    for (const wishes of [{ children: 319 }, { children: 8000, width: 300, height: 500 }, { children: 16 }])
      expectAsNew(paintedScene({ ...small, ...wishes }).scene)
  })

  test('draws a list of nobody as nobody, though to Pixi no length means everyone', () => {
    const { scene } = paintedScene(small)
    const none = { marked: new Uint32Array(), changed: new Uint32Array(), players: nobody }
    Object.assign(scene.stadium, { ...none, lineHeight: 17, lineStrength: 1, hush: 1, dim: 0.5 })
    scene.stadium.marks.fill(5)
    scene.stadium.previous.fill(5)
    const nothing = finished(pixi, scene).picture
    scene.stadium.marks.fill(0)
    scene.stadium.previous.fill(0)
    scene.stadium.marksVersion++
    expect(apart(nothing, drawn(pixi, scene)).most).toBe(0)
  })

  test('draws seats without any rows, and nothing built round them', () => {
    expectQuiet()
    const { scene } = paintedScene(small)
    const built = finished(pixi, scene).picture
    scene.stadium.seats = { ...scene.stadium.seats, rows: [] }
    scene.stadium.seatsVersion++
    expect(apart(built, finished(pixi, scene).picture).mean).toBeGreaterThan(1)
  })

  test('makes its canvas as many device pixels as the scene has', () => {
    for (const [width, height, pixelRatio] of [
      [333.3, 200, 1.5],
      [390, 257, 3],
      [1, 1, 1],
    ]) {
      pixi.draw(paintedScene({ children: 319, width, height, pixelRatio }).scene)
      expect([pixi.canvas.width, pixi.canvas.height]).toEqual([
        Math.round(width * pixelRatio),
        Math.round(height * pixelRatio),
      ])
    }
  })

  test('draws the same picture again when it has forgotten everything', () => {
    const { scene } = paintedScene(small)
    const before = finished(pixi, scene).picture
    pixi.forget()
    expect(apart(before, finished(pixi, scene).picture).most).toBe(0)
  })

  test('draws the same picture once a lost context has come back', async () => {
    const stage = await makePixiStage(document.createElement('canvas'))
    const { scene } = paintedScene({ ...small, stadium: { floods: 0, gather: 0.5 } })
    const before = finished(stage, scene).picture
    const context = stage.canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    const heard = (event: string): Promise<void> =>
      new Promise(resolve => stage.canvas.addEventListener(event, () => resolve(), { once: true }))
    const lost = heard('webglcontextlost')
    context?.loseContext()
    await lost
    const restored = heard('webglcontextrestored')
    // A context may be asked back only once everyone has heard that it is lost.
    await new Promise(resolve => setTimeout(resolve))
    context?.restoreContext()
    await restored
    stage.forget()
    expect(apart(before, finished(stage, scene).picture).most).toBeLessThan(2)
    stage.stop()
  })

  test('can be made and given back many times, without a word on the console', async () => {
    const said = expectQuiet()
    for (let turn = 0; turn < 3; turn++) {
      const stage = await makePixiStage(document.createElement('canvas'))
      if (turn > 0) {
        const { scene } = paintedScene({ children: 319 })
        finished(stage, scene)
        scene.isStill = false
        scene.cameraVersion++
        stage.draw(scene)
        expect(pixelsOf(stage.canvas).width).toBeGreaterThan(0)
      }
      stage.stop()
    }
    expect(said()).toEqual([])
  })
})
