import { gradeNames } from '../season-events'
import type { StepWords } from './step-words'

/** One of the four grades of the article’s Scale of Perfect, as the model calls it. */
type GradeName = keyof typeof gradeNames

const inside = (grade: GradeName): string => `“${gradeNames[grade]}”`

/** The inspectors arrive. */
export const inspection = {
  title: 'Inspectors arrive',
  text: [
    'Inspectors come to see how well children are protected. In the article they arrive unannounced; today they ring first.',
    'They can judge only what they can see. If a child needs help and nobody has said so, inspectors do not see it either.',
  ],
  more: [
    'The article calls the four grades the Scale of Perfect. The best that a council can hope for, it says, is the middle of the table, and some go down.',
    'It also says that those at the top see only one way to make a council improve: telling the council that it falls short.',
    'Most real councils stood in the middle of the table in March 2025: of 153, 67 were good and 31 required improvement.',
  ],
  picture:
    'Four inspectors stand on the pitch and light a small part of the dark stands. Orange diamonds all over the stands mark children in need about whom nobody has raised a concern. Beside them stand the four grades.',
  claims: [
    {
      text: 'Inspectors come unannounced and measure against a Scale of Perfect.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'Those at the top see only one way to make a council improve: telling the council that it falls short. Some directors have paid for that belief.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'The best to hope for is the middle of the table, which means “requires improvement”. Some councils are called “inadequate”.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'This story gives the harder of those two grades.',
      label: 'assumption',
    },
    {
      text: 'Ofsted stopped giving the single overall grade in April 2026. Four separate grades remain.',
      label: 'published',
      figures: ['gradeStopped'],
    },
    {
      text: 'On 31 March 2025 the grades of 153 councils were 36 outstanding, 67 good, 31 requires improvement and 19 inadequate.',
      label: 'published',
      figures: ['gradesOf2025', 'councils'],
    },
    {
      text: 'After the inspections of 2013 to 2017, 36 per cent of councils were good or outstanding; in March 2025, under another framework, 67 per cent were.',
      label: 'published',
      figures: ['gradesRisen'],
    },
    {
      text: 'By June 2015 about three in four of the first 59 councils inspected were graded below “good”, and none was outstanding, as reported.',
      label: 'reported',
      figures: ['firstInspected'],
    },
    {
      text: 'A graded inspection comes about every 3 years, as reported. Today inspectors ring in the week before they visit.',
      label: 'reported',
      figures: ['inspectionEvery'],
    },
    {
      text: 'A study of 2014 to 2016 found no clear pattern between grades and most measures. Better grades did go with some measures of procedure, and most clearly with less poverty.',
      label: 'published',
      contested: true,
      figures: ['gradesAndMeasures'],
    },
    {
      text: 'How a grade comes about in this model is assumed. Chance has a part in it.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Guess the grade that this smaller team is given.',
    hint: 'The story gives the same grade whatever you guess.',
    after: (guess: GradeName | null, given: GradeName): string =>
      `${guess === null ? '' : `You said ${inside(guess)}. `}Of the two grades that the article thinks likely, this story takes the harder: ${inside(given)}, the lowest of the four. In March 2025, 19 of England’s 153 councils had it.`,
  },
} as const satisfies StepWords

/** A grade on its button: `Requires improvement`. */
export function gradeButton(grade: GradeName): string {
  const name = gradeNames[grade]
  return name.charAt(0).toUpperCase() + name.slice(1)
}
