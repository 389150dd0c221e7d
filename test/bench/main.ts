import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LaunchOptions } from 'playwright'
import { type ComputeFinding, measureCompute } from './compute'
import { judge, restless } from './limits'
import { measureModel, slower } from './model'
import { modelReport } from './model-report'
import { type Options, readOptions } from './options'
import { measurePlaces, placesReport } from './places'
import { report } from './report'
import { run } from './run'

/** Colouring must stay at least so many times faster than sorting objects afresh. */
const leastComputeRatio = 100
/** Milliseconds a slider move may take, model and colouring together. */
const mostCompute = 1

/** What is wrong with these ratios, in sentences; nothing when all is well. */
function complaintsOf(
  verdicts: ReturnType<typeof judge>,
  compute: readonly ComputeFinding[],
  moving: string[],
) {
  return [
    ...verdicts
      .filter(({ holds }) => !holds)
      .map(
        ({ who, than, by, ratio, measured }) =>
          `${who} is ${ratio.toFixed(2)} times as quick as ${than} (by ${by}); it was ${measured}, and half of that is the limit.`,
      ),
    ...moving.map(name => `${name} draws while nothing happens.`),
    ...compute
      .filter(({ ratio, ours }) => ratio < leastComputeRatio || ours.median > mostCompute)
      .map(({ triage, ours }) => `A slider move with triage ${triage} takes ${ours.median.toFixed(3)} ms.`),
  ]
}

/** Prints results, and writes them into a file of this folder if asked to. */
async function publish(root: string, file: string, text: string, { write }: Options): Promise<void> {
  console.log(`\n${text}`)
  if (write) await writeFile(join(root, 'test/bench', file), text)
}

/** The season's part: no browser. @returns complaints */
async function benchModel(root: string, options: Options): Promise<readonly string[]> {
  const findings = await measureModel(5 * options.rounds, options.patience)
  await publish(root, 'model-results.md', modelReport(findings), options)
  return slower(findings)
}

/** The picture's part: a slider move, and everyone in the browser. @returns complaints */
async function benchPicture(
  root: string,
  launch: LaunchOptions,
  options: Options,
): Promise<readonly string[]> {
  const compute = [1, 3].map(measureCompute)
  const findings = await run(root, launch, options)
  await publish(root, 'results.md', report(findings, compute, options.rounds), options)
  return complaintsOf(judge(findings.measured), compute, restless(findings.measured))
}

/**
 * The bench: measures, prints, writes `results.md` and `model-results.md` with `--write`. With `--check` it answers 1
 * where a ratio has fallen to less than half of what was measured before.
 * @param words what was typed after `npm run bench --`
 * @returns the exit code
 */
export async function bench(root: string, usual: LaunchOptions, words: string[]): Promise<number> {
  const options = readOptions(words)
  const launch = options.withoutCompiler
    ? { ...usual, args: [...(usual.args ?? []), '--js-flags=--jitless'] }
    : usual
  const { only } = options
  const model = only.length === 0 || only.includes('model')
  const places = only.includes('places')
  const picture = only.length === 0 || only.some(name => name !== 'model' && name !== 'places')
  if (places) console.log(`\n${placesReport(await measurePlaces(root, launch, options))}`)
  const complaints = [
    ...(model ? await benchModel(root, options) : []),
    ...(picture ? await benchPicture(root, launch, options) : []),
  ]
  for (const complaint of complaints) console.log(complaint)
  return options.check && complaints.length ? 1 : 0
}
