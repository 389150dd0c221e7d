/** One cell of a table. */
export type Cell = string | number

/**
 * A text a spreadsheet would take for a formula gets an apostrophe in front: a table made from words that may one day come
 * from a link must not run anything. Numbers are ours and stay numbers, negative ones too.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as comma-separated values (RFC 4180): a header row, CRLF after every row, quotes only where they are needed. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map(row => `${row.map(writeCell).join(',')}\r\n`).join('')
}
