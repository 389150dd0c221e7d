import { Container } from 'pixi.js'
import { markCount } from '../../marks'
import type { Stage } from '../stage'
import { MarksLayer, StandLayer } from './layers'
import { startRenderer, stopRenderer } from './renderer'
import { makeUniforms } from './uniforms'

/**
 * The Pixi stage (WebGL2 points). Two layers: the stands, drawn once a camera into a texture and kept; and over it, each
 * frame, the few children who look different, drawn by index from buffers that already hold everyone.
 * @throws Error where WebGL2 cannot be had
 */
export async function makePixiStage(canvas: HTMLCanvasElement): Promise<Stage> {
  const renderer = await startRenderer(canvas)
  const uniforms = makeUniforms(markCount)
  const frame = new Container()
  const stands = new StandLayer(frame, uniforms)
  const marks = new MarksLayer(frame, uniforms)
  return {
    kind: 'pixi',
    canvas,
    draw(scene) {
      const { stadium, size } = scene
      const width = Math.max(1, Math.round(size.width * size.pixelRatio))
      const height = Math.max(1, Math.round(size.height * size.pixelRatio))
      if (canvas.width !== width || canvas.height !== height) renderer.resize(width, height)
      uniforms.fill(scene, width, height)
      if (marks.take(stadium) && marks.buffers) stands.take(marks.buffers.everyone)
      stands.draw(renderer, scene, width, height)
      // Linking borrows the lists of children, once; what the stadium has is taken again.
      marks.link(renderer)
      marks.take(stadium)
      marks.show(stadium)
      renderer.render({ container: frame, clear: false })
    },
    forget() {
      stands.forget()
    },
    stop() {
      stands.stop()
      marks.stop()
      frame.destroy()
      stopRenderer(renderer)
    },
  }
}
