import type { Crowd } from '../crowd/crowd'
import { type Drawn, drawnNow } from '../crowd/drawn'
import { storyFigure } from '../figures/story-figures'
import { leverIds } from '../model/simulation/levers'
import { grades } from '../model/simulation/season-event'
import type { Drawing, LitPlace } from '../stadium/drawings/drawing'
import type { State } from '../store/state'
import { drawingWords as words } from '../words/drawings'
import { levers } from '../words/story/five-points'
import { gradeButton } from '../words/story/inspection'

/** What is drawn over the picture now, with its words, as a stadium takes it. */
export function drawingsNow(state: State, crowd: Crowd): readonly Drawing[] {
  return drawnNow(state, crowd).map(inWords)
}

const [monthsInPost] = storyFigure('directorMonths').values
const [schools] = storyFigure('schoolsPerStadium').values
/** The best grade stands at the top. */
const fromTheBest = [...grades].reverse()
/** Of how many at the head of the queue it is said how many are in need. */
const firstOfQueue = 20
/** Where each of the five levers acts in the picture. */
const leverPlaces: { readonly [id in (typeof leverIds)[number]]: LitPlace } = {
  debate: 'farStand',
  training: 'leftStand',
  development: 'rightTouchline',
  role: 'leftTouchline',
  encouragement: 'team',
}

function inWords(drawn: Drawn): Drawing {
  switch (drawn.kind) {
    case 'filling':
      return { kind: 'filling', one: words.oneChild, said: words.filling(drawn.seats) }
    case 'check': {
      const { flagged, inNeed, missed } = drawn
      const ofHundred = inNeed === null || flagged === 0 ? null : Math.round((100 * inNeed) / flagged)
      return { kind: 'check', inNeedOfHundred: ofHundred, said: words.check(flagged, ofHundred, missed) }
    }
    case 'team':
      return drawn
    case 'returned':
      return { ...drawn, said: words.returned(drawn.workers, drawn.helped.length) }
    case 'emptied':
      return { ...drawn, said: words.emptied(drawn.workers) }
    case 'schools':
      return { ...drawn, schools, passes: words.answersFor, said: words.schools(schools) }
    case 'guess':
      return { ...drawn, said: words.guess(drawn.guess, drawn.team) }
    case 'picks': {
      const { children, inNeed, all, isTold } = drawn
      const found = inNeed?.filter(Boolean).length ?? null
      const said = isTold ? words.picks(children.length, found, all.length) : null
      return { kind: 'picks', children, inNeed, all, said }
    }
    case 'queue': {
      const { children, inNeed } = drawn
      const first = Math.min(firstOfQueue, children.length)
      const needing = inNeed === null ? null : inNeed.slice(0, first).filter(Boolean).length
      return { ...drawn, first, next: words.next, said: words.queue(children.length, first, needing) }
    }
    case 'leaving':
      return { ...drawn, said: words.leaving(drawn.workers, drawn.children.length) }
    case 'neighbour':
      return { ...drawn, next: words.nextDoor, said: words.neighbour(drawn.workers) }
    case 'reach':
      return {
        kind: 'reach',
        each: drawn.each,
        children: drawn.children,
        waiting: drawn.waiting,
        said: words.reach(drawn.each),
        waits: words.waits(drawn.waiting.length, drawn.waitingBefore),
      }
    case 'inspectors': {
      const given = drawn.grade === null ? null : fromTheBest.indexOf(drawn.grade)
      return {
        kind: 'inspectors',
        unseen: drawn.unseen,
        grades: fromTheBest.map(gradeButton),
        given,
        said: words.inspectors(drawn.unseen.length),
      }
    }
    case 'table':
      return { ...drawn, on: words.plan, said: words.table(drawn.workers, drawn.team) }
    case 'director':
      return { ...drawn, goes: words.directorGoes, said: drawn.inPost ? words.director : words.interim }
    case 'months':
      return { ...drawn, months: monthsInPost, said: words.months(monthsInPost, drawn.guess) }
    case 'plates':
      return {
        ...drawn,
        said: words.plates(drawn.plates, drawn.permanent + drawn.agency, drawn.agency, drawn.cut),
      }
    case 'voices':
      return {
        kind: 'voices',
        children: drawn.children,
        said: words.voices(drawn.children.length, drawn.calm, drawn.isQueue),
      }
    case 'levers': {
      const lit = leverIds.map(id => ({
        on: leverPlaces[id],
        share: drawn.percent[id] / 100,
        name: levers[id].name,
        means: levers[id].means,
      }))
      return { kind: 'levers', lit }
    }
  }
}
