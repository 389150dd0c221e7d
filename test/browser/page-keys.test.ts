import { expect, onTestFinished, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listenToPageKeys } from '../../src/story/page-keys'

function listen(isTold = true) {
  const went: string[] = []
  const stop = listenToPageKeys({
    isTold: () => isTold,
    next: () => went.push('next'),
    back: () => went.push('back'),
  })
  onTestFinished(stop)
  return { went, stop }
}

function put<Name extends keyof HTMLElementTagNameMap>(name: Name, to: HTMLElement = document.body) {
  const element = document.createElement(name)
  to.append(element)
  onTestFinished(() => element.remove())
  return element
}

test('page keys go through the steps wherever the focus is, and reach nothing else', async () => {
  const { went } = listen()
  const range = put('input')
  range.type = 'range'
  const heard: string[] = []
  range.addEventListener('keydown', ({ key }) => heard.push(key))
  await userEvent.keyboard('{PageDown}')
  range.focus()
  await userEvent.keyboard('{PageDown}{PageUp}')
  put('textarea').focus()
  await userEvent.keyboard('{PageUp}')
  expect([went, heard, range.value]).toEqual([['next', 'next', 'back', 'back'], [], '50'])
})

test('with another key held, held down themselves, in a dialog or with no step told they do what they always do', async () => {
  const { went } = listen()
  await userEvent.keyboard('{Control>}{PageDown}{/Control}')
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', repeat: true, bubbles: true }))
  const dialog = put('dialog')
  put('button', dialog)
  dialog.showModal()
  await userEvent.keyboard('{PageDown}')
  expect(went).toEqual([])
  dialog.close()
  const other = listen(false)
  // A closed dialog gives the focus back to nothing: in a window that is busy the key would go astray.
  put('button').focus()
  await userEvent.keyboard('{PageDown}')
  expect([went, other.went]).toEqual([['next'], []])
})
