import { gradeNames } from '../season-events'
import type { StepWords } from './step-words'

/** One of the four grades of the article’s Scale of Perfect, as the model calls it. */
type GradeName = keyof typeof gradeNames

const inside = (grade: GradeName): string => `“${gradeNames[grade]}”`

/** The inspectors arrive. */
export const inspection = {
  title: 'Inspectors arrive, unannounced',
  text: [
    'One day the inspectors come. They are here for the children too, and look at what can be seen.',
    'The article calls their grades the Scale of Perfect. Ofsted stopped giving councils a single overall grade in April 2026.',
    'The article says that those above believe a council improves by being told it is not good enough.',
  ],
  picture: 'The team is at work. The four grades stand beside the picture, and none has been given yet.',
  claims: [
    {
      text: 'Inspectors come unannounced and measure against a Scale of Perfect.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'The view from above is that councils improve when told they are not good enough.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'Ofsted gave up the single overall grade in April 2026. Four separate judgements stay.',
      label: 'published',
      figures: ['gradeStopped'],
    },
    {
      text: 'On 31 March 2025 the grades of 153 councils were 36 outstanding, 67 good, 31 requires improvement and 19 inadequate.',
      label: 'published',
      figures: ['gradesOf2025', 'councils'],
    },
    {
      text: 'A graded inspection comes about every 3 years, as reported.',
      label: 'reported',
      figures: ['inspectionEvery'],
    },
    {
      text: 'A study of 2014 to 2016 found no clear pattern between grades and most measures of how a service does.',
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
    hint: 'In this story the grade is written beforehand.',
    after: (guess: GradeName, given: GradeName): string =>
      `You said ${inside(guess)}. In this story the grade is ${inside(given)}. No inspector, and no director, can see a child nobody has noticed.`,
  },
} as const satisfies StepWords

/** A grade on its button: `Requires improvement`. */
export function gradeButton(grade: GradeName): string {
  const name = gradeNames[grade]
  return name.charAt(0).toUpperCase() + name.slice(1)
}
