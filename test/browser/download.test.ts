import { afterEach, expect, test, vi } from 'vitest'
import { downloadText } from '../../src/lib/download'

afterEach(() => vi.restoreAllMocks())

test('a text is offered as a file that spreadsheets read as UTF-8, and its address is given back', async () => {
  const made: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    made.push(blob as Blob)
    return 'blob:made'
  })
  const givenBack = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  const clicked: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`)
  })
  downloadText('children.csv', 'a,ä\r\n')
  expect(clicked).toEqual(['children.csv blob:made'])
  const bytes = new Uint8Array(await made[0]!.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe('a,ä\r\n')
  await vi.waitFor(() => expect(givenBack).toHaveBeenCalledWith('blob:made'))
})
