import { pointsArticle } from '../further-sources'
import { stadiumArticle } from '../sources'
import { from, type StoryFigure } from './story-figure'

/** What the two articles say. */
export const articleFigures: readonly StoryFigure[] = [
  {
    id: 'articleOne',
    values: [80_000],
    year: 'about 2013',
    label: 'fromTheArticle',
    ...from(stadiumArticle),
  },
  {
    id: 'articleTwo',
    values: [44, 2004],
    year: 'about 2013',
    label: 'fromTheArticle',
    ...from({ ...pointsArticle, title: `${pointsArticle.title}, by Mark Rogers` }),
  },
]
