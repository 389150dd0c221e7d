/** What some browsers say of what a frame may do. */
interface Policed {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean }
}

/** False where the clipboard is known to be refused: asking for it all the same would leave a line in the console. */
const mayAskForClipboard = (): boolean =>
  (document as Policed).featurePolicy?.allowsFeature('clipboard-write') ?? true

/** Copies a text, and says whether that was let. */
export async function copyText(text: string): Promise<boolean> {
  if (!mayAskForClipboard()) return false
  const write = async (): Promise<void> => navigator.clipboard.writeText(text)
  return write().then(
    () => true,
    () => false,
  )
}

/** Copies what is in a field; where the clipboard is refused in the old way, and where that is too it stays marked there. */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  if (await copyText(field.value)) return true
  field.focus()
  field.select()
  return document.execCommand('copy')
}
