import 'pixi.js/unsafe-eval'
import 'pixi.js/mesh'
import {
  Buffer,
  BufferUsage,
  Container,
  Geometry,
  GlProgram,
  Mesh,
  RenderTexture,
  Shader,
  Ticker,
  WebGLRenderer,
} from 'pixi.js'
import { markCount } from '../marks'
import type { Scene } from '../scene'
import type { Stage } from '../stage'
import { ChildBuffers } from './pixi/child-buffers'
import * as dots from './pixi/dot-shaders'
import { coverGeometry, grassGeometry, lineGeometry } from './pixi/ground-geometry'
import * as ground from './pixi/ground-shaders'
import { makeUniforms } from './pixi/uniforms'

type Resources = Record<string, unknown>

function shader(name: string, vertex: string, fragment: string, resources: Resources): Shader {
  return new Shader({ glProgram: GlProgram.from({ name, vertex, fragment }), resources })
}

/**
 * The Pixi stage (WebGL2 points). Two layers: the stands, drawn once a camera into a texture and kept; and over it, each
 * frame, the few children who look different, drawn by index from buffers that already hold everyone.
 * @throws Error where WebGL2 cannot be had
 */
export async function makePixiStage(canvas: HTMLCanvasElement): Promise<Stage> {
  // Pixi's own clock would burn a tenth of a core on an idle page.
  Ticker.system.autoStart = false
  Ticker.system.stop()
  const renderer = new WebGLRenderer()
  await renderer.init({
    canvas,
    width: 1,
    height: 1,
    antialias: false,
    backgroundAlpha: 1,
    preferWebGLVersion: 2,
    powerPreference: 'high-performance',
    skipExtensionImports: true,
    gcActive: false,
  })
  if (!(renderer.gl instanceof WebGL2RenderingContext)) throw new Error('This browser has no WebGL2.')

  const uniforms = makeUniforms(markCount)
  const { view, seat, looks } = uniforms
  const { dotFragment } = dots
  const stand = new Container()
  const frame = new Container()
  const noGeometry = coverGeometry()
  const add = (to: Container, geometry: Geometry, program: Shader): Mesh<Geometry, Shader> => {
    const mesh = new Mesh<Geometry, Shader>({ geometry, shader: program })
    to.addChild(mesh)
    return mesh
  }
  let kept = RenderTexture.create({ width: 1, height: 1 })
  add(
    stand,
    grassGeometry(),
    shader('grass', ground.grassVertex, ground.grassFragment, { view, grass: uniforms.grass }),
  )
  add(
    stand,
    lineGeometry(),
    shader('lines', ground.lineVertex, ground.lineFragment, { view, line: uniforms.line }),
  )
  const seats = add(stand, noGeometry, shader('seats', dots.seatVertex, dotFragment, { view, seat }))
  const standShader = shader('stand', ground.standVertex, ground.standFragment, {
    dim: uniforms.dim,
    uStand: kept.source,
  })
  add(frame, coverGeometry(), standShader)
  const child = (name: string, vertex: string, own: Resources): Mesh<Geometry, Shader> =>
    add(frame, noGeometry, shader(name, vertex, dotFragment, { view, seat, looks, ...own }))
  const players = add(
    frame,
    noGeometry,
    shader('players', dots.playerVertex, dotFragment, { view, players: uniforms.players }),
  )
  const emptySeats = child('empty-seats', dots.emptySeatVertex, { empty: uniforms.empty })
  const marked = child('marks', dots.markVertex, { strength: uniforms.marked })
  const changed = child('changed', dots.markVertex, { strength: uniforms.changed })
  const light = child('light', dots.lightVertex, { light: uniforms.light })

  let buffers: ChildBuffers | null = null
  const seen = { seats: -1, slots: -1, marks: -1, players: -1, stand: '' }

  function takeChildren(scene: Scene): void {
    if (!buffers || seen.seats !== scene.seatsVersion) {
      const old = buffers
      buffers = new ChildBuffers(scene)
      seats.geometry = buffers.everyone
      emptySeats.geometry = marked.geometry = buffers.marked.geometry
      changed.geometry = light.geometry = buffers.changed.geometry
      old?.destroy()
      seen.seats = scene.seatsVersion
      seen.slots = scene.slotsVersion
      seen.marks = -1
    }
    if (seen.slots !== scene.slotsVersion) buffers.updateSlots(scene)
    if (seen.marks !== scene.marksVersion) buffers.updateMarks(scene)
    seen.slots = scene.slotsVersion
    seen.marks = scene.marksVersion
  }

  function takePlayers(scene: Scene): void {
    if (seen.players === scene.playersVersion) return
    const kinds = new Uint8Array(scene.playerKinds.length * 2)
    scene.playerKinds.forEach((kind, post) => {
      kinds[post * 2] = kind
    })
    const usage = BufferUsage.VERTEX
    const old = players.geometry
    players.geometry = new Geometry({
      attributes: {
        aSeat: { buffer: new Buffer({ data: scene.playerPlaces.slice(), usage }), format: 'float32x3' },
        aMarks: { buffer: new Buffer({ data: kinds, usage }), format: 'unorm8x2' },
      },
      topology: 'point-list',
    })
    if (old !== noGeometry) old.destroy(true)
    seen.players = scene.playersVersion
  }

  return {
    kind: 'pixi',
    canvas,
    draw(scene) {
      const width = Math.max(1, Math.round(scene.size.width * scene.size.pixelRatio))
      const height = Math.max(1, Math.round(scene.size.height * scene.size.pixelRatio))
      if (canvas.width !== width || canvas.height !== height) renderer.resize(width, height)
      takeChildren(scene)
      takePlayers(scene)
      uniforms.fill(scene, width, height)
      const standKey = `${width} ${height} ${scene.cameraVersion} ${scene.seatsVersion} ${scene.paletteVersion} ${scene.pitchLight}`
      if (seen.stand !== standKey) {
        if (kept.width !== width || kept.height !== height) {
          const old = kept
          kept = RenderTexture.create({ width, height, antialias: false, scaleMode: 'nearest' })
          standShader.resources.uStand = kept.source
          old.destroy(true)
        }
        const [red, green, blue] = scene.palette.background
        renderer.render({ container: stand, target: kept, clear: true, clearColor: [red, green, blue, 1] })
        seen.stand = standKey
      }
      players.visible = scene.playerKinds.length > 0
      marked.visible = scene.marked.length > 0
      emptySeats.visible = marked.visible && scene.gather > 0
      changed.visible = scene.changed.length > 0 && scene.dim > 0
      light.visible = scene.changed.length > 0 && (scene.outline || scene.light < 1)
      renderer.render({ container: frame, clear: false })
    },
    forget() {
      seen.stand = ''
    },
    destroy() {
      buffers?.destroy()
      kept.destroy(true)
      renderer.destroy({ removeView: false })
    },
  }
}
