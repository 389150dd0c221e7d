import { toTen } from '../language'

/** The page that is handed out: short enough for one sheet. */
export const handOut = {
  title: 'Eighty thousand children, one team',
  what: [
    'The picture you saw is of every child in the area of an average English council: a stadium of 80,000 seats. Each point stands for a child.',
    'It is a way to think, not a forecast for any council. The model is fitted to some published figures for England, and most of what goes into it is assumed.',
  ],
  figures: 'Five figures to remember, each with its label',
  cut: (figure: number, low: number, high: number): string =>
    `With a tenth less money, about ${toTen(figure)} more of the 80,000 children are not reached in this model. In nine out of ten of our guesses it is between about ${toTen(low)} and about ${toTen(high)}.`,
  cannot: 'What the picture cannot tell you',
  cannotList: [
    'Which children need help. That has never been counted, and the points are chosen by chance.',
    'How your own council is doing. Every council is different.',
    'What help feels like to a child.',
  ],
  back: 'To take back to your team',
  backList: [
    'Who is close enough to the children we know to notice, and do they know whom to tell?',
    'When we are fewer, who waits longer, and who tells them why?',
    'What is one change within our reach?',
  ],
  surprised: 'What surprised me',
  link: 'The picture, the story and every source',
} as const
