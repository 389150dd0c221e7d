import { drawOn } from '../bench-scene'
import { stand } from '../stand'

/** Our Pixi stage by itself, loaded lazily as in the page. */
void stand({
  name: 'stage-pixi',
  async create(canvas, children) {
    const { makePixiStage } = await import('../../../src/stadium/render/pixi/pixi-stage')
    return drawOn(await makePixiStage(canvas), children)
  },
})
