import { gradeNames } from '../season-events'
import type { StepWords } from './step-words'

/** One of the four grades of the article’s Scale of Perfect, as the model calls it. */
type GradeName = keyof typeof gradeNames

const inside = (grade: GradeName): string => `“${gradeNames[grade]}”`

/** The inspectors arrive. */
export const inspection = {
  title: 'Inspectors arrive, unannounced',
  text: [
    'The inspectors, when they come, are there for the children too, but they can judge only what they can see.',
    'The article calls their four grades the Scale of Perfect. Mid-table, it says, is the best to hope for, and some councils go down.',
  ],
  more: [
    'It says that those at the top see only one way to make a council improve: telling the council that it falls short. Some directors have paid for that belief.',
    'Most real councils stood in the middle of the table in March 2025: of 153, 67 were good and 31 required improvement.',
  ],
  picture:
    'The team is at work, and next to the picture stand the four grades, none of which has been given yet.',
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
    ask: 'Guess the grade this smaller team is given.',
    hint: 'In this story the grade is fixed in advance, although Ofsted stopped giving councils a single grade in April 2026.',
    after: (guess: GradeName, given: GradeName): string =>
      `You said ${inside(guess)}. In this story the grade is ${inside(given)}. In March 2025, 67 per cent of real councils were good or outstanding. Neither inspectors nor directors can see a child about whom nobody has raised a concern.`,
  },
} as const satisfies StepWords

/** A grade on its button: `Requires improvement`. */
export function gradeButton(grade: GradeName): string {
  const name = gradeNames[grade]
  return name.charAt(0).toUpperCase() + name.slice(1)
}
