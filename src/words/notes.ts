import { quoted } from './language'
import { leverNames } from './lever-names'
import { frontParameters } from './parameters-front'
import { inSentence } from './place'
import { presetWords } from './presets'
import { seasonPart, timelines, tragedyChoice, transport } from './season'
import { cameraHeading, viewpointNames } from './stadium'
import { gather, viewSwitch } from './toggles'

/** A part of the link that could not be used. `name` is the control's label where there is one. */
export interface LinkNoteWords {
  readonly name: string
  readonly given: string
  readonly used: string
}

/** What to say about each kind of trouble in a link. */
export const linkNotes = {
  unknown: ({ name }: LinkNoteWords) =>
    `The link has a setting this page does not know: ${quoted(name)}. It was left out.`,
  notKept: ({ name }: LinkNoteWords) =>
    `What was kept cannot have a setting of its own for ${quoted(name)}. That was left out.`,
  notANumber: ({ name, given, used }: LinkNoteWords) =>
    `${name}: the link says ${quoted(given)}, which is not plainly a number.${using(used)}`,
  clamped: ({ name, given, used }: LinkNoteWords) =>
    `${name}: the link says ${quoted(given)}, which is out of range.${using(used)}`,
  notWhole: ({ name, given, used }: LinkNoteWords) =>
    `${name}: the link says ${quoted(given)}, which is no whole number.${using(used)}`,
  notAChoice: ({ name, given, used }: LinkNoteWords) =>
    `${name}: the link says ${quoted(given)}, which is not one of the choices.${using(used)}`,
  repeated: ({ name, given, used }: LinkNoteWords) =>
    `${name}: the link says it more than once. ${quoted(used || given)} is used.`,
  notAPlace: ({ given }: LinkNoteWords) =>
    `The link asks for a council by a code that this page could not find: ${quoted(given)}. It was left out.`,
  fewChildren: ({ given }: LinkNoteWords) =>
    `So few children live in ${inSentence(given)} that its rates say little: one more child, or one worker fewer, would change them greatly. Read them as counts.`,
  version: ({ given }: LinkNoteWords) =>
    `The link was made for another version of this page, ${quoted(given)}. We have used what this version knows, and ignored the rest.`,
} as const

const using = (used: string): string => (used === '' ? ' It was left out.' : ` We have used ${used}.`)

/** Names of link keys that are not parameters. */
export const linkKeys = {
  v: 'Version of the link',
  view: 'View',
  place: 'Council',
  preset: 'Starting point',
  seed: 'Seed',
  truth: 'What is shown',
  gather: gather.name,
  camera: cameraHeading,
  stage: 'How it is drawn',
  week: transport.scrub,
  script: seasonPart.timeline,
  changes: 'Changes on the way',
  tragedies: tragedyChoice.name,
  kept: 'What was kept',
  pounds: 'The budget in pounds',
  step: 'Step of the story',
  control: 'The control in front',
  ask: 'The question',
  slides: 'Slides',
  slide: 'Slide',
  ...leverNames,
} as const

/** A name of its own as it stands inside a sentence. */
const inside = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** What a link means by its word or digit, by key and value. */
export const linkValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  view: {
    page: 'the whole page',
    embed: 'the embed',
    methods: 'how it works',
    briefing: 'a briefing',
    present: 'the present view',
    notes: 'the speaker’s notes',
    teach: 'a question for a room',
    ask: 'a question for one reader',
    plan: 'the plan for training',
  },
  preset: Object.fromEntries(Object.entries(presetWords).map(([id, { name }]) => [id, name])),
  truth: { 0: inside(viewSwitch.seen), 1: inside(viewSwitch.there) },
  gather: { 0: 'not lined up', 1: 'lined up' },
  stage: { auto: 'what suits the device', pixi: 'the graphics chip', canvas: 'the plain canvas' },
  pounds: { 0: 'in posts', 1: 'in pounds' },
  tragedies: { 0: 'tragedies left out', 1: 'weeks that may hold a tragedy' },
  script: Object.fromEntries(Object.entries(timelines).map(([id, { name }]) => [id, inside(name)])),
  control: Object.fromEntries(Object.entries(frontParameters).map(([id, { name }]) => [id, inside(name)])),
  camera: Object.fromEntries(Object.entries(viewpointNames).map(([id, name]) => [id, inside(name)])),
}

/** Heading of the notes. */
export const notesHeading = 'About the link you followed'

/** The same where all there is to say is of the council, which a reader may have chosen without any link. */
export const placeNotesHeading = 'About this council'

/** The button that takes them away. */
export const notesDismiss = 'Dismiss these notes'
