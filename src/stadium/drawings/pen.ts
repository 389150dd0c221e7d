import { smoothstep } from '../../lib/easing'
import { clamp } from '../../lib/numbers'
import type { CameraControls } from '../camera/camera-controls'
import { nearest } from '../camera/projection'
import { pitchHalf } from '../layout/bowl'
import { PlayerKind } from '../layout/team-layout'
import type { Colour } from '../palette'
import type { Scene } from '../scene'
import type { Box, DrawnView, Said } from './drawing'

/** A point of the view in CSS pixels, and how many of them a metre takes there. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly metre: number
}

/** A place in the stadium in metres: x along the pitch, y across it, z up. */
export type Place = readonly [number, number, number]

/** The grass that drawings have to themselves: beyond the team, in metres. Seen lengthwise it is the right half. */
export const grassBeyondTeam = { left: -46, right: 46, near: 7, far: 31 } as const

/** A colour by what it is for. */
export type Ink = 'light' | 'warm' | 'cool' | 'need' | 'wait' | 'check' | 'grass' | 'quiet' | 'dark'

const inks: { readonly [ink in Ink]: Colour } = {
  light: [1, 1, 0.97],
  warm: [1, 0.84, 0.56],
  cool: [0.72, 0.82, 1],
  need: [1, 0.5, 0.3],
  wait: [1, 0.9, 0.3],
  check: [0.45, 0.74, 1],
  grass: [0.17, 0.44, 0.32],
  quiet: [0.62, 0.68, 0.76],
  dark: [0.03, 0.045, 0.07],
}

/** How wide letters are drawn, in CSS pixels: more on a wall than on a phone. */
const letters = { least: 13, most: 26, ofWidth: 1 / 58 } as const

/**
 * Draws over the picture of one frame: knows where in the view a place or a child is, and draws the few marks that all drawings
 * are made of. Sizes are in CSS pixels unless they are said to be metres.
 */
export class Pen {
  readonly context: CanvasRenderingContext2D
  readonly scene: Scene
  readonly width: number
  readonly height: number
  /** Size of the letters. */
  readonly letters: number
  /** True where the pitch is seen along its length. */
  readonly isLengthwise: boolean
  private readonly insets: Box
  private readonly camera: CameraControls
  private readonly toView = new Float32Array(16)
  private readonly taken: Box[]
  private share = 1

  constructor(
    context: CanvasRenderingContext2D,
    scene: Scene,
    camera: CameraControls,
    { insets, taken }: Pick<DrawnView, 'insets' | 'taken'>,
  ) {
    this.context = context
    this.scene = scene
    this.camera = camera
    this.insets = insets
    this.taken = [...taken]
    this.width = scene.size.width
    this.height = scene.size.height
    this.isLengthwise = camera.isLengthwise
    this.letters = clamp(
      (this.width - insets.left - insets.right) * letters.ofWidth,
      letters.least,
      letters.most,
    )
    camera.toView(this.toView)
  }

  /** How much of a drawing there is, 0 to 1: everything that follows is so much fainter. */
  setShare(share: number): void {
    this.share = share
  }

  /** The edges of what nothing lies over. */
  get free(): Box {
    const { insets, width, height } = this
    return { left: insets.left, top: insets.top, right: width - insets.right, bottom: height - insets.bottom }
  }

  /** The height at which something so wide and high is clear of words of the page, at its own or below them. */
  below({ left, top, right }: Pick<Box, 'left' | 'top' | 'right'>, high: number): number {
    const isOver = (box: Box): boolean =>
      box.left < right &&
      box.right > left &&
      box.top < top + high &&
      box.bottom > top &&
      box.bottom < this.height / 3
    return Math.max(top, ...this.taken.filter(isOver).map(({ bottom }) => bottom + 8))
  }

  /** How far down the top right corner is free, in CSS pixels: below words that lie in it. */
  get cornerTop(): number {
    const { free, taken, height } = this
    const inCorner = taken.filter(box => box.right > free.right - 120 && box.bottom < height / 3)
    return Math.max(free.top, ...inCorner.map(({ bottom }) => bottom))
  }

  /** Where a place is in the view; null behind the eye. */
  at([x, y, z]: Place): Spot | null {
    const { toView: m, scene } = this
    const along = (row: number): number => m[row] * x + m[4 + row] * y + m[8 + row] * z + m[12 + row]
    const depth = along(3)
    if (depth < nearest) return null
    return {
      x: (along(0) / depth / 2 + 0.5) * this.width,
      y: (0.5 - along(1) / depth / 2) * this.height,
      metre: scene.focal / scene.size.pixelRatio / depth,
    }
  }

