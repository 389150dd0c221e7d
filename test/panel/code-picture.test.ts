import { expect, test } from 'vitest'
import { qrCode } from '../../src/lib/qr-code'
import { codePicture } from '../../src/panel/code-picture'
import { markup } from '../story/markup'

test('a code is a picture with a name, its squares dark on white over the whole of its side', () => {
  const link = 'https://example.org/?v=1&ask=team'
  const { side, path } = qrCode(link)
  const { text } = markup(codePicture(link, 'The question'))
  expect(text).toMatch(/role="img" aria-label="?The question/)
  expect(text).toContain(`viewBox="0 0 ${side} ${side}"`)
  expect(text).toContain(path)
})
