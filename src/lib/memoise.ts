/**
 * The function, remembering its last answer: called again with the same arguments (by identity, or by `isSame`), it
 * gives the very same answer. A function that throws is asked again.
 */
export function memoiseLast<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Answer,
  isSame: (a: Args, b: Args) => boolean = isIdentical,
): (...args: Args) => Answer {
  let last: { readonly args: Args; readonly answer: Answer } | undefined
  return (...args) => {
    if (!last || !isSame(last.args, args)) last = { args, answer: ask(...args) }
    return last.answer
  }
}

function isIdentical(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]))
}
