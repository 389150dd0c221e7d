import { expect, onTestFinished, test } from 'vitest'
import { readLink } from '../../src/store/link/link'
import { createSettingsStore } from '../../src/store/store'
import { openMethods } from '../../src/views/open-methods'

test('the methods page stands in the place of the picture, and can be taken down', () => {
  const page = document.createElement('div')
  page.innerHTML = '<a class="skip" href="#panel">skip</a><main class="page"></main>'
  document.body.append(page)
  onTestFinished(() => page.remove())
  const stop = openMethods(page, createSettingsStore(readLink('?view=methods').settings).getState())
  expect(page.querySelector('main.page')).toBeNull()
  expect(page.querySelector('.methods h1')).not.toBeNull()
  stop()
  expect(page.childElementCount).toBe(0)
})
