import { articleFigures } from './story-figures/articles'
import { childrenFigures } from './story-figures/children'
import { directorFigures } from './story-figures/directors'
import { inspectionFigures } from './story-figures/inspection'
import { lawFigures } from './story-figures/law'
import { moneyFigures } from './story-figures/money'
import { referralFigures } from './story-figures/referrals'
import type { StoryFigure } from './story-figures/story-figure'
import { teamFigures } from './story-figures/team'

export type { StoryFigure } from './story-figures/story-figure'

/** Every figure the story and the methods page quote. */
export const storyFigures: readonly StoryFigure[] = [
  ...articleFigures,
  ...childrenFigures,
  ...referralFigures,
  ...teamFigures,
  ...moneyFigures,
  ...inspectionFigures,
  ...directorFigures,
  ...lawFigures,
]

const byId = new Map(storyFigures.map(figure => [figure.id, figure]))

/** The figure a claim names. Throws a RangeError for a name that is none. */
export function storyFigure(id: string): StoryFigure {
  const figure = byId.get(id)
  if (!figure) throw new RangeError(`The story has no figure ${id}.`)
  return figure
}
