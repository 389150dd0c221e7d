import type { RoomQuestion } from '../../story/room-questions'
import { decimal } from '../../words/language'
import { bandNames } from '../../words/room/questions'

/** One guess: a number, or one of the five bands. */
export type Guess =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'band'; readonly band: number }

/** Where a guess lies against the figure of its question: below it, in its band or at the very number, or above. */
export function sideOf(guess: Guess, { figure, edges }: RoomQuestion): -1 | 0 | 1 {
  const [given, is] = guess.kind === 'band' ? [guess.band, bandOf(figure, edges)] : [guess.value, figure]
  return given < is ? -1 : given > is ? 1 : 0
}

/** The band a number lies in, from 0. */
const bandOf = (value: number, edges: readonly number[]): number => edges.filter(edge => value >= edge).length

/** A guess in words. */
export const guessSaid = (guess: Guess, { edges, unit }: RoomQuestion): string =>
  `${guess.kind === 'band' ? bandNames(edges)[guess.band] : decimal(guess.value)} ${unit}`
