/** Hands a text over as a file, made in the page: nothing is sent anywhere. */
export function downloadText(fileName: string, csv: string): void {
  // The mark at the front tells spreadsheets that the text is UTF-8.
  const address = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address))
}
