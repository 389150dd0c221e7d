import { markTable, pointFragment, pointVertexBody, pointVertexHead } from '../shaders'
import { stand } from '../stand'

const vertex = `#version 300 es
in vec3 seat;
in float shade, mark;${pointVertexHead}
void main() {${pointVertexBody}
}`

const fragment = `#version 300 es${pointFragment}`

/** Links the two shaders. */
function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)!
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? '')
  return program
}

/** Raw WebGL2 points, one state byte a child: what a library costs is counted from here. */
void stand({
  name: 'raw',
  create(canvas, children) {
    const gl = canvas.getContext('webgl2', { antialias: false, alpha: false })
    if (!gl) throw new Error('WebGL2 is missing')
    const program = link(gl)
    const attribute = (
      name: string,
      data: ArrayBufferView<ArrayBuffer>,
      size: number,
      normalise: boolean,
    ) => {
      const buffer = gl.createBuffer()
      const at = gl.getAttribLocation(program, name)
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW)
      gl.enableVertexAttribArray(at)
      gl.vertexAttribPointer(
        at,
        size,
        data instanceof Float32Array ? gl.FLOAT : gl.UNSIGNED_BYTE,
        normalise,
        0,
        0,
      )
      return buffer
    }
    attribute('seat', children.seats, 3, false)
    attribute('shade', children.shades, 1, true)
    const marks = attribute('mark', children.pictures[0]!, 1, false)
    const uniform = (name: string) => gl.getUniformLocation(program, name)
    gl.useProgram(program)
    gl.uniformMatrix4fv(uniform('viewProjection'), false, children.viewProjection)
    gl.uniform1f(uniform('pixelsAMetre'), children.pixelsAMetre)
    gl.uniform2f(uniform('smallest'), children.smallestSeat, children.smallestMark)
    gl.uniform3fv(uniform('seatDark'), children.seatDark)
    gl.uniform3fv(uniform('seatLight'), children.seatLight)
    gl.uniform4fv(uniform('marks'), markTable(children))
    gl.clearColor(...children.background, 1)
    return {
      recolour(picture) {
        gl.bindBuffer(gl.ARRAY_BUFFER, marks)
        gl.bufferSubData(gl.ARRAY_BUFFER, 0, picture)
        gl.clear(gl.COLOR_BUFFER_BIT)
        gl.drawArrays(gl.POINTS, 0, children.count)
      },
    }
  },
})
