import type { StateName } from '../../../src/model/population/states'

/** The states the director can see, because a file is open. */
export const openStates = [
  'helped',
  'handover',
  'beingAssessed',
  'assessedFalse',
  'waiting',
  'waitingFalse',
] as const satisfies readonly StateName[]
