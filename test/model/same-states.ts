/** Whether two pictures are alike, child by child. The test runner's own comparison takes a tenth of a second for 80,000. */
export function sameStates(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
