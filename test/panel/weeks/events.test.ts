import { expect, test } from 'vitest'
import { addWeek, eventsOf, openReplay } from '../../../src/model/simulation/replay'
import { advanceSeason, kickOff, openSeason } from '../../../src/model/simulation/simulation'
import { freshLocal } from '../../../src/panel/panel-state'
import { eventCards, eventsHeld, eventsShown, spokenEvents } from '../../../src/panel/weeks/events'
import { readLink } from '../../../src/store/link/link'
import { optionsOf } from '../../../src/store/season-settings'
import { usualCue } from '../../../src/store/state'
import { createSettingsStore } from '../../../src/store/store'
import { seasonPart } from '../../../src/words/season'
import { causeNames, eventWords, tragedy } from '../../../src/words/season-events'
import { shownIn } from '../../crowd/small-season'
import { buttonsOf, markup, press, readable } from '../../story/markup'
import { panelOn } from '../panel-on'

const { settings } = readLink('?week=50&script=article&children=400&posts=0.7')
const season = openSeason(optionsOf(settings.season!, settings.seed), 60)
const replay = openReplay(season.children.states.slice(), kickOff(season))
while (season.week < 60) addWeek(replay, advanceSeason(season))

/** A panel that shows a week of a season of the article that has been played to week 60. */
function open(week: number) {
  const store = createSettingsStore(settings)
  const shown = shownIn(replay, week)
  return { store, panel: panelOn(store, { shown }) }
}

test('everything up to the week on show is there in order, and nothing of the weeks to come', () => {
  const happened = eventsOf(replay).filter(({ kind }) => kind !== 'tragedy')
  expect(happened.length).toBeGreaterThan(5)
  for (const week of [0, 20, 50, 60]) {
    const shown = eventsShown(open(week).panel)
    expect(shown.map(card => card.week)).toEqual(
      happened.map(event => event.week).filter(when => when <= week),
    )
  }
})

test('a tragedy is in no list: its week has no card, and nothing there counts it', () => {
  const week = eventsOf(replay).find(({ kind }) => kind === 'tragedy')!.week
  const { panel } = open(week)
  expect(eventsShown(panel).map(card => card.week)).not.toContain(week)
  expect(readable(markup(eventCards(panel)).text)).not.toContain(tragedy.heading)
})

test('an inspection says in one line what was decided, and on its card what it goes by', () => {
  const { panel } = open(60)
  const inspection = eventsShown(panel).find(({ name }) => name === eventWords.inspection.name)!
  expect(inspection.does).toMatch(/^They judged the service/)
  expect(readable(markup(eventCards(panel)).text)).toContain(eventWords.inspection.inModel)
})

test('a card says when, what, and whether it was written in or came by chance; the latest first', () => {
  const { panel } = open(50)
  const said = readable(markup(eventCards(panel)).text)
  const names = eventsShown(panel).map(({ name }) => name)
  expect(said.indexOf(names.at(-1)!)).toBeLessThan(said.indexOf(eventWords.kickOff.name))
  expect(said).toContain(causeNames.scripted)
})

test('what the reader changes is shown at once, as theirs, and can be taken away', () => {
  const { store, panel } = open(50)
  store.actions.setParameter('need', 6)
  const own = eventsShown(panel).filter(({ cause }) => cause === 'reader')
  expect(own).toMatchObject([{ week: 51, name: expect.stringMatching(/^Children in serious need now: 6/) }])
  const drawn = markup(eventCards(panel))
  expect(buttonsOf(drawn)).toEqual([seasonPart.dropChanges])
  press(drawn, seasonPart.dropChanges)
  expect(store.getState().season?.changes).toEqual([])
})

test('a change cannot be named before the words of its parameter have been fetched', () => {
  const { store, panel } = open(50)
  store.actions.setParameter('need', 6)
  expect(() =>
    eventsShown({ ...panel, weeks: panel.weeks, state: store.getState(), local: freshLocal() }),
  ).toThrow(RangeError)
})

test('where only the everyday has happened, or nothing is shown, it says so', () => {
  const store = createSettingsStore(settings)
  expect(eventsShown(panelOn(store))).toEqual([])
  expect(readable(markup(eventCards(panelOn(store))).text)).toContain(seasonPart.nothingYet)
})

test('a step of the story that is about an event and draws it is all that is said of it: no card', () => {
  const { store, panel } = open(24)
  store.actions.holdAt(24)
  expect(eventsHeld(panel)).toHaveLength(1)
  const told = (draws: 'inspectors' | 'levers') =>
    eventsHeld({ ...panel, state: { ...store.getState(), step: 11, cue: { ...usualCue, draws: [draws] } } })
  expect(told('inspectors')).toEqual([])
  expect(told('levers')).toHaveLength(1)
})

test('what happens in a week is spoken with its week, and a tragedy or the beginning never is', () => {
  for (const week of [0, 9, 24, 44, 53]) {
    const { store, panel } = open(week)
    store.actions.holdAt(week)
    const spoken = spokenEvents(panel)
    if (week === 9) expect(spoken).toBe(`Week 9: ${eventWords.saving.name}. ${eventWords.saving.does}`)
    else if (week === 24) expect(spoken).toMatch(/^Week 24: Inspectors arrive\. They judged the service/)
    else expect(eventsHeld(panel).map(({ name }) => name)).not.toContain(tragedy.heading)
    if (week === 0) expect(spoken).toBe('')
    if (week === 53) expect(spoken).toMatch(/^Week 53: From here chance decides\./)
  }
})
