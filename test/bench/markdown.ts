import { cpus } from 'node:os'
import { median, type Spread } from './statistics'

/** Milliseconds, with as many digits as say something. */
export const ms = (value: number): string =>
  Number.isFinite(value) ? value.toFixed(value < 0.1 ? 4 : value < 10 ? 1 : 0) : '–'

/** A ratio. */
export const times = (value: number | undefined): string =>
  value && Number.isFinite(value) ? value.toFixed(2) : '–'

/** Smallest, **middle** and largest of milliseconds, or of whatever `write` writes. */
export const range = ({ min, median, max }: Spread, write = ms): string =>
  `${write(min)} / **${write(median)}** / ${write(max)}`

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The processor in a few words. */
export const machine = (): string => `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`

/** How busy the machine was, in a sentence. */
export const loadOf = (loads: readonly number[]): string =>
  `Load of the machine before each turn: median ${Math.round(median(loads) * 100)} %, at most ${Math.round(Math.max(...loads) * 100)} %.`
