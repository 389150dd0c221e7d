/**
 * What an event is drawn by, beside children and team: a handful of means, each with a file of its own in this folder. All
 * of them are numbers: what they stand for in words is the legend's. The same in both stages.
 */
export type Means =
  | Plates
  | Paths
  | Reach
  | Visitors
  | Glow
  | Queue
  | Table
  | Voices
  | Board
  | HollowMarks
  | NumberedRings
  | Passes
  | Outlines

/** The budget as posts on the grass: a permanent worker stands on one, an agency worker on `price` of them. */
export interface Plates {
  readonly kind: 'plates'
  readonly posts: number
  readonly permanent: number
  readonly agency: number
  readonly price: number
  /** Written beside them. */
  readonly label: string
}

/** People crossing from one place to another, one after another, and how many. */
export interface Paths {
  readonly kind: 'paths'
  readonly from: Somewhere
  readonly to: Somewhere
  readonly people: number
  readonly label: string
}

/** A place that people cross from or to. */
export type Somewhere = 'team' | 'tunnel' | 'neighbour' | 'table'

/** A light on every child who is visited; and lines from one worker to those whom that worker visits. */
export interface Reach {
  readonly kind: 'reach'
  /** Children visited, in the order of their places. */
  readonly children: readonly number[]
  /** How many of the first of them one worker visits. */
  readonly ofOneWorker: number
  readonly label: string
}

/** Inspectors at the touchline, in a mark of their own, and a light that goes over the stands. */
export interface Visitors {
  readonly kind: 'visitors'
  readonly people: number
  /** The children whom the light shows. All others it passes over. */
  readonly shown: readonly number[]
  readonly label: string
}

/** A light that stays: of a neighbouring stadium beyond the roof, or of the dugout's lamp. */
export interface Glow {
  readonly kind: 'glow'
  readonly where: 'neighbour' | 'dugout'
  /** `interim`: a smaller lamp, after the first has gone out. */
  readonly light: 'lit' | 'out' | 'interim'
  readonly label: string
}

/** Children waiting, in the order in which they will be seen: they come down and stand in line. */
export interface Queue {
  readonly kind: 'queue'
  readonly children: readonly number[]
  readonly label: string
}

/** A table at the touchline, and those whose time it takes. */
export interface Table {
  readonly kind: 'table'
  readonly people: number
  readonly label: string
}

/** Lights all over the stands: children about whom somebody has spoken up, rightly or by mistake alike. */
export interface Voices {
  readonly kind: 'voices'
  readonly children: readonly number[]
  readonly label: string
}

/** Grades on a board, and which of them is given; null: none yet. */
export interface Board {
  readonly kind: 'board'
  readonly grades: readonly string[]
  readonly given: number | null
}

/** As many hollow marks as were guessed, of which those beyond the real team fade. */
export interface HollowMarks {
  readonly kind: 'hollow'
  readonly guessed: number
  /** Null: not shown yet. */
  readonly real: number | null
  readonly label: string
}

/** Rings with numbers round chosen children. */
export interface NumberedRings {
  readonly kind: 'rings'
  readonly children: readonly number[]
  /** What is known of each: null, nothing yet. */
  readonly needsHelp: readonly (boolean | null)[]
}

/** Quiet passes of light over the stands, one after another. */
export interface Passes {
  readonly kind: 'passes'
  readonly times: number
}

/** The crowd outlined in so many blocks. */
export interface Outlines {
  readonly kind: 'outlines'
  readonly blocks: number
  readonly label: string
}
