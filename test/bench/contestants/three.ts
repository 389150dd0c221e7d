import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  Color,
  GLSL3,
  Matrix4,
  Points,
  RawShaderMaterial,
  Scene,
  SRGBColorSpace,
  Vector2,
  Vector3,
  Vector4,
  WebGLRenderer,
} from 'three'
import { markTable, mostMarks, pointFragment, pointVertexBody, pointVertexHead } from '../shaders'
import { stand } from '../stand'

const vertexShader = `
in vec3 position;
in float shade, mark;${pointVertexHead}
void main() {
  vec3 seat = position;${pointVertexBody}
}`

/** three.js `Points` with its own short shader and one state byte a child: three at its best. */
void stand({
  name: 'three',
  create(canvas, children) {
    const renderer = new WebGLRenderer({ canvas, antialias: false, alpha: false, powerPreference: 'default' })
    renderer.setPixelRatio(1)
    renderer.setSize(1280, 720, false)
    renderer.setClearColor(new Color().setRGB(...children.background, SRGBColorSpace), 1)
    const table = markTable(children)
    const looks = Array.from({ length: mostMarks }, (_, code) => new Vector4().fromArray(table, code * 4))
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(children.seats, 3))
    geometry.setAttribute('shade', new BufferAttribute(children.shades, 1, true))
    const mark = new BufferAttribute(children.pictures[0]!.slice(), 1)
    geometry.setAttribute('mark', mark)
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader,
      fragmentShader: pointFragment,
      depthTest: false,
      depthWrite: false,
      uniforms: {
        viewProjection: { value: new Matrix4().fromArray(children.viewProjection) },
        pixelsAMetre: { value: children.pixelsAMetre },
        smallest: { value: new Vector2(children.smallestSeat, children.smallestMark) },
        seatDark: { value: new Vector3(...children.seatDark) },
        seatLight: { value: new Vector3(...children.seatLight) },
        marks: { value: looks },
      },
    })
    const points = new Points(geometry, material)
    points.frustumCulled = false
    const scene = new Scene().add(points)
    const camera = new Camera()
    return {
      recolour(picture) {
        mark.array.set(picture)
        mark.needsUpdate = true
        renderer.render(scene, camera)
      },
    }
  },
})