  /** The top of the stand at the far end of the view, so many metres above its last row. */
  farRoof(above: number): Spot | null {
    const { rows } = this.scene.stadium.seats
    const { halfX, halfY, height } = rows[rows.length - 1]
    return this.at(this.isLengthwise ? [-halfX, 0, height + above] : [0, halfY, height + above])
  }

  /** Where a child is in the view; null behind the eye. */
  child(child: number): (Spot & { readonly radius: number }) | null {
    const place = this.camera.placeOf(child)
    return place && { ...place, metre: place.radius / 0.4 }
  }

  /** A place on the pitch as the view has it: from −1 at its left to 1 at its right, and from −1 at its near end to 1 at its far one. */
  grass(across: number, away: number): Place {
    return this.isLengthwise
      ? [-away * pitchHalf.x, across * pitchHalf.y, 0]
      : [across * pitchHalf.x, away * pitchHalf.y, 0]
  }

  /** Places on the pitch where a worker stands, or (`empty`) where nobody does. */
  team(empty = false): Place[] {
    return this.posts()
      .filter(({ kind }) => (kind === PlayerKind.empty) === empty)
      .map(({ place }) => place)
  }

  /** Every place on the pitch, with the `PlayerKind` of what stands there. */
  posts(): { readonly place: Place; readonly kind: number }[] {
    const { places, kinds } = this.scene.stadium.players
    return Array.from(kinds, (kind, index) => ({
      place: [places[index * 3], places[index * 3 + 1], places[index * 3 + 2]] as const,
      kind,
    }))
  }

  /** A line through places; those behind the eye are left out. */
  line(
    places: readonly Place[],
    ink: Ink,
    alpha: number,
    { width = 1, dash = [] as readonly number[], closed = false } = {},
  ): void {
    this.through(
      places.flatMap(place => this.at(place) ?? []),
      closed,
    )
    this.stroke(ink, alpha, width, dash)
  }

  /** A line through points of the view. */
  curve(
    points: readonly Pick<Spot, 'x' | 'y'>[],
    ink: Ink,
    alpha: number,
    { width = 1, dash = [] as readonly number[] } = {},
  ): void {
    this.through(points, false)
    this.stroke(ink, alpha, width, dash)
  }

  /** A flat shape on places. */
  patch(places: readonly Place[], ink: Ink, alpha: number, edge = 0): void {
    const spots = places.map(place => this.at(place))
    if (spots.some(spot => spot === null)) return
    this.shape(spots as Spot[], ink, alpha)
    if (edge > 0) this.stroke(ink, edge, 1, [])
  }

  /** A flat shape on points of the view. */
  shape(points: readonly Pick<Spot, 'x' | 'y'>[], ink: Ink, alpha: number): void {
    this.through(points, true)
    this.context.fillStyle = this.colour(ink, alpha)
    this.context.fill()
  }

  /**
   * An upright mark, as a worker is one: its foot, its height in metres and at least in pixels, how wide it is for its height, and
   * at most in metres.
   */
  upright(
    spot: Spot,
    ink: Ink,
    alpha: number,
    { metres = 1.8, least = 9, hollow = false, stout = 0.24, wide = Infinity } = {},
  ): void {
    const { context } = this
    const height = Math.max(metres * spot.metre, least)
    const width = Math.max(Math.min(height * stout, wide * spot.metre), 1.6)
    context.beginPath()
    context.roundRect(spot.x - width / 2, spot.y - height, width, height, width / 2)
    if (hollow) this.stroke(ink, alpha, Math.max(1, Math.min(width * 0.3, 2)), [])
    else {
      context.fillStyle = this.colour(ink, alpha)
      context.fill()
    }
  }

  dot({ x, y }: Pick<Spot, 'x' | 'y'>, radius: number, ink: Ink, alpha: number): void {
    this.context.beginPath()
    this.context.arc(x, y, radius, 0, 2 * Math.PI)
    this.context.fillStyle = this.colour(ink, alpha)
    this.context.fill()
  }

  ring(
    { x, y }: Pick<Spot, 'x' | 'y'>,
    radius: number,
    ink: Ink,
    alpha: number,
    { width = 1.25, dash = [] as readonly number[] } = {},
  ): void {
    this.context.beginPath()
    this.context.arc(x, y, radius, 0, 2 * Math.PI)
    this.stroke(ink, alpha, width, dash)
  }

  /** A ring that lies on the ground, `flat` times as high as wide. */
  hoop(
    { x, y }: Pick<Spot, 'x' | 'y'>,
    radius: number,
    flat: number,
    ink: Ink,
    alpha: number,
    { width = 1.5, dash = [] as readonly number[] } = {},
  ): void {
    this.context.beginPath()
    this.context.ellipse(x, y, radius, radius * flat, 0, 0, 2 * Math.PI)
    this.stroke(ink, alpha, width, dash)
  }

