import { Color, Particle, ParticleContainer, Texture, WebGLRenderer } from 'pixi.js'
import { dotPixels, project } from '../children'
import { stand } from '../stand'

/** Pixi as its guides suggest it for many small things: a `ParticleContainer` of tinted textures, projected in advance. */
void stand({
  name: 'pixi-particles',
  async create(canvas, children) {
    const renderer = new WebGLRenderer()
    const [r, g, b] = children.background
    await renderer.init({
      canvas,
      width: 1280,
      height: 720,
      backgroundColor: new Color([r, g, b]),
      antialias: false,
    })
    const disc = document.createElement('canvas')
    disc.width = disc.height = 16
    const brush = disc.getContext('2d')!
    brush.fillStyle = '#fff'
    brush.arc(8, 8, 8, 0, Math.PI * 2)
    brush.fill()
    const texture = Texture.from(disc)
    const tints = children.marks.map(mark => new Color([...mark.colour]).toNumber())
    const seatTint = (shade: number) =>
      new Color(
        children.seatDark.map((dark, i) => dark + ((children.seatLight[i]! - dark) * shade) / 255) as [
          number,
          number,
          number,
        ],
      ).toNumber()
    const greys = Array.from({ length: 256 }, (_, shade) => seatTint(shade))
    const container = new ParticleContainer({
      texture,
      dynamicProperties: { position: false, rotation: false, vertex: true, uvs: false, color: true },
    })
    const depths = new Float32Array(children.count)
    const dress = (particle: Particle, child: number, mark: number) => {
      const scale = dotPixels(children, mark, depths[child]!) / 16
      particle.tint = mark === 0 ? greys[children.shades[child]!]! : tints[mark]!
      particle.scaleX = scale
      particle.scaleY = scale
    }
    const particles = Array.from({ length: children.count }, (_, child) => {
      const [across, up, w] = project(children, child)
      depths[child] = w
      const particle = new Particle({
        texture,
        x: (across + 1) * 640,
        y: (1 - up) * 360,
        anchorX: 0.5,
        anchorY: 0.5,
      })
      dress(particle, child, children.pictures[0]![child]!)
      return particle
    })
    for (const particle of particles) container.addParticle(particle)
    return {
      recolour(picture, changed) {
        for (const child of changed) dress(particles[child]!, child, picture[child]!)
        renderer.render(container)
      },
    }
  },
})
