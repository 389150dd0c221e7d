import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Runs the test files in the order of their names: the same order every time and everywhere. */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => (one.moduleId < other.moduleId ? -1 : 1))
  }
}
