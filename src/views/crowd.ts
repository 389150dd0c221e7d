import { type Crowd, colour, falseAlarmOrder, makeCrowd, needOrder, type Picture } from '../model/crowd'
import { type Gathering, gather } from '../stadium/gather'
import { directorSees, markChildren } from '../stadium/marks'
import { makeSeats, type Seats } from '../stadium/seats'

/** Room kept on the pitch for false alarms, as a share of the children in need: a small change then moves nobody. */
const keptForFalseAlarms = 0.14

/** The children of one stadium, coloured: now, and as they were before the present gesture. */
export class ColouredCrowd {
  readonly seats: Seats
  readonly crowd: Crowd
  private readonly now
  private readonly before
  private gatheredFor = ''
  private gathering: Gathering | null = null

  constructor(children: number, seed: number) {
    this.seats = makeSeats(children)
    this.crowd = makeCrowd(children, seed)
    this.now = blankPainting(children)
    this.before = blankPainting(children)
  }

  /** Colours both pictures. `before` is null where there is nothing to compare with. */
  show(picture: Picture, before: Picture | null): void {
    repaint(this.crowd, this.now, picture)
    if (before) repaint(this.crowd, this.before, before)
  }

  /** What each child looks like now. The array is kept: copy what must last. */
  marks(truth: boolean): Uint8Array {
    return markChildren(this.now.states, truth, this.now.marks)
  }

  /** What each child looked like before the present gesture, in the view shown now. */
  marksBefore(truth: boolean): Uint8Array {
    return markChildren(this.before.states, truth, this.before.marks)
  }

  /** The state of a child as a reader of this view may know it. */
  stateOf(child: number, truth: boolean): number {
    const state = this.now.states[child]
    return truth ? state : directorSees(state)
  }

  /** Where the children stand when gathered; the same object while nobody has to move. */
  places(picture: Picture): Gathering {
    const falseAlarms = picture.falseAlarmBoundaries[1]
    const kept = Math.max(falseAlarms, Math.ceil(picture.inNeed * keptForFalseAlarms))
    const room = Math.min(kept, picture.children - picture.inNeed)
    const key = `${picture.inNeed} ${room}`
    if (!this.gathering || key !== this.gatheredFor) {
      this.gathering = gather(
        this.seats,
        needOrder(this.crowd, picture.inNeed),
        falseAlarmOrder(this.crowd, room),
      )
      this.gatheredFor = key
    }
    return this.gathering
  }
}

interface Painting {
  readonly states: Uint8Array
  readonly marks: Uint8Array
  picture: Picture | null
}

const blankPainting = (children: number): Painting => ({
  states: new Uint8Array(children),
  marks: new Uint8Array(children),
  picture: null,
})

function repaint(crowd: Crowd, painting: Painting, picture: Picture): void {
  if (painting.picture === picture) return
  colour(crowd, picture, painting.states, painting.picture)
  painting.picture = picture
}
