import { scaleLinear } from 'd3-scale'
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { range } from '../../lib/numbers'
import type { RoomQuestion } from '../../story/room-questions'
import { whole } from '../../words/language'
import { figureSaid, guessesBeyond, guessesSoFar, teach } from '../../words/room/room'
import type { Guess } from './guess'

/** How large the line is drawn, in CSS pixels. */
export interface LineSize {
  readonly width: number
  readonly height: number
}

/** The guesses as dots on a line and, once it is shown, the figure among them with what it may lie between. */
export function guessLine(
  question: RoomQuestion,
  guesses: readonly Guess[],
  isShown: boolean,
  { width, height }: LineSize,
): TemplateResult {
  const end = lineEnd(question, guesses)
  const x = scaleLinear([0, end], [edge, Math.max(edge + 1, width - edge)])
  // On a projected page what is written and drawn is larger.
  const scale = Math.max(1, Math.min(2, width / 900))
  const [above, ground] = [48 * scale, height - 32 * scale]
  const { dots, radius } = placeDots(question, guesses, x, end, ground - above, scale)
  const beyond = guesses.filter(guess => guess.kind === 'number' && guess.value > end).length
  const said = guesses.length === 0 ? teach.none : `${guessesSoFar(guesses.length)}${guessesBeyond(beyond)}`
  const ticks = x.ticks(width < 600 ? 4 : 8).filter(Number.isInteger)
  const at = x(question.figure)
  return html`<svg class="guess-line" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${said}>
    ${
      isShown && question.range
        ? svg`<rect class="guess-range" x=${x(question.range[0])} y=${above} width=${x(question.range[1]) - x(question.range[0])} height=${ground - above} />`
        : nothing
    }
    ${question.edges.map(value => svg`<path class="guess-edge" d=${`M${x(value)} ${above}V${ground}`} />`)}
    <path class="guess-ground" d=${`M${edge} ${ground}H${width - edge}`} />
    ${ticks.map(
      tick => svg`<path class="guess-ground" d=${`M${x(tick)} ${ground}v6`} />
        <text class="guess-tick" x=${x(tick)} y=${ground + 24 * scale} font-size=${15 * scale} text-anchor="middle">${whole(tick)}</text>`,
    )}
    ${dots.map(dot => svg`<circle class="guess-dot" cx=${dot.x} cy=${ground - radius - dot.row * 2 * radius - 1} r=${radius - 1} />`)}
    ${
      isShown
        ? svg`<path class="guess-figure" d=${`M${at} ${above - 6}V${ground}`} />
          <text class="guess-figure-said" x=${at} y=${above - 14} font-size=${32 * scale} text-anchor=${anchor(at, width)}>${figureSaid(question.figure, question.isModelled)}</text>`
        : nothing
    }
  </svg>`
}

/** Room on either side of the line. */
const edge = 16

/** A number near either end is written towards the middle. */
const anchor = (at: number, width: number): string => (at < 60 ? 'start' : at > width - 60 ? 'end' : 'middle')

/** The line ends where it usually does, or further on for a guess that lies beyond, up to twice as far. */
function lineEnd({ most, limit }: RoomQuestion, guesses: readonly Guess[]): number {
  const largest = Math.max(0, ...guesses.map(guess => (guess.kind === 'number' ? guess.value : 0)))
  return largest <= most ? most : Math.min(largest, 2 * most, limit)
}

/** The radii a dot may have: the largest with which all of them have room. */
const radii = [12, 10, 8, 6, 5, 4, 3] as const

interface Dot {
  readonly x: number
  /** From the line up. */
  readonly row: number
}

function placeDots(
  question: RoomQuestion,
  guesses: readonly Guess[],
  x: (value: number) => number,
  end: number,
  height: number,
  scale: number,
): { readonly dots: readonly Dot[]; readonly radius: number } {
  let placed = { dots: [] as readonly Dot[], radius: radii[0] * scale }
  for (const radius of radii.map(one => one * scale)) {
    const dots = stack(
      guesses.map(guess => placesOf(guess, question.edges, x, end, radius)),
      radius,
    )
    placed = { dots, radius }
    if (dots.every(({ row }) => (row + 1) * 2 * radius <= height)) break
  }
  return placed
}

/** Where on the line a guess may stand: at its number, or anywhere in its band, the middle first. */
function placesOf(
  guess: Guess,
  edges: readonly number[],
  x: (value: number) => number,
  end: number,
  radius: number,
): readonly number[] {
  if (guess.kind === 'number') return [x(Math.min(guess.value, end))]
  const [from, to] = [x(edges[guess.band - 1] ?? 0), x(edges[guess.band] ?? end)]
  const [middle, step] = [(from + to) / 2, 2 * radius]
  const each = Math.max(0, Math.floor((to - from - step) / 2 / step))
  return range(-each, each + 1)
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .map(place => middle + place * step)
}

/** Puts each dot into the lowest row where one of its places is free. */
function stack(guesses: readonly (readonly number[])[], radius: number): Dot[] {
  const rows: number[][] = []
  return guesses.map(places => {
    for (let row = 0; ; row++) {
      rows[row] ??= []
      const others = rows[row]!
      const free = places.find(place => others.every(other => Math.abs(other - place) >= 2 * radius - 0.01))
      if (free !== undefined) {
        others.push(free)
        return { x: free, row }
      }
    }
  })
}
