import type { Stocks } from '../settled'
import { State } from '../states'
import type { Department } from './department'
import type { WeekFlows } from './flow-week'
import { columnPlace } from './week-table'

const first = columnPlace('established')

/** Writes the children of a week into a row that begins at `offset`. */
export function writeStocks(rows: Float64Array, offset: number, stocks: Stocks): void {
  rows[offset + State.noNeed] = stocks.noNeed
  rows[offset + State.neverNoticed] = stocks.neverNoticed
  rows[offset + State.turnedAway] = stocks.turnedAway
  rows[offset + State.waiting] = stocks.waiting
  rows[offset + State.beingAssessed] = stocks.beingAssessed
  rows[offset + State.helped] = stocks.helped
  rows[offset + State.handover] = stocks.handover
  rows[offset + State.waitingFalse] = stocks.waitingFalse
  rows[offset + State.assessedFalse] = stocks.assessedFalse
}

/** Writes everything else of a week into the same row, in the order of `weekColumns`. */
export function writeDepartment(
  rows: Float64Array,
  offset: number,
  department: Department,
  flows: WeekFlows,
  tragedies: number,
): void {
  const { team, service, leaving, onBench, effective, bench } = department
  let place = offset + first
  rows[place++] = team.established
  rows[place++] = team.newlyQualified
  rows[place++] = team.agency
  rows[place++] = service.slots
  rows[place++] = department.budget
  rows[place++] = leaving.base
  rows[place++] = leaving.poaching
  rows[place++] = leaving.strain
  rows[place++] = onBench.leavingInspection / 100
  rows[place++] = onBench.leavingHeadline / 100
  rows[place++] = onBench.leavingGap / 100
  rows[place++] = flows.concernsTrue
  rows[place++] = flows.concernsFalse
  rows[place++] = flows.started
  rows[place++] = department.waitWeeks
  rows[place++] = department.strain
  rows[place++] = effective.alarm
  rows[place++] = effective.paperwork
  rows[place++] = effective.hiring / 100
  rows[place++] = bench.gapWeeks > 0 ? 0 : 1
  rows[place++] = bench.inadequateWeeks > 0 ? 1 : 0
  rows[place++] = tragedies
}
