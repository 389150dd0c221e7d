import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/store/defaults'
import { stageChoices, viewNames, viewpoints } from '../../src/store/state'

test('the first of each list of choices is the one a page opens with', () => {
  const { camera, stage, view } = defaultSettings()
  expect([viewpoints[0], stageChoices[0], viewNames[0]]).toEqual([camera, stage, view])
})
