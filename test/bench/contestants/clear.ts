import { stand } from '../stand'

/** The floor: nothing but clearing the canvas. No contestant can be faster on this machine. */
void stand({
  name: 'clear',
  create(canvas, children) {
    const gl = canvas.getContext('webgl2', { antialias: false })
    if (!gl) throw new Error('WebGL2 is missing')
    let turn = 0
    return {
      recolour() {
        const [r, g, b] = children.background
        gl.clearColor(r, g, b + (turn++ % 2) * 0.1, 1)
        gl.clear(gl.COLOR_BUFFER_BIT)
      },
    }
  },
})
