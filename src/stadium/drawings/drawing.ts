/** What is written beside a drawing: how many, and of what. */
export interface Said {
  readonly count: string
  readonly name: string
}

/**
 * Something that is drawn over a stadium for as long as it is told of. It is given as numbers, children by their numbers and
 * words, and never knows why. Every number of marks drawn is a number given here.
 */
export type Drawing =
  /** A wave of light on the rows that are being filled, and once they are full a ring round one child. */
  | { readonly kind: 'filling'; readonly one: string; readonly said: Said }
  /** Passes of light over the stands, one a word, and the stands parted into so many blocks of equal size. */
  | {
      readonly kind: 'schools'
      readonly schools: number
      readonly passes: readonly string[]
      readonly said: Said
    }
  /** The team, and a guessed one as hollow marks, of which those beyond the real one fade; null: nothing was guessed. */
  | { readonly kind: 'guess'; readonly guess: number | null; readonly team: number; readonly said: Said }
  /** What a check flags, and of every hundred of them how many are in need; null: that does not show. */
  | { readonly kind: 'check'; readonly inNeedOfHundred: number | null; readonly said: Said }
  /** The sorted team where it stands, larger than in the picture: its groups have words of their own. */
  | { readonly kind: 'team' }
  /** A team that walks back on, and a light for each child who is helped. */
  | {
      readonly kind: 'returned'
      readonly helped: ArrayLike<number>
      readonly said: Said
    }
  /** A ring for each of a team that has left the pitch. */
  | { readonly kind: 'emptied'; readonly workers: number; readonly said: Said }
  /**
   * Numbered rings round children; `inNeed`, where it is known: whether each of them is; and then `all`, the children in need
   * all over the stands.
   */
  | {
      readonly kind: 'picks'
      readonly children: readonly number[]
      readonly inNeed: readonly boolean[] | null
      readonly all: ArrayLike<number>
      /** Beyond the team, where the rings are what is told; null: they only stay. */
      readonly said: Said | null
    }
  /** The line through children who stand in a queue, in their order. */
  | {
      readonly kind: 'queue'
      readonly children: ArrayLike<number>
      /** Whether each of them is in need; null: that does not show. */
      readonly inNeed: readonly boolean[] | null
      /** How many at its head are set apart from the rest. */
      readonly first: number
      readonly next: string
      readonly said: Said
    }
  /** The rest of a team that some leave one after another, and the children for whom help goes with them: one ring for each. */
  | {
      readonly kind: 'leaving'
      readonly team: number
      readonly workers: number
      readonly children: ArrayLike<number>
      readonly said: Said
    }
  /** A stadium next door, and workers crossing to it. */
  | { readonly kind: 'neighbour'; readonly workers: number; readonly next: string; readonly said: Said }
  /** Light from one worker on the children whom each of them visits, the nearest of those given; and who waits. */
  | {
      readonly kind: 'reach'
      readonly each: number
      readonly children: ArrayLike<number>
      readonly waiting: ArrayLike<number>
      readonly said: Said
      /** Beside it, of those who wait. */
      readonly waits: Said
    }
  /** Inspectors, a light that goes over the stands, the children it passes over, and a board of grades. */
  | {
      readonly kind: 'inspectors'
      readonly unseen: ArrayLike<number>
      readonly grades: readonly string[]
      /** Which of the grades is given; null: none yet. */
      readonly given: number | null
      readonly said: Said
    }
  /** A table at the touchline, what lies on it in a word or two, and the time of so many workers that goes to it. */
  | { readonly kind: 'table'; readonly workers: number; readonly on: string; readonly said: Said }
  /** One mark by the dugout, under a lamp; not in post: it goes, and another comes under a smaller lamp. */
  | { readonly kind: 'director'; readonly inPost: boolean; readonly goes: string; readonly said: Said }
  /** A row of months, and where in it a guess was; null: nothing was guessed. */
  | { readonly kind: 'months'; readonly months: number; readonly guess: number | null; readonly said: Said }
  /** The posts of a budget as plates on the grass: one under a permanent worker, `price` under one from an agency. */
  | {
      readonly kind: 'plates'
      readonly permanent: number
      readonly agency: number
      readonly price: number
      readonly plates: number
      /** Plates that are no more, beyond those; and of those there are, how many pay for nobody. */
      readonly cut: number
      readonly bare: number
      readonly said: Said
    }
  /** Lights over children about whom somebody speaks up. */
  | { readonly kind: 'voices'; readonly children: ArrayLike<number>; readonly said: Said }
  /** Soft light where something acts: each at a place of its own. */
  | {
      readonly kind: 'levers'
      /** `means`: what each would change, in a few words. */
      readonly lit: readonly {
        readonly on: LitPlace
        readonly share: number
        readonly name: string
        readonly means: string
      }[]
    }

/** Edges of a part of the view, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How a drawing is seen in one frame. */
export interface DrawnView {
  /** Space at the edges that other things lie over, in CSS pixels. */
  readonly insets: Box
  /** Where words of the page lie. */
  readonly taken: readonly Box[]
  /** In milliseconds. */
  readonly now: number
  /** Only ends are drawn: the reader asked for less motion. */
  readonly isStill: boolean
}

/** Where light falls that shows where something acts. */
export type LitPlace = 'team' | 'farStand' | 'leftStand' | 'leftTouchline' | 'rightTouchline'

/** One kind of drawing. */
export type DrawingOf<Kind extends Drawing['kind']> = Extract<Drawing, { readonly kind: Kind }>

/** Whether two drawings show the same. */
export function isSameDrawing(one: Drawing, other: Drawing): boolean {
  return signature(one) === signature(other)
}

const signature = (drawing: Drawing): string =>
  JSON.stringify(drawing, (_, value) => (ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value))
