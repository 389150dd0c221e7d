import { whole } from '../language'
import { title } from '../title'

/** The training pack: its title, and what stands on it by itself. */
export const planPage = {
  title: 'For training and for councillors',
  lead: 'What you need to put this picture in front of a room: plans, questions, exercises with what to expect, a hand-out and a sheet to fill in.',
  how: 'The numbers on this page are worked out by the model, or taken from the figures in the story, each time the page is opened. Print all of it, or the hand-out and the sheet alone, with the buttons above each.',
  present: 'Present the whole story',
  presentThis: 'Present the steps and exercises of this plan, one after another',
  print: 'Print this page',
  printHandOut: 'Print the hand-out alone',
  printSheet: 'Print the sheet alone',
  contents: 'On this page',
  minutes: 'Minutes',
  fromTo: (from: number, to: number): string => `${whole(from)} to ${whole(to)}`,
  what: 'What happens',
  fromBegin: 'Open it as it begins',
  fromEnd: 'Open it as it should look',
  reading: 'What to expect',
  discuss: 'To talk about',
  england: 'For comparison',
} as const

/** The title of the window. */
export const planWindowTitle = `${planPage.title} – ${title}`

/** The sections in the order they are read, by what their addresses in the page are called. */
export const planSections = {
  care: 'Before you start: taking care',
  'twenty-minutes': 'A plan for 20 minutes',
  'forty-five-minutes': 'A plan for 45 minutes',
  'ten-minutes': 'Ten minutes for councillors',
  budget: 'Six questions for a budget meeting',
  exercises: 'Exercises, and what to expect',
  steps: 'Two questions for each step of the story',
  questions: 'Questions for the room and its phones',
  'your-own': 'How to make and share your own scenario',
  questionnaire: 'A sheet for before and after',
  answers: 'Answers to the sheet',
  'hand-out': 'A page to hand out',
} as const

/** The name of a section. */
export type PlanSection = keyof typeof planSections