  /** Soft light, brightest in the middle. `flat`: how much less high than wide. Where the picture is flat, a ring. */
  glow({ x, y }: Pick<Spot, 'x' | 'y'>, radius: number, ink: Ink, alpha: number, flat = 1): void {
    const { context } = this
    if (radius <= 0) return
    if (this.scene.palette.isFlat) {
      this.ring({ x, y }, Math.min(radius, 24), ink, alpha)
      return
    }
    context.save()
    context.globalCompositeOperation = 'lighter'
    context.translate(x, y)
    context.scale(1, flat)
    const light = context.createRadialGradient(0, 0, 0, 0, 0, radius)
    light.addColorStop(0, this.colour(ink, alpha))
    light.addColorStop(0.4, this.colour(ink, alpha * 0.35))
    light.addColorStop(1, this.colour(ink, 0))
    context.fillStyle = light
    context.fillRect(-radius, -radius, 2 * radius, 2 * radius)
    context.restore()
  }

  /**
   * Words at a point: how many, and under it of what. They keep inside what nothing lies over, and clear of the words that
   * stand already, above which they move. `from`: which side of the words the point is at. `alpha`: how bright they are, and in which colour.
   */
  say(
    { x, y }: Pick<Spot, 'x' | 'y'>,
    { count, name }: Said,
    from: 'left' | 'middle' | 'right' = 'middle',
    alpha = 1,
    ink: Ink = 'light',
  ): void {
    const { context, letters: size } = this
    const lines = [
      { text: count, font: `600 ${Math.round(size * 1.35)}px system-ui, sans-serif`, high: size * 1.5 },
      ...wrapped(context, name, size, Math.max(170, size * 17)).map(text => ({
        text,
        font: `${Math.round(size)}px system-ui, sans-serif`,
        high: size * 1.22,
      })),
    ].filter(({ text }) => text !== '')
    const wide = Math.max(
      ...lines.map(({ text, font }) => {
        context.font = font
        return context.measureText(text).width
      }),
    )
    const high = lines.reduce((sum, line) => sum + line.high, 0)
    const box = this.place(
      { x: from === 'left' ? x : from === 'right' ? x - wide : x - wide / 2, y: y - high },
      wide,
      high,
    )
    context.textBaseline = 'top'
    context.textAlign = from === 'middle' ? 'center' : from === 'left' ? 'left' : 'right'
    const across = from === 'middle' ? (box.left + box.right) / 2 : from === 'left' ? box.left : box.right
    context.fillStyle = this.colour('dark', 0.56)
    context.beginPath()
    context.roundRect(box.left - 7, box.top - 4, wide + 14, high + 6, 6)
    context.fill()
    let top = box.top
    for (const { text, font, high } of lines) {
      context.font = font
      context.fillStyle = this.colour(ink, alpha)
      context.fillText(text, across, top + high * 0.08)
      top += high
    }
  }

  /** One short word at a point, in the middle of it. */
  letter({ x, y }: Pick<Spot, 'x' | 'y'>, text: string, ink: Ink, alpha: number, size = this.letters): void {
    const { context } = this
    context.font = `600 ${Math.round(size)}px system-ui, sans-serif`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillStyle = this.colour(ink, alpha)
    context.fillText(text, x, y)
  }

  /** A colour as a canvas takes it. Under forced colours there are only those of the system. */
  colour(ink: Ink, alpha: number): string {
    const { palette } = this.scene
    const flat = ink === 'dark' ? palette.background : ink === 'quiet' ? palette.lines : palette.light
    const [red, green, blue] = (palette.isFlat ? flat : inks[ink]).map(channel => Math.round(channel * 255))
    return `rgba(${red}, ${green}, ${blue}, ${clamp(alpha, 0, 1) * this.share})`
  }

  /** Whether no words lie over a part of the view. */
  isFree({ left, top, right, bottom }: Box): boolean {
    return this.taken.every(
      box => box.right < left || box.left > right || box.bottom < top || box.top > bottom,
    )
  }

  /**
   * Darkens the view but for some shapes of it, given by their corners: what is told of is light. Nothing where the picture is
   * flat.
   */
  shade(holes: readonly (readonly Pick<Spot, 'x' | 'y'>[])[], alpha: number): void {
    if (this.scene.palette.isFlat) return
    const { context } = this
    context.beginPath()
    context.rect(0, 0, this.width, this.height)
    for (const hole of holes) this.trace(hole, true)
    context.fillStyle = this.colour('dark', alpha)
    context.fill('evenodd')
  }

