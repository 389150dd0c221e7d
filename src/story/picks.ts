import { Stream, uniform } from '../model/random'
import type { SettingsStore } from '../store/store'
import { beatOf, type Player } from './player'
import type { InHand } from './step-context'

/** The children picked with one more, if it is new and there is room for it. */
export function withPick(picks: readonly number[], child: number, most: number): readonly number[] {
  return picks.length >= most || picks.includes(child) ? picks : [...picks, child]
}

/** So many different children by chance, those picked already first. The same seed gives the same. */
export function chancePicks(
  picks: readonly number[],
  most: number,
  children: number,
  seed: number,
): readonly number[] {
  let found = picks
  for (let draw = 0; found.length < most; draw++) {
    found = withPick(found, Math.floor(uniform(seed, Stream.doubt, draw, 1) * children), most)
  }
  return found
}

/** Picks a child; the last one answers the step. */
export function pick(inHand: InHand, child: number, most: number, player: Player): void {
  inHand.picks = withPick(inHand.picks, child, most)
  if (inHand.picks.length === most) player.answer(inHand.picks)
}

/** While a step asks for children to be picked, a press in the stadium picks one. Returns what ends it. */
export function listenForPicks(store: SettingsStore, inHand: InHand, player: Player): () => void {
  return store.subscribe((now, before) => {
    if (now.pressed === before.pressed || !now.pressed || now.step === null || !now.cue.picking) return
    const { task, note } = beatOf(now.step)
    // Nothing is asked yet while the reader is still at the note before the step.
    if (note && !player.isNoted(now.step)) return
    if (task.kind === 'pick') pick(inHand, now.pressed.child, task.children, player)
  })
}
