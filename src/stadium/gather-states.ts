/** Children to be laid out on the pitch: their numbers, in the order in which they stand. */
export interface StateOrders {
  readonly need: Uint32Array
  readonly falseAlarms: Uint32Array
}

/** A byte that is in neither list. */
const nowhere = -1

/**
 * Who stands where when children are gathered by their states: ordered by where their state's code is in its list, then
 * by the child's number. Two passes over the states, whatever the lists hold.
 * @param states one state code a child
 * @param needCodes codes of children in need, in the order in which they stand; children of other codes stay at home
 * @param falseCodes codes of false alarms, likewise; no code is in both lists, or twice in one
 */
export function needAndFalseOrders(
  states: Uint8Array,
  needCodes: readonly number[],
  falseCodes: readonly number[],
): StateOrders {
  const codes = [...needCodes, ...falseCodes]
  const counts = new Uint32Array(256)
  for (let child = 0; child < states.length; child++) counts[states[child]]++
  // Where the next child of each code goes: need and false alarms lie one after the other.
  const next = new Int32Array(256).fill(nowhere)
  let [total, inNeed] = [0, 0]
  codes.forEach((code, index) => {
    next[code] = total
    total += counts[code]
    if (index < needCodes.length) inNeed = total
  })
  const order = new Uint32Array(total)
  for (let child = 0; child < states.length; child++) {
    const code = states[child]
    if (next[code] !== nowhere) order[next[code]++] = child
  }
  return { need: order.subarray(0, inNeed), falseAlarms: order.subarray(inNeed) }
}
