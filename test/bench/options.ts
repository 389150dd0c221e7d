import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface Options {
  readonly rounds: number
  /** Key presses of one notch in one turn. */
  readonly presses: number
  /** Names of the entrants to measure, `model` for the season, `places` for councils; empty for all but these last. */
  readonly only: readonly string[]
  /** Longest wait for an idle machine before a turn, in milliseconds. */
  readonly patience: number
  /** Folder of another build of the page, measured in turn with this one; undefined for none. */
  readonly against: string | undefined
  /** The browser runs scripts without compiling them, as strict settings have it. */
  readonly withoutCompiler: boolean
  readonly write: boolean
  readonly check: boolean
  /** Folder for a picture of each contestant, before and after, to compare by eye. */
  readonly pictures: string | undefined
}

/** Reads the words after `npm run bench --`. @throws on a word it does not know */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      rounds: { type: 'string', default: '3' },
      presses: { type: 'string', default: '12' },
      only: { type: 'string', default: '' },
      patience: { type: 'string', default: '8000' },
      against: { type: 'string' },
      pictures: { type: 'string' },
      'without-compiler': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  })
  return {
    rounds: Number(values.rounds),
    presses: Number(values.presses),
    only: values.only.split(',').filter(Boolean),
    patience: Number(values.patience),
    against: values.against,
    withoutCompiler: values['without-compiler'],
    write: values.write,
    check: values.check,
    pictures: values.pictures,
  }
}
