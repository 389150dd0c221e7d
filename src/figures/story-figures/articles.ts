import { stadiumArticle } from '../sources'
import { from, type StoryFigure } from './story-figure'

/** What the two articles say. */
export const articleFigures: readonly StoryFigure[] = [
  {
    id: 'articleOne',
    values: [80_000],
    year: 'undated',
    label: 'fromTheArticle',
    ...from(stadiumArticle),
  },
  {
    id: 'articleTwo',
    values: [44, 2004],
    year: 'undated',
    publisher: 'Local Government Chronicle',
    title: 'Five action points for child protection, by Mark Rogers',
    url: 'https://www.lgcplus.com/five-action-points-for-child-protection/5062268.article',
    label: 'fromTheArticle',
  },
]
