import { expect, test } from 'vitest'
import { keysIn, readLink } from '../../../src/store/link/link'
import { stepLink } from '../../../src/store/link/step-link'
import { createSettingsStore } from '../../../src/store/store'
import { stepIds } from '../../../src/store/story-steps'
import { stepStart } from '../../../src/story/step-start'
import { stepAt } from '../../../src/story/steps'
import { createStory } from '../../../src/story/story'

test.each(stepIds.map((id, index) => [id, index + 1] as const))(
  'the link of the step %s opens it as it begins',
  (_, number) => {
    const link = stepLink(number)
    const { settings, notes } = readLink(link)
    expect(notes).toEqual([])
    const store = createSettingsStore(settings)
    createStory(store, link).stop()
    const { parameters, season, ...start } = stepStart(stepAt(number), settings.parameters.children)
    // In weeks the parameters are those of the week.
    expect(store.getState()).toMatchObject({
      step: number,
      ...start,
      ...(season ? { season } : { parameters }),
    })
  },
)

test('it says the view and the council besides, and nothing of the picture', () => {
  expect(keysIn(stepLink(8, 'present', 'E10000016'))).toEqual(['v', 'view', 'place', 'step'])
})
