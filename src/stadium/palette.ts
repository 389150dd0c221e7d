import { clamp } from '../lib/numbers'
import type { Mark } from './marks'

/** Red, green and blue, from 0 to 1. */
export type Colour = readonly [number, number, number]

/** Colours of the ground, and what each mark looks like. */
export interface Palette {
  readonly background: Colour
  readonly seatDark: Colour
  readonly seatLight: Colour
  readonly pitchDark: Colour
  readonly pitchLight: Colour
  readonly lines: Colour
  readonly player: Colour
  readonly light: Colour
  /** In the order of the mark codes. */
  readonly marks: readonly Mark[]
  /** True where everything is drawn flat, in these colours alone: no light, no solid stands, no shadows. */
  readonly isFlat: boolean
}

const colour = (hex: number): Colour => [(hex >> 16) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255]

/** One colour on the way to another. */
export function mixColour(from: Colour, to: Colour, share: number): Colour {
  return [0, 1, 2].map(index => from[index] + (to[index] - from[index]) * share) as unknown as Colour
}

/** Radius of a plain seat, in metres. Marks are at most about twice that. */
export const seatRadius = 0.22

/** Smallest radii in CSS pixels: below them a dot would fall between the pixels of a screen. */
export const smallestSeat = 0.55
export const usualSmallestMark = 1

/** How small the smallest mark gets in CSS pixels, how large, and how large against the distance between two seats. */
const smallestMark = { least: 0.7, most: 1.5, ofDistance: 0.62 } as const

/**
 * Smallest radius of a mark, in CSS pixels, where two seats are so many CSS pixels apart: marks may be drawn larger than
 * their seats, but never so large that one child in twenty seems to fill the stands.
 */
export function smallestMarkAt(apart: number): number {
  return clamp(apart * smallestMark.ofDistance, smallestMark.least, smallestMark.most)
}

const disc = (hex: number, radius: number): Mark => ({
  colour: colour(hex),
  radius,
  ring: false,
  diamond: false,
})
const ring = (hex: number, radius: number): Mark => ({ ...disc(hex, radius), ring: true })
const diamond = (hex: number, radius: number): Mark => ({ ...disc(hex, radius), diamond: true })

/** Colours of the marks, by mark code; hues chosen apart for colour-vision deficiency, sizes and rings for the rest. */
const hues = {
  neverNoticed: 0xff7242,
  lost: 0xed85c7,
  waiting: 0xf2e34d,
  assessed: 0x66bdf7,
  helped: 0x33cc9e,
} as const

/** The stadium at night: the palette of every ordinary screen. */
export const night: Palette = {
  background: colour(0x0b1018),
  seatDark: colour(0x4b5568),
  seatLight: colour(0x747f95),
  pitchDark: colour(0x11251d),
  pitchLight: colour(0x143025),
  lines: colour(0x6f8a7e),
  player: colour(0xf7f7f0),
  light: colour(0xffffff),
  marks: [
    disc(0x5f6b80, seatRadius),
    diamond(hues.neverNoticed, 0.44),
    disc(hues.lost, 0.46),
    disc(hues.waiting, 0.42),
    disc(hues.assessed, 0.4),
    disc(hues.helped, 0.4),
    ring(hues.helped, 0.46),
    ring(hues.waiting, 0.46),
    ring(hues.assessed, 0.46),
  ],
  isFlat: false,
}

/**
 * The palette under forced colours, which reach no canvas: the system's own colours, read from the page. States that
 * share a colour differ by ring and size; the table beside the picture has them all in words.
 */
export function forcedPalette(host: HTMLElement): Palette {
  const probe = host.ownerDocument.createElement('span')
  probe.hidden = true
  probe.style.setProperty('forced-color-adjust', 'none')
  host.append(probe)
  const read = (name: string): Colour => systemColour(probe, name)
  const [canvas, text, grey, link, highlight] = [
    'Canvas',
    'CanvasText',
    'GrayText',
    'LinkText',
    'Highlight',
  ].map(read)
  probe.remove()
  // Not the colour of visited links: a high-contrast theme gives all links one. Who waits is a seat twice as large.
  const colours: readonly Colour[] = [grey, text, text, grey, highlight, link, link, grey, highlight]
  return {
    background: canvas,
    seatDark: grey,
    seatLight: grey,
    pitchDark: canvas,
    pitchLight: canvas,
    lines: grey,
    player: text,
    light: text,
    // The lost become rings: they share the text's colour with the never noticed.
    marks: night.marks.map((mark, code) => ({
      ...mark,
      colour: colours[code],
      ring: mark.ring || code === 2,
    })),
    isFlat: true,
  }
}

/** Reads one of the system's colours, as a browser resolves it in the page. */
function systemColour(probe: HTMLElement, name: string): Colour {
  probe.style.color = name
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g)
  const [red, green, blue] = (parts ?? ['255', '255', '255']).map(Number)
  return [red / 255, green / 255, blue / 255]
}
