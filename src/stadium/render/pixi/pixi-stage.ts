import { Container, RenderTarget, RenderTexture } from 'pixi.js'
import { makeSeats } from '../../layout/seats'
import { markCount } from '../../marks'
import { blankStadium } from '../../stadium-value'
import type { Stage } from '../stage'
import { KeptPicture } from './kept-picture'
import { MarksLayer } from './layers'
import { isDrawnInSoftware, largestSide, linkPrograms, startRenderer, stopRenderer } from './renderer'
import { makeUniforms } from './uniforms'

/**
 * The Pixi stage (WebGL2 points). Two layers: the stands, drawn once a camera into a picture and kept; and over it, each
 * frame, the few children who look different, drawn by index from buffers that already hold everyone.
 * @throws Error where WebGL2 cannot be had
 */
export async function makePixiStage(canvas: HTMLCanvasElement): Promise<Stage> {
  const renderer = await startRenderer(canvas)
  const uniforms = makeUniforms(markCount)
  const frame = new Container()
  const isSoftware = isDrawnInSoftware(renderer)
  const stands = new KeptPicture(renderer, frame, uniforms, isSoftware)
  const marks = new MarksLayer(frame, uniforms, stands)
  await link()
  return {
    kind: 'pixi',
    canvas,
    largest: { side: largestSide(renderer), pixels: isSoftware ? 2.2e6 : 16e6 },
    draw(scene) {
      const { stadium, size } = scene
      const width = Math.max(1, Math.round(size.width * size.pixelRatio))
      const height = Math.max(1, Math.round(size.height * size.pixelRatio))
      if (canvas.width !== width || canvas.height !== height) renderer.resize(width, height)
      // What costs a processor most is left out while a control or the camera is moved, and comes back when it rests.
      const isHasty = isSoftware && (scene.isHurried || !scene.isStill)
      uniforms.fill(scene, width, height, isHasty)
      if (marks.take(stadium) && marks.buffers) stands.take(stadium, marks.buffers)
      const isUnfinished = stands.draw(scene, width, height)
      marks.show(scene, isHasty)
      renderer.render({ container: frame, clear: false })
      return isUnfinished
    },
    forget() {
      stands.forget()
    },
    stop() {
      marks.stop()
      stands.stop()
      frame.destroy()
      stopRenderer(renderer)
    },
  }

  /** Links every program before a reader needs it, with a stadium nobody sees: the first move would wait for it else. */
  async function link(): Promise<void> {
    const stadium = blankStadium(makeSeats(1))
    stadium.seatsVersion = stadium.marksVersion = stadium.slotsVersion = stadium.playersVersion = 0
    stadium.marked = stadium.changed = Uint32Array.of(0)
    stadium.changedFrom = new Uint8Array(1)
    stadium.players = { places: new Float32Array(3), kinds: new Uint8Array(1), scale: 1 }
    marks.take(stadium)
    if (marks.buffers) stands.take(stadium, marks.buffers)
    const nowhere = RenderTexture.create({ width: 1, height: 1 })
    const target = new RenderTarget({ colorTextures: [nowhere], depth: true })
    await stands.link(target)
    await linkPrograms(renderer, [frame], target)
    target.destroy()
    nowhere.destroy(true)
  }
}
