import { expect, test } from 'vitest'
import { addWeek, openReplay } from '../../../src/model/simulation/replay'
import { advanceSeason, kickOff, openSeason } from '../../../src/model/simulation/simulation'
import { openTransport, overTheBar } from '../../../src/panel/weeks/open-transport'
import { readLink } from '../../../src/store/link/link'
import { optionsOf } from '../../../src/store/season-settings'
import { createSettingsStore } from '../../../src/store/store'
import { tragedyChoice, transport } from '../../../src/words/season'
import { causeNames, eventWords } from '../../../src/words/season-events'
import { shownIn } from '../../crowd/small-season'
import { buttonsOf, markup, press, readable } from '../../story/markup'
import { panelOn } from '../panel-on'

/** What plays the weeks on a page whose first week has not come. */
function opened(week: number) {
  const store = createSettingsStore(readLink(`?week=${week}&script=none&children=400`).settings)
  return { store, text: () => markup(openTransport(panelOn(store))).text }
}

test('its one button plays the weeks, and pauses them while they go by', () => {
  const { store, text } = opened(3)
  expect(text()).toContain(transport.play)
  expect(text()).not.toContain(transport.pause)
  store.actions.setPlaying(true)
  expect(text()).toContain(transport.pause)
})

test('there is no step back before the first week, and none on while no further week has come', () => {
  const idle = (name: string, text: string) =>
    new RegExp(`aria-label="?${name}"? [^>]*aria-disabled="?true`).test(text)
  const first = opened(0).text()
  expect([idle(transport.back, first), idle(transport.on, first)]).toEqual([true, true])
  expect(idle(transport.back, opened(3).text())).toBe(false)
})

/** What lies over the bar in a week of the article's season, played to week 30. */
function over(week: number, search = '&tragedies=0') {
  const store = createSettingsStore(
    readLink(`?week=${week}&script=article&children=400&posts=0.7${search}`).settings,
  )
  const season = openSeason(optionsOf(store.getState().season!, 1), 30)
  const replay = openReplay(season.children.states.slice(), kickOff(season))
  while (season.week < 30) addWeek(replay, advanceSeason(season))
  const panel = panelOn(store, { shown: shownIn(replay, week) })
  return { store, panel, drawn: () => markup(overTheBar(panel, 'bar-note')) }
}

test('nothing lies over the bar until an event is held: then its name, what it does, where it is from, and the way on', () => {
  const { store, panel, drawn } = over(9)
  expect(drawn().text).toBe('')
  store.actions.holdAt(9)
  for (const said of [eventWords.saving.name, eventWords.saving.does, causeNames.scripted])
    expect(readable(drawn().text)).toContain(said)
  expect(buttonsOf(drawn())).toEqual([transport.goOn])
  press(drawn(), transport.goOn)
  expect(store.getState()).toMatchObject({ heldAt: null, playing: true })
  expect(panel.focusOn).toHaveBeenCalledWith('transport-play')
  expect(drawn().text).toBe('')
})

test('an event of another week than the one on show is no card', () => {
  const { store, drawn } = over(10)
  store.actions.holdAt(9)
  expect(drawn().text).toBe('')
})

test('what waits for the reader to be told says so, with both ways, and each does what was asked for', () => {
  for (const way of [tragedyChoice.leaveOut, tragedyChoice.goOn]) {
    const { store, drawn } = over(9, '')
    store.actions.setPlaying(true)
    expect(readable(drawn().text)).toContain(tragedyChoice.told)
    expect(buttonsOf(drawn())).toEqual([tragedyChoice.leaveOut, tragedyChoice.goOn])
    press(drawn(), way)
    expect(store.getState()).toMatchObject({
      playing: true,
      season: { week: 9, tragedies: way === tragedyChoice.goOn },
    })
  }
})
