import { whole } from './language'

/** What a presenter is given for one step. */
export interface SpeakerNote {
  /** What to say, in a few sentences. */
  readonly say: readonly string[]
  /** A question for the audience. */
  readonly ask: string
}

/** The script of the talk, by the names of the steps. */
export const speakerNotes = {
  'one-director': {
    say: [
      'Every area of England has one person who answers for the council’s services to its children. Ask everyone in the room to imagine that it is them.',
      'Let the stadium fill before you speak again. Each point of light stands for one child.',
    ],
    ask: 'How many children do you think live in our own area?',
  },
  answerable: {
    say: [
      'A director answers for whether children are safe, whether they are well and whether they learn.',
      'We follow only the first of these from here on. Say plainly that the other two matter just as much.',
    ],
    ask: 'Which of these would people here expect one person to answer for?',
  },
  dugout: {
    say: [
      'Ask for a few guesses out loud before you press Enter, and repeat each of them kindly.',
      'Hardly anybody comes close, so nobody needs to feel foolish. The number is worked out from published figures.',
    ],
    ask: 'How many social workers would you expect, for a full stadium of children?',
  },
  questions: {
    say: [
      'Read the warning aloud, and tell people that they may leave the room or look away at any time.',
      'Let people choose five children, or press Enter and five are chosen at random. No choice is better than another.',
    ],
    ask: 'Who in a child’s life is close enough to notice that something is wrong?',
  },
  foreheads: {
    say: [
      'Even a very good check flags many children who need no help, because most children need none.',
      'Press Enter to change between what the director sees and what the model supposes. In real life there is no such switch.',
    ],
    ask: 'If half of the families we visit turn out to need nothing, what does that feel like for them?',
  },
  team: {
    say: [
      'Some of this team have years behind them and some began this autumn; a hollow mark is an agency worker.',
      'New people need time from experienced ones, and without new people there are soon no experienced ones.',
    ],
    ask: 'Who taught you your work, and who had the time to do it?',
  },
  deploy: {
    say: [
      'A child in immediate danger is seen at once. This step is about all the others, who wait in a queue on the grass.',
      'Move through the three orders with the arrow keys, and let people watch the first twenty in the queue.',
    ],
    ask: 'What would you want to know about a child before deciding who is seen first?',
  },
  savings: {
    say: [
      'A tenth of the money has to go, and some of the team have left already: an amber ring stays in each place. As many children need help as before.',
      'Before you press Enter, ask the room what a larger cut would change. The article gives no size, so the tenth is our assumption.',
    ],
    ask: 'What does one post mean to the children who wait for it?',
  },
  'golden-hello': {
    say: [
      'The council next door is short of people too, and pays those who join it. Nobody in this picture is doing wrong.',
      'Children whose worker has left wait for someone new, and may have to tell the same story again.',
    ],
    ask: 'What makes people stay in a hard job, apart from money?',
  },
  game: {
    say: [
      'Press Enter, and let the weeks go by without a word. Point out one colour only: the children who wait.',
      'The article says that these teams do the work well. There are simply fewer of them.',
    ],
    ask: 'What does a longer queue look like from the place of a family?',
  },
  inspection: {
    say: [
      'In this story the grade is fixed in advance, so nobody’s guess can be right or wrong.',
      'Since April 2026 councils no longer get a single overall grade. Most real councils were good or better in March 2025.',
    ],
    ask: 'What should an inspection look at, if it cannot see a child about whom no concern was raised?',
  },
  'action-plan': {
    say: [
      'After the lowest grade comes a plan, and a plan takes time from the people who do the work.',
      'Be fair to it: most councils inspected again did better, whether or not the plan was the reason.',
    ],
    ask: 'When has a plan helped a team that you were part of, and when has it got in the way?',
  },
  directors: {
    say: [
      'Ask for guesses before you press Enter. How long directors had been in post was reported, and we have not seen the first source.',
      'The lamp in the dugout goes out and a smaller one comes on, because an interim director is in charge.',
    ],
    ask: 'What changes in a team when the person at the top changes?',
  },
  agencies: {
    say: [
      'There is one budget. What goes on a higher price cannot go on people.',
      'Agency workers fill gaps that children need filled. The question is the price, and not the people.',
    ],
    ask: 'What would you spend on keeping people, so as to spend less on replacing them?',
  },
  tragedy: {
    say: [
      'Say what the next words are about before you show them, and that anyone may leave the room.',
      'Then let people read them in silence. Nothing needs to be added, and there is no hurry.',
    ],
    ask: 'Ask nothing here. Go on when the room is ready, and say where the support lines are.',
  },
  alarm: {
    say: [
      'After a tragedy people speak up sooner, about children who need help and about children who do not.',
      'Move the control with the arrow keys. While there is room to spare alarm reaches more children; later it reaches fewer.',
    ],
    ask: 'What would help people to go on doing this work in the weeks after such a headline?',
  },
  'five-points': {
    say: [
      'A second article names five things that might help. Nobody has published a measure of what any of them would do.',
      'The year includes a tragedy, told in words only. Say so before you press Enter.',
    ],
    ask: 'Which of the five could people in this room do something about?',
  },
  yours: {
    say: [
      'The pitch is empty: the article’s warning of what comes if nobody backs the people who do this work.',
      'Press Enter and the team comes back. From here the audience can name any change, and you can show it.',
    ],
    ask: 'What is one thing that each of us could do this month?',
  },
} as const satisfies Record<string, SpeakerNote>

/** What is said of a slide that is no step of the story: of one by itself or the first of several, and of one that follows another. */
export const slideNote = (isFirst: boolean): SpeakerNote => ({
  say: [
    `Say first ${isFirst ? 'whose team this is and how large' : 'what is different here from the slide before'}, and then read the large sentence aloud.`,
    'Say that this is a model, set to agree with some published figures: a way to think, and not a forecast for any council.',
  ],
  ask: 'What would have to be true for this to be our own council?',
})

/** Headings and buttons of the notes. */
export const notesWindow = {
  title: 'Speaker’s notes',
  clock: 'Time since the start',
  restart: 'Set the clock to zero',
  now: 'On the screen now',
  isBlack: 'The screen is black.',
  say: 'What to say',
  ask: 'A question for the audience',
  next: 'What comes next',
  story: 'More from the story',
  back: 'Back',
  on: 'Next',
  act: 'Do it, or show it done',
  black: 'Black',
  lit: 'Picture back',
  steps: 'All steps',
  asks: 'The task:',
  came: 'What came of it is shown.',
  warning: 'A warning is shown before this step.',
  end: 'This is the last slide.',
  inStep: 'In step with the presentation.',
  looking:
    'Waiting for a presentation. Open these notes with S from the present view, and keep both windows open.',
  keys: 'The presenting keys work in this window too.',
  settings: 'Settings of your own',
  part: (at: number, all: number): string => `Part ${whole(at)} of ${whole(all)}`,
} as const

/** A time on the clock: `7:05`. */
export function clockSaid(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return `${minutes}:${String(rest).padStart(2, '0')}`
}
