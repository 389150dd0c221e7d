import createScatterplot from 'regl-scatterplot'
import { dotPixels, project } from '../children'
import { stand } from '../stand'

/** A colour as regl-scatterplot wants it. */
const hex = (colour: readonly number[]) =>
  `#${colour
    .map(part =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/**
 * regl-scatterplot. It has no third dimension, so the children are projected once, in advance, for this one camera;
 * colour and size are the categories of its `z` column. The spatial index is built once and handed back at every
 * draw, as its documentation advises, so a recolour pays only for colours.
 */
void stand({
  name: 'regl-scatterplot',
  async create(canvas, children) {
    canvas.style.cssText = 'width:1280px;height:720px'
    const plot = createScatterplot({
      canvas,
      width: 1280,
      height: 720,
      aspectRatio: 1280 / 720,
      backgroundColor: hex(children.background),
      pointColor: children.marks.map(mark => hex(mark.colour)),
      pointSize: children.marks.map((_, mark) =>
        Math.round(dotPixels(children, mark, project(children, 0)[2])),
      ),
      colorBy: 'z',
      sizeBy: 'z',
      opacity: 1,
      renderPointsAsSquares: false,
      disableAlphaBlending: true,
    })
    const x = new Float32Array(children.count)
    const y = new Float32Array(children.count)
    for (let child = 0; child < children.count; child++) {
      const [across, up] = project(children, child)
      x[child] = across
      y[child] = up
    }
    const types = { zDataType: 'categorical', wDataType: 'categorical' } as const
    const columns = (picture: Uint8Array) => ({ x, y, z: picture, w: picture })
    await plot.draw(columns(children.pictures[0]!), types)
    const spatialIndex = plot.get('spatialIndex')
    // It refuses a draw while another is under way: the latest picture waits its turn.
    let busy = false
    let waiting: Uint8Array | undefined
    const draw = async (picture: Uint8Array): Promise<void> => {
      waiting = picture
      if (busy) return
      busy = true
      while (waiting) {
        const next: Uint8Array = waiting
        waiting = undefined
        await plot.draw(columns(next), { ...types, ...(spatialIndex ? { spatialIndex } : {}) })
      }
      busy = false
    }
    return {
      recolour(picture) {
        void draw(picture)
      },
    }
  },
})
