import { makeCanvasStage } from '../../../src/stadium/render/canvas/canvas-stage'
import { drawOn } from '../bench-scene'
import { stand } from '../stand'

/** Our plain-canvas stage by itself. */
void stand({
  name: 'stage-canvas',
  create(canvas, children) {
    return drawOn(makeCanvasStage(canvas), children)
  },
})
