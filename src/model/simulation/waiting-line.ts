/**
 * Accepted concerns in the order in which they are to be seen. True and false ones stand in two lines, each with a
 * ticket that says where it would stand in one: the department cannot tell them apart, and with triage 1 takes them by
 * ticket.
 */
export class WaitingLine {
  private readonly lines = [new Line(), new Line()] as const
  private tickets = 0
  private readonly arrived: number[] = []
  private readonly stamps: number[] = []
  private readonly kinds: (0 | 1)[] = []
  private readonly ties: number[] = []

  /** A concern accepted this week. `tie` (any number) decides between those of one week. */
  arrive(child: number, stamp: number, inNeed: boolean, tie: number): void {
    this.arrived.push(child)
    this.stamps.push(stamp)
    this.kinds.push(inNeed ? 0 : 1)
    this.ties.push(tie)
  }

  /** Lets this week's arrivals join the lines. */
  settleArrivals(): void {
    const { arrived, stamps, kinds, ties } = this
    const order = new Uint32Array(arrived.length)
    for (let place = 0; place < order.length; place++) order[place] = place
    order.sort((one, other) => ties[one]! - ties[other]! || arrived[one]! - arrived[other]!)
    for (let place = 0; place < order.length; place++) {
      const next = order[place]!
      this.lines[kinds[next]!].join(arrived[next]!, stamps[next]!, this.tickets++)
    }
    arrived.length = 0
    stamps.length = 0
    kinds.length = 0
    ties.length = 0
  }

  /**
   * The next child to be seen, or -1. `stamps` has each child's stamp now: a child that has left the line since joining
   * it is passed over.
   */
  next(stamps: Uint16Array): number {
    const [inNeed, others] = this.lines
    const line = inNeed.ticket(stamps) < others.ticket(stamps) ? inNeed : others
    return line.leave(stamps)
  }

  /** The next child in need, or the next who is not; -1 where there is none. */
  nextOf(inNeed: boolean, stamps: Uint16Array): number {
    return this.lines[inNeed ? 0 : 1].leave(stamps)
  }
}

/** First come, first served: a ring that grows. */
class Line {
  private children = new Int32Array(256)
  private stamps = new Uint16Array(256)
  private tickets = new Float64Array(256)
  private head = 0
  private length = 0

  join(child: number, stamp: number, ticket: number): void {
    if (this.length === this.children.length) this.grow()
    const place = (this.head + this.length++) & (this.children.length - 1)
    this.children[place] = child
    this.stamps[place] = stamp
    this.tickets[place] = ticket
  }

  /** The ticket of the first child; Infinity for an empty line. */
  ticket(stamps: Uint16Array): number {
    while (this.length > 0 && stamps[this.children[this.head]!] !== this.stamps[this.head]) this.drop()
    return this.length > 0 ? this.tickets[this.head]! : Number.POSITIVE_INFINITY
  }

  leave(stamps: Uint16Array): number {
    if (this.ticket(stamps) === Number.POSITIVE_INFINITY) return -1
    const child = this.children[this.head]!
    this.drop()
    return child
  }

  private drop(): void {
    this.head = (this.head + 1) & (this.children.length - 1)
    this.length -= 1
  }

  private grow(): void {
    const size = 2 * this.children.length
    const children = new Int32Array(size)
    const stamps = new Uint16Array(size)
    const tickets = new Float64Array(size)
    for (let place = 0; place < this.length; place++) {
      const from = (this.head + place) & (this.children.length - 1)
      children[place] = this.children[from]!
      stamps[place] = this.stamps[from]!
      tickets[place] = this.tickets[from]!
    }
    this.children = children
    this.stamps = stamps
    this.tickets = tickets
    this.head = 0
  }
}
