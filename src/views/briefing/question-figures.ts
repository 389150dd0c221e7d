import type { WithLess } from '../../crowd/with-less'
import { type MeasureId, measures } from '../../figures/places/compared'
import type { Place } from '../../figures/places/places'
import { storyFigure } from '../../figures/story-figures'
import { measureNames } from '../../words/places/figures'
import { lessSaid, moreSaid } from '../../words/places/saving'
import { type QuestionName, questionFigures as words } from '../../words/places/six-questions'
import type { Sureness } from './sureness'

/**
 * What stands under each of the six questions in one council: its published figures beside England's, and what the model makes of
 * less money there, with its range. Nothing is filled in where nothing is published.
 */
export function questionFigures(
  place: Place,
  cut: WithLess,
  sure: Sureness,
): Readonly<Record<QuestionName, readonly string[]>> {
  const { name } = place
  const said = (id: MeasureId): string => {
    const { of, england } = measures[id]
    return words.measure(measureNames[id], name, of(place), england)
  }
  const [again = 0] = england('reReferrals')
  const [police = 0, schools = 0, health = 0] = england('referralSources')
  const [care = 0, safeguarding = 0] = england('spendingSplit')
  return {
    caseload: [said('caseload')],
    leaving: [said('leaving'), said('vacancies'), said('agencyShare'), said('absence')],
    again: [said('referrals'), words.again(again)],
    referrals: [words.referrers(police, schools, health)],
    cut: [
      cutSaid(cut),
      ...(typeof sure === 'string' ? [] : [words.range(moreSaid(sure.low), moreSaid(sure.high))]),
    ],
    split: [said('lookedAfter'), words.split(care, safeguarding)],
  }
}

const england = (id: string): readonly number[] => storyFigure(id).values

function cutSaid({ amount, kept, less }: WithLess): string {
  const { unit, value } = amount ?? { unit: 'other', value: 0 }
  return words.cut(
    lessSaid[unit](value),
    less.players - kept.players,
    less.caseload - kept.caseload,
    less.notReached - kept.notReached,
  )
}
