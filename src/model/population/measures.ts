import type { StateCounts } from './states'

/** In need, and nobody is with them: never noticed + turned away + waiting. */
export function notReached({
  neverNoticed,
  turnedAway,
  waiting,
}: Pick<StateCounts, 'neverNoticed' | 'turnedAway' | 'waiting'>): number {
  return neverNoticed + turnedAway + waiting
}

/** Not in need, with an open file: waiting + being assessed. */
export function falseAlarms({
  waitingFalse,
  assessedFalse,
}: Pick<StateCounts, 'waitingFalse' | 'assessedFalse'>): number {
  return waitingFalse + assessedFalse
}

/** The workers of a team by kind, in full-time workers. */
export interface Workers {
  readonly established: number
  readonly newlyQualified: number
  readonly agency: number
}

/** Everyone on the pitch, in full-time workers: established + newly qualified + agency. */
export function playersOf({ established, newlyQualified, agency }: Workers): number {
  return established + newlyQualified + agency
}

/** Slots in use: a child being assessed (in need or not), helped or in handover takes one (E6). */
export function slotsUsed({
  beingAssessed,
  assessedFalse,
  helped,
  handover,
}: Pick<StateCounts, 'beingAssessed' | 'assessedFalse' | 'helped' | 'handover'>): number {
  return beingAssessed + assessedFalse + helped + handover
}

/** Children with an open file: the slots in use and everyone who waits. */
export function openFiles(counts: StateCounts): number {
  return slotsUsed(counts) + counts.waiting + counts.waitingFalse
}
