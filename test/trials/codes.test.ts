import { test } from 'vitest'
import { expectPresentedCode, expectPrintedCode, expectSavedCode, tenLinks } from '../site/handed-codes'
import { noPrintedPages } from '../support/printed-pages'

test.skipIf(noPrintedPages).each(tenLinks)(
  `the code of %s is read back from paper${noPrintedPages}`,
  expectPrintedCode,
)
test.each(tenLinks)('the code of %s is read back from the saved picture', expectSavedCode)
test.each(tenLinks)('the code of %s is read back from the back of the room', expectPresentedCode)
