import { loadOf, machine, ms, range, table, times } from './markdown'
import type { ModelFindings } from './model'

/** The model's results as Markdown. */
export function modelReport({ works, yardsticks, rounds, loads }: ModelFindings): string {
  return [
    '# The season: measured beside plain loops',
    `Node ${process.versions.node}, one core of ${machine()}; ${rounds} warm rounds, everything in turn in each. ${loadOf(loads)} Absolute times belong to this machine and this hour; only ratios carry over. How it is measured: [README.md](README.md).`,
    table(
      [
        'what',
        'warm, ms (min / median / max)',
        'asked for, ms',
        'kept',
        'first run, ms',
        ...yardsticks.map(({ what }) => `× sooner than ${what} (min / median / max of rounds)`),
      ],
      works.map(({ what, warm, limit, first, sooner }) => [
        what,
        range(warm),
        `≤ ${limit}`,
        warm.median <= limit ? 'yes' : '**no**',
        ms(first),
        ...sooner.map(ratios => range(ratios, times)),
      ]),
    ),
    '## What they are compared with: 156 weeks × 80,000 children',
    table(
      ['what', 'warm, ms (min / median / max)'],
      yardsticks.map(({ what, warm }) => [what, range(warm)]),
    ),
    '',
  ].join('\n\n')
}
