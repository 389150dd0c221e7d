import { articleFigures } from './story-figures/articles'
import { childrenFigures } from './story-figures/children'
import { directorFigures } from './story-figures/directors'
import { inspectionFigures } from './story-figures/inspection'
import { moneyFigures } from './story-figures/money'
import type { StoryFigure } from './story-figures/story-figure'
import { teamFigures } from './story-figures/team'

export type { StoryFigure } from './story-figures/story-figure'

/** Every figure the story quotes. */
export const storyFigures: readonly StoryFigure[] = [
  ...articleFigures,
  ...childrenFigures,
  ...teamFigures,
  ...moneyFigures,
  ...inspectionFigures,
  ...directorFigures,
]

const byId = new Map(storyFigures.map(figure => [figure.id, figure]))

/** The figure a claim names. Throws a RangeError for a name that is none. */
export function storyFigure(id: string): StoryFigure {
  const figure = byId.get(id)
  if (!figure) throw new RangeError(`The story has no figure ${id}.`)
  return figure
}
