/**
 * The whole of a list in the long trials, and in `npm test` those of it that are chosen. It is for the same test with more of the
 * same: other screens, other steps, other files.
 */
export function sample<One>(all: readonly One[], isChosen: (one: One) => boolean): One[] {
  return import.meta.env.MODE === 'trials' ? [...all] : all.filter(isChosen)
}
