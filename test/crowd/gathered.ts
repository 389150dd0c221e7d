import type { ColouredChildren } from '../../src/crowd/coloured-children'
import type { Allocation } from '../../src/model/population/allocation'
import { type Gathering, gatherIntoBlocks } from '../../src/stadium/layout/blocks'
import type { Seats } from '../../src/stadium/layout/seats'

/** Where the children of a crowd stand when they are gathered. */
export function gathered(crowd: ColouredChildren, seats: Seats, allocation: Allocation): Gathering {
  const { need, falseAlarms, room } = crowd.gatherOrders(allocation)
  return gatherIntoBlocks(seats, need, falseAlarms, room)
}
