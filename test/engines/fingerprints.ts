import { defaultParameters as england } from '../../src/model/parameters/registry'
import {
  addWeekToFingerprint,
  fingerprintText,
  openFingerprint,
} from '../../src/model/simulation/fingerprint'
import type { SeasonOptions } from '../../src/model/simulation/options'
import { articleKickOff, articleScenario, freePlay } from '../../src/model/simulation/scenario'
import { advanceSeason, kickOff, openSeason, seasonFingerprint } from '../../src/model/simulation/simulation'
import { drawAssumptions } from '../../src/model/simulation/uncertainty'
import { playStocks, toEnd } from '../model/simulation/playing'

/** A result of the model, how to work it out, and the 16 digits that every engine has to find. */
export interface Fingerprint {
  readonly what: string
  readonly print: () => string
  readonly digits: string
}

/** Every child and every number of a season, to the last bit. */
function ofSeason(options: SeasonOptions, weeks: number): string {
  const season = openSeason(options, weeks)
  kickOff(season)
  while (season.week < weeks) advanceSeason(season)
  return seasonFingerprint(season)
}

/** Numbers to the last bit. */
function ofNumbers(numbers: Float64Array): string {
  const hash = openFingerprint()
  addWeekToFingerprint(hash, 0, numbers)
  return fingerprintText(hash)
}

const everyLever = { debate: 100, training: 100, development: 100, role: 100, encouragement: 100 }
const article = { parameters: { ...england, ...articleKickOff }, scenario: articleScenario }
const moved: SeasonOptions = {
  parameters: england,
  seed: 2_025,
  levers: { debate: 40, training: 100, development: 0, role: 0, encouragement: 25 },
  changes: [
    { week: 5, parameters: { posts: 120, price: 2.3 } },
    { week: 40, parameters: { alarm: 0.12 }, levers: { debate: 100, role: 60 } },
    { week: 90, parameters: { posts: 150, triage: 2.5, leaving: 17.2 } },
  ],
}

/** If one of these changes, links show another season than they did: say so in the changelog. */
const fingerprints: readonly Fingerprint[] = [
  {
    what: 'the default, 156 weeks of free play',
    print: () => ofSeason({ parameters: england, seed: 1, scenario: freePlay }, 156),
    digits: 'e19f7ada7f1dccbe',
  },
  {
    what: 'the article',
    print: () => ofSeason({ ...article, seed: 80_000 }, 156),
    digits: 'a15ae9683e6baab6',
  },
  {
    what: 'the article with another seed',
    print: () => ofSeason({ ...article, seed: 7 }, 156),
    digits: '8d0f74cf46110c01',
  },
  {
    what: 'controls moved and levers pulled on the way',
    print: () => ofSeason(moved, 156),
    digits: '39343eb9df94695b',
  },
  {
    what: 'triage in a small place',
    print: () => ofSeason({ parameters: { ...england, children: 5000, posts: 7, triage: 2 }, seed: 9 }, 52),
    digits: '5b0e5a18d8dafba2',
  },
  {
    what: 'alarm, no team and every lever',
    print: () =>
      ofSeason(
        {
          parameters: { ...england, alarm: 0.3, posts: 0, separation: 2.4 },
          seed: 4_294_967_295,
          levers: everyLever,
        },
        52,
      ),
    digits: 'd89536ffb48c8e4f',
  },
  {
    what: 'the same controls and levers on stocks',
    print: () => ofNumbers(playStocks(moved, 156).table.rows),
    digits: 'e64ce76da6e71df9',
  },
  {
    what: 'ten calibrated draws of what we do not know',
    print: () => ofNumbers(Float64Array.from(toEnd(drawAssumptions(england, 1, 10)).flatMap(Object.values))),
    digits: '924c71928a2b714a',
  },
]

/** Works them all out here, whatever engine this is. */
export function everyPrint(): string[] {
  return fingerprints.map(({ print }) => print())
}

/** Prints in the order of `fingerprints`, each under its name. */
export function printsByName(prints: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(fingerprints.map(({ what }, place) => [what, prints[place]]))
}

/** What every engine has to find. */
export const wantedByName = printsByName(fingerprints.map(({ digits }) => digits))
