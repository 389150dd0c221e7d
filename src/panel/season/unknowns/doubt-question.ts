import { type ParameterId, type Parameters, parameterIds } from '../../../model/parameters'
import type { DoubtRequest } from '../../../run/messages'
import { sameParameters } from '../../../store/history'
import { startingParameters, withChildren } from '../../../store/scale'
import type { State } from '../../../store/state'
import type { comparedWith } from '../../../words/unknowns'
import type { Question } from './asked'

/** The seed of the guesses: one for everybody, so that the same settings give every reader the same ranges. */
const guessSeed = 1

/** How many guesses are made. */
export const guesses = 400

/** What the present settings are compared with. */
export interface DoubtQuestion extends Question {
  readonly request: DoubtRequest
  readonly against: keyof typeof comparedWith
  /** Whether the settings compared differ at all. */
  readonly isChange: boolean
}

/**
 * The question for the settings in force. They are compared with what is kept; where nothing is, with the last setting;
 * where that is the same, with England 2025: each in a stadium of the present size, so that only settings differ.
 */
export function doubtQuestion({
  parameters: now,
  baseline,
  kept,
}: Pick<State, 'parameters' | 'baseline' | 'kept'>): DoubtQuestion {
  const observed = startingParameters('england-2025', now.children)
  const [against, before] = comparedTo(now, baseline, kept?.parameters, observed)
  const key = JSON.stringify([against, valuesOf(before), valuesOf(now)])
  return {
    key,
    against,
    isChange: !sameParameters(before, now),
    request: { channel: 'doubt', observed, kept: before, now, seed: guessSeed, draws: guesses },
  }
}

function comparedTo(
  now: Parameters,
  baseline: Parameters,
  kept: Parameters | undefined,
  england: Parameters,
): [DoubtQuestion['against'], Parameters] {
  if (kept) return ['kept', withChildren(kept, now.children)]
  const last = withChildren(baseline, now.children)
  return sameParameters(last, now) ? ['england', england] : ['lastSetting', last]
}

const valuesOf = (parameters: Parameters): number[] => parameterIds.map((id: ParameterId) => parameters[id])
