import { expect, onTestFinished, test } from 'vitest'
import { focusWhenThere, keepFocusIn } from '../../src/lib/focus'

function place(): HTMLElement {
  const element = document.createElement('div')
  document.body.append(element)
  onTestFinished(() => element.remove())
  return element
}

function addButton(to: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  to.append(button)
  return button
}

/** Whoever watches the document is told of what was changed in it. */
const told = () => new Promise(resolve => setTimeout(resolve))

test('the first button there is has the focus at once', () => {
  const root = place()
  const button = addButton(root)
  addButton(root)
  focusWhenThere(root)
  expect(document.activeElement).toBe(button)
})

test('a button that comes later has it then, and none after it', async () => {
  const root = place()
  focusWhenThere(root)
  root.append(document.createElement('p'))
  await told()
  expect(document.activeElement).toBe(document.body)
  const button = addButton(root)
  await told()
  expect(document.activeElement).toBe(button)
  button.blur()
  root.prepend(document.createElement('button'))
  await told()
  expect(document.activeElement).toBe(document.body)
})

test('whoever has gone elsewhere meanwhile stays there', async () => {
  const [root, elsewhere] = [place(), place()]
  focusWhenThere(root)
  const own = addButton(elsewhere)
  own.focus()
  addButton(root)
  await told()
  expect(document.activeElement).toBe(own)
})

test('where what has the focus is drawn anew, the first button that comes takes it', async () => {
  const root = place()
  const old = addButton(root)
  old.focus()
  keepFocusIn(root)
  old.remove()
  await told()
  expect(document.activeElement).toBe(document.body)
  const button = addButton(root)
  await told()
  expect(document.activeElement).toBe(button)
})

test('nobody who is elsewhere is called back', async () => {
  const [root, other] = [place(), place()]
  const elsewhere = addButton(other)
  elsewhere.focus()
  keepFocusIn(root)
  addButton(root)
  await told()
  expect(document.activeElement).toBe(elsewhere)
})
