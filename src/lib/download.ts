/** Hands a text over as a file, made in the page: nothing is sent anywhere. */
export function downloadText(fileName: string, csv: string): void {
  // The mark at the front tells spreadsheets that the text is UTF-8.
  downloadFile(fileName, new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }))
}

/** Hands over a file of any kind, made in the page: nothing is sent anywhere. */
export function downloadFile(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address))
}
