/** Children whose mark differs between two pictures. */
export function changedChildren(before: Uint8Array, after: Uint8Array): Uint32Array {
  const found: number[] = []
  for (let child = 0; child < after.length; child++) if (before[child] !== after[child]) found.push(child)
  return Uint32Array.from(found)
}

/** Children who look different from a plain seat in either of two pictures, in the order of the children. */
export function markedChildren(before: Uint8Array, after: Uint8Array): Uint32Array {
  const found: number[] = []
  for (let child = 0; child < after.length; child++)
    if ((before[child] | after[child]) !== 0) found.push(child)
  return Uint32Array.from(found)
}
