import { decimal, whole } from './language'

/** The present view: the picture and a few words, for a room. */
export const present = {
  /** On the button in the page. */
  open: 'Present',
  name: 'Present',
  back: 'Back',
  next: 'Next',
  show: 'Show it',
  help: 'Keys and help',
  leave: 'Leave for the page',
  leaveToPlan: 'Leave for the plan',
  leaveFrame: 'Leave the keys to the slides around',
  notes: 'Notes for the speaker',
  support: 'If this is close to home',
  /** Until a key has led anywhere. */
  keys: 'The keys → and ← lead on and back, and F fills the screen',
  end: 'This is the end',
  endOfPlan: 'This is the end; Leave leads back to the plan',
  ready: 'Ready to be shown without a network',
  code: 'Code for phones',
  codeSays: 'Point a phone at this code to open the same picture.',
  noCode: 'There is no code for this picture, because phones could not open it by one.',
  codeGone: 'The code has gone.',
  black: 'The screen is black; press B to go on.',
  lit: 'The picture is back.',
  notesBlocked:
    'The browser did not open the window for the notes. Allow this page to open windows, then press S again.',
  linkNotes: 'Part of the link could not be used; the page itself says which.',
  /** What a slide without a story shows. */
  settings: (posts: number, leaving: number, price: number): string =>
    `${decimal(posts)} funded posts; ${decimal(leaving)} per cent leave in a year; agency workers cost ${decimal(price)} times as much`,
  slideOf: (slide: number, all: number): string => `Slide ${whole(slide)} of ${whole(all)}`,
} as const

/** What the help of the present view says. */
export const presentHelp = {
  heading: 'Keys while presenting',
  close: 'Close',
  keys: [
    ['Page Down, →, N, Space', 'next: the next sentence, then the next step or slide'],
    ['Page Up, ←, P', 'back'],
    ['Shift with →, ←, Page Down or Page Up', 'the next step or slide at once, or the one before'],
    ['Home, End', 'first slide, last slide'],
    ['Enter', 'do the slide’s task for the room: fill the seats, show the answer, let the weeks go by'],
    ['↑ ↓', 'move the one control of the slide'],
    ['T', 'turn between what the director sees and what the model supposes'],
    ['B or full stop', 'black screen, and back'],
    ['L', 'a spotlight at the pointer, on and off'],
    ['F', 'full screen, on and off'],
    ['Q', 'a code that leads phones to this picture, on and off'],
    ['S', 'speaker’s notes in a second window'],
    [
      'Esc',
      'close what is open, or leave full screen; then back to the page or plan you came from. Inside slides of another program it gives those their keys back',
    ],
  ],
  remote:
    'Page Down, Page Up, B and the full stop work wherever you have clicked, so a remote always does. In a box for numbers only Page Down and Page Up do.',
} as const
