import fc from 'fast-check'

/** Every property test draws the same examples every time. */
fc.configureGlobal({ seed: 80_000, numRuns: 300 })
