import type { ComputeFinding } from './compute'
import { judge, ratiosOf, restless } from './limits'
import { loadOf, machine, ms, range, table, times } from './markdown'
import type { Turn } from './measure'
import type { Findings, Measured } from './run'
import { median, spread } from './statistics'

/** All samples of one kind, over the rounds. */
const all = ({ turns }: Measured, pick: (turn: Turn) => number[] | number): number[] => turns.flatMap(pick)

function row(entry: Measured, findings: Findings): string[] {
  const against = (name: string): string => {
    const other = findings.measured.find(({ entrant }) => entrant.name === name)
    return times(other && median(ratiosOf(entry, other, 'paint')))
  }
  const middle = (pick: (turn: Turn) => number[] | number) => ms(median(all(entry, pick)))
  return [
    entry.entrant.name,
    range(spread(all(entry, turn => turn.toPaint))),
    against('three'),
    against('regl-scatterplot'),
    middle(turn => turn.toPaint[0] ?? Number.NaN),
    middle(turn => turn.toNextPaint),
    middle(turn => turn.toPaintAll),
    middle(turn => turn.toPixels),
    middle(turn => turn.drag),
    middle(turn => turn.mainThread),
    middle(turn => turn.firstFrame),
    middle(turn => turn.longestTask),
    (entry.turns[0]!.bytes / 1024).toFixed(1),
    String(Math.max(...all(entry, turn => turn.idleFrames))),
  ]
}

const head = [
  'contestant',
  'key press → paint, ms (min / median / max)',
  '× sooner than three',
  '× sooner than regl-scatterplot',
  'first press → paint, ms',
  'Event Timing, ms',
  'everyone → paint, ms',
  'key press → pixels finished, ms',
  'drag: ms a frame',
  'main thread: ms a frame',
  'first frame, ms',
  'longest task of the first load, ms',
  'gzip KiB',
  'frames in 2 s of nothing',
]

/** How the pages' stadiums are turned and come to rest; nothing where no page was measured. */
function lookingAround(measured: readonly Measured[]): string[] {
  const pages = measured.filter(({ entrant }) => entrant.page)
  if (pages.length === 0) return []
  const columns = [
    'page',
    'turned with the mouse: ms a frame',
    'last moving frame → one whole sharp pass, ms',
    '→ all passes, ms',
  ]
  const rows = pages.map(entry => [
    entry.entrant.name,
    ...(['camera', 'sharp', 'finest'] as const).map(name =>
      range(spread(all(entry, turn => [...turn[name]]))),
    ),
  ])
  return ['## Looking around', table(columns, rows)]
}

/** The results as Markdown. */
export function report(findings: Findings, compute: readonly ComputeFinding[], rounds: number): string {
  const { measured, loads, renderer, browser } = findings
  const restlessOnes = restless(measured)
  const complaints = measured.flatMap(({ entrant, turns }) =>
    [...new Set(turns.flatMap(turn => turn.complaints))].map(text => `- ${entrant.name}: ${text}`),
  )
  const verdicts = judge(measured).map(({ who, than, by, target, ratio, ratios }) => [
    who,
    than,
    by,
    `${target}×`,
    `${times(Math.min(...ratios))} / **${times(ratio)}** / ${times(Math.max(...ratios))}`,
    ratio >= target ? 'yes' : '**no**',
  ])
  return [
    '# Eighty thousand children, recoloured: measured side by side',
    `Chromium ${browser}, ${renderer}; ${machine()}; 1280 × 720, ratio 1; ${rounds} rounds in turn, the order rotated. ${loadOf(loads)} Absolute times belong to this machine and this hour; only ratios carry over. How it is measured: [README.md](README.md).`,
    table(
      head,
      measured.map(entry => row(entry, findings)),
    ),
    '## Promises: key press → paint, or → pixels finished',
    table(['who', 'than', 'by', 'at least', 'times sooner (min / median / max of rounds)', 'kept'], verdicts),
    ...lookingAround(measured),
    restlessOnes.length
      ? `Drawn while nothing happened: **${restlessOnes.join(', ')}**.`
      : 'Nothing of ours is drawn while nothing happens.',
    '## One slider move: model and colouring, no drawing',
    table(
      [
        'who is seen first (θ)',
        'ours, ms (min / median / max)',
        'objects, sorted afresh, ms',
        'times faster',
      ],
      compute.map(({ triage, ours, naive, ratio }) => [
        String(triage),
        range(ours),
        range(naive),
        ratio.toPrecision(2),
      ]),
    ),
    ...(complaints.length ? ['## What pages complained of', complaints.join('\n')] : []),
    '## Who is who',
    measured.map(({ entrant }) => `- **${entrant.name}**: ${entrant.what}`).join('\n'),
    '',
  ].join('\n\n')
}
