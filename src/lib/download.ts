/** Hands a text over as a file, made in the page: nothing is sent anywhere. */
export function downloadText(fileName: string, csv: string): void {
  // The mark at the front tells spreadsheets that the text is UTF-8.
  downloadFile(fileName, new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }))
}

/** Told on the document of every file that is handed over: in a sandboxed frame it may not have come out. */
export class FileHandedOver extends Event {
  static readonly type = 'file-handed-over'
  readonly file: Blob
  constructor(file: Blob) {
    super(FileHandedOver.type)
    this.file = file
  }
}

/** Hands over a file of any kind, made in the page: nothing is sent anywhere. */
export function downloadFile(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address))
  document.dispatchEvent(new FileHandedOver(file))
}