  /** Darkens the view but for what is round a point: light there, and dark from so far off on. */
  shadeRound({ x, y }: Pick<Spot, 'x' | 'y'>, radius: number, alpha: number): void {
    if (this.scene.palette.isFlat) return
    const { context } = this
    const dark = context.createRadialGradient(x, y, radius * 0.25, x, y, radius)
    dark.addColorStop(0, this.colour('dark', 0))
    dark.addColorStop(1, this.colour('dark', alpha))
    context.fillStyle = dark
    context.fillRect(0, 0, this.width, this.height)
  }

  /** Keeps other words off a part of the view. */
  take(box: Box): void {
    this.taken.push(box)
  }

  /** A place for words that is free, as near as may be: inside the edges, and above or else below what is there already. */
  private place({ x, y }: Pick<Spot, 'x' | 'y'>, wide: number, high: number): Box {
    const { free } = this
    const [first, last] = [free.top + 4, Math.max(free.top + 4, free.bottom - 4 - high)]
    const left = clamp(x, free.left + 8, Math.max(free.left + 8, free.right - 8 - wide))
    const isFree = (top: number): boolean =>
      this.taken.every(
        box =>
          left >= box.right + 14 ||
          left + wide <= box.left - 14 ||
          top >= box.bottom + 10 ||
          top + high <= box.top - 10,
      )
    const beside = this.taken.flatMap(box => [box.top - high - 12, box.bottom + 12])
    const wanted = clamp(y, first, last)
    const near = (top: number): number => Math.abs(top - wanted)
    const found = [wanted, ...beside.sort((a, b) => near(a) - near(b))].find(
      top => top >= first && top <= last && isFree(top),
    )
    const top = found ?? wanted
    const box = { left, top, right: left + wide, bottom: top + high }
    this.taken.push(box)
    return box
  }

  private through(points: readonly Pick<Spot, 'x' | 'y'>[], closed: boolean): void {
    this.context.beginPath()
    this.trace(points, closed)
  }

  /** One more line of the present path. */
  private trace(points: readonly Pick<Spot, 'x' | 'y'>[], closed: boolean): void {
    const { context } = this
    points.forEach(({ x, y }, index) => {
      if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    })
    if (closed) context.closePath()
  }

  private stroke(ink: Ink, alpha: number, width: number, dash: readonly number[]): void {
    const { context } = this
    context.strokeStyle = this.colour(ink, alpha)
    context.lineWidth = width
    context.setLineDash([...dash])
    context.stroke()
    context.setLineDash([])
  }
}

/** How high a worker is drawn, in CSS pixels, in a drawing that tells of the team: as high as letters are. */
export const figureOf = (pen: Pen): number => clamp(pen.letters * 1.15, 9, 26)

/** The team where it stands, larger than in the picture: newly qualified workers shorter, agency workers hollow. */
export function standing(pen: Pen, least = figureOf(pen), wide = 0.42, stout = 0.24): void {
  for (const { place, kind } of pen.posts()) {
    if (kind > PlayerKind.agency) continue
    const foot = pen.at(place)
    if (!foot) continue
    const isAgency = kind === PlayerKind.agency
    const high = kind === PlayerKind.newlyQualified ? least * 0.78 : least
    pen.upright(foot, isAgency ? 'warm' : 'light', 1, {
      metres: 0,
      least: high,
      hollow: isAgency,
      stout,
      wide: isAgency ? wide * 1.4 : wide,
    })
  }
}

/** Light on the grass, for what is told of there while the floods are out. */
export function litGrass(pen: Pen, shown: number): void {
  const corners = [pen.grass(-1, -1), pen.grass(1, -1), pen.grass(1, 1), pen.grass(-1, 1)]
  pen.patch(corners, 'grass', 0.42 * shown, 0.5 * shown)
}

/** How much of the time between two moments has gone by, 0 to 1, gently. In milliseconds. */
export const gone = (elapsed: number, from: number, to: number): number =>
  elapsed === Infinity ? 1 : smoothstep(clamp((elapsed - from) / (to - from), 0, 1))

/** A place between two. */
export const between = (from: Place, to: Place, share: number): Place => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

function wrapped(context: CanvasRenderingContext2D, text: string, size: number, wide: number): string[] {
  context.font = `${Math.round(size)}px system-ui, sans-serif`
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && context.measureText(`${last} ${word}`).width <= wide)
      lines[lines.length - 1] = `${last} ${word}`
    else if (word !== '') lines.push(word)
  }
  return lines
}
