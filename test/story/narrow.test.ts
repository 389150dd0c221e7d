import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/store/defaults'
import { createSettingsStore } from '../../src/store/store'
import { beats } from '../../src/story/beats'
import { createPlayer } from '../../src/story/player'

/** Which steps open with the children gathered, from 1. */
function gatheredSteps(isNarrow: boolean): number[] {
  const store = createSettingsStore(defaultSettings())
  const player = createPlayer(store, () => isNarrow)
  return beats.flatMap((_, index) => {
    player.go(index + 1)
    return store.getState().gathered ? [index + 1] : []
  })
}

test('where the picture is narrow, a step with coloured children all over the stands opens gathered', () => {
  expect(gatheredSteps(true)).toEqual([5, 7, 8, 9, 10, 11, 12, 14, 16, 17])
})

test('where there is room, no step opens gathered', () => {
  expect(gatheredSteps(false)).toEqual([])
})
