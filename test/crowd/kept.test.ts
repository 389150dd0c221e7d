import { describe, expect, test } from 'vitest'
import { keptParameters, keptSeason } from '../../src/crowd/kept'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'

function opened() {
  const store = createSettingsStore(defaultSettings())
  return { actions: store.actions, now: store.getState }
}

describe('the settings that were kept', () => {
  test('are none until something is kept', () => {
    const { now } = opened()
    expect(keptParameters(now())).toBeNull()
    expect(keptSeason(now())).toBeNull()
  })

  test('stay as they were, the same object, while others are tried', () => {
    const { actions, now } = opened()
    const { parameters } = now()
    actions.keep()
    actions.setParameter('posts', 120)
    expect(keptParameters(now())).toBe(parameters)
  })

  test('are brought to a stadium of another size, with as many posts a child', () => {
    const { actions, now } = opened()
    actions.keep()
    const other = { ...now(), parameters: { ...now().parameters, children: 40_000 } }
    expect(keptParameters(other)).toMatchObject({ children: 40_000, posts: 73 })
  })
})

describe('the season to compare with', () => {
  test('is none while only live pictures are compared', () => {
    const { actions, now } = opened()
    actions.keep()
    actions.setParameter('posts', 120)
    expect(keptSeason(now())).toBeNull()
  })

  test('begins with the live settings that were kept, on the timeline and with the levers of the present one', () => {
    const { actions, now } = opened()
    const { parameters } = now()
    actions.keep()
    actions.setParameter('posts', 120)
    actions.openSeason('none')
    actions.setLever('debate', 40)
    actions.setWeek(30)
    actions.setParameter('posts', 110)
    expect(keptSeason(now())).toMatchObject({
      week: 30,
      scenario: 'none',
      kickOff: parameters,
      levers: { debate: 40 },
      changes: [],
    })
  })

  test('is the season that was kept, with what was changed in it, in the week that is shown', () => {
    const { actions, now } = opened()
    actions.openSeason('none')
    actions.setWeek(20)
    actions.setParameter('posts', 120)
    const { changes } = now().season!
    actions.keep()
    actions.setWeek(40)
    actions.setParameter('posts', 160)
    expect(keptSeason(now())).toMatchObject({ week: 40, kickOff: { posts: 145 }, changes })
    expect(changes).toEqual([{ week: 21, parameters: { posts: 120 } }])
  })

  test('goes with the season, and what was kept of it stays for the live picture', () => {
    const { actions, now } = opened()
    actions.openSeason('none')
    actions.keep()
    actions.closeSeason()
    actions.setParameter('posts', 120)
    expect(keptSeason(now())).toBeNull()
    expect(keptParameters(now())?.posts).toBe(145)
  })
})
