import { whole } from '../language'

/** Headings inside the section. */
export const howSureHeadings = {
  kinds: 'Three kinds of not knowing',
  labels: 'The labels, and how many numbers have each',
  secondHand: 'Figures we know only at second hand',
  calibration: 'What was fitted to what',
} as const

/** Said before the three kinds. */
export const kindsIntroduction = 'They are never mixed in one picture.'

/** The three kinds. The range of the never noticed comes from the figures. */
export const kindsOfUncertainty = (low: number, high: number) =>
  [
    {
      name: 'Chance.',
      text: 'The same settings could have gone another way. You can replay the weeks with another seed, or see a hundred seeds as twenty dots.',
    },
    {
      name: 'What nobody knows.',
      text: `Many numbers are assumed. We drew 400 sets of them, and kept each in step with what is observed. The children never noticed could be ${whole(low)} or ${whole(high)}, and the books would look the same. What a change of the team does is known much better.`,
    },
    {
      name: 'What the model leaves out.',
      text: 'Some things are not in it at all. No range can show that, so there is a list below.',
    },
  ] as const

/** How many numbers carry a label, after its meaning. */
export const numbersWith = (count: number): string =>
  count === 1 ? 'One number has it.' : `${whole(count)} numbers have it.`

/** Before the list of second-hand figures the story quotes. */
export const reportedInStory = 'Figures the story quotes at second hand:'

/** Before the numbers of the model whose source is second-hand in part. */
export const reportedInModel = 'Numbers of the model that rest, at least in part, on such a figure:'
