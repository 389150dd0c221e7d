import { statSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take much longer than their length would say. */
const long = /\/(story-steps|story-walk|season-playing)\.test\.ts$/

/**
 * Runs the test files in the same order every time and everywhere: those that take long first, so that none of them is
 * left running alone at the end, then the longest texts.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      statSync(moduleId).size + (long.test(moduleId) ? 1_000_000 : 0)
    return [...files].sort(
      (one, other) => rank(other) - rank(one) || (one.moduleId < other.moduleId ? -1 : 1),
    )
  }
}
