import { whole } from '../language'
import { leftOutHeading } from '../left-out'
import { sourcesHeading } from '../sources'
import { title } from '../title'

/** The page about the model: its title, and the ways about it. */
export const methodsPage = {
  title: 'How it works, and how sure we are',
  lead: 'Everything behind the picture, in plain words: what goes in, what comes out, and what is not known.',
  contents: 'On this page',
  skip: 'Skip to the text',
  back: 'Back to the picture',
  backKeeps: 'Your settings are kept.',
} as const

/** The title of the window. */
export const windowTitle = `${methodsPage.title} – ${title}`

/** The sections in the order they are read, by what their addresses in the page are called. */
export const sectionNames = {
  'what-it-is': 'What this is, and what it is not',
  'the-model': 'The model in plain words',
  'five-things': 'Five things that follow from our rules',
  'nine-years': 'The model compared with nine years of figures',
  'the-work': 'What the work looks like in the published figures',
  numbers: 'Every number that goes in',
  'how-sure': 'How sure we are',
  'left-out': leftOutHeading,
  cite: 'How to cite this',
  changes: 'What changed between versions',
  sources: sourcesHeading,
} as const

/** The name of a section in the page. */
export type SectionId = keyof typeof sectionNames

/** Headings inside the sources. */
export const sourceHeadings = {
  articles: 'The two articles',
  statistics: 'Published figures behind the model',
  story: 'Other sources the story quotes',
} as const

/** How many of the model’s numbers have a label. `directions`: those of the assumed ones whose direction a source gives. */
export interface LabelCounts {
  /** Which version of the model it is. */
  readonly model: number
  readonly all: number
  readonly published: number
  readonly workedOut: number
  readonly reported: number
  readonly fromTheArticle: number
  readonly assumed: number
  readonly directions: number
  readonly contested: number
}

/** The first thing said on the page: how much of the model is known. */
export const labelCounts = ({
  model,
  all,
  published,
  workedOut,
  reported,
  fromTheArticle,
  assumed,
  directions,
  contested,
}: LabelCounts): readonly string[] => [
  `Model ${model} has ${all} numbers. By label: ${published} published, ${workedOut} worked out from published figures, ${reported} as reported, ${fromTheArticle} from the article, ${assumed} assumed in size.`,
  `For ${directions} of those ${assumed}, a published source or the article gives the direction. The evidence on ${contested} of the ${all} is contested.`,
]

/**
 * How rare something is, in words: `about one every 21 months`. Never a percentage and never a count: the page says it
 * once, for the whole stadium.
 */
export const rarity = (timesAYear: number): string => `about one every ${whole(12 / timesAYear)} months`
