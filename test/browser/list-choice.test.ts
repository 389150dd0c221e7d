import { expect, onTestFinished, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listEvents } from '../../src/panel/list-choice'

/** A list of five beside a button, and what was chosen in it. */
function openList() {
  const nav = document.createElement('nav')
  const list = document.createElement('select')
  for (const value of ['one', 'two', 'three', 'four', 'five']) list.add(new Option(value, value))
  const [beside, elsewhere] = [document.createElement('button'), document.createElement('button')]
  nav.append(list, beside)
  document.body.append(nav, elsewhere)
  onTestFinished(() => {
    nav.remove()
    elsewhere.remove()
  })
  let present = 'one'
  const chosen: string[] = []
  const on = listEvents(
    () => present,
    value => {
      chosen.push(value)
      present = value
    },
  )
  list.addEventListener('change', on.change)
  list.addEventListener('keydown', on.keydown)
  list.addEventListener('keypress', on.keypress)
  list.addEventListener('blur', on.blur)
  list.focus()
  return { list, beside, elsewhere, chosen }
}

test('arrows and letters go through a list and keep the focus; Enter chooses', async () => {
  const { list, chosen } = openList()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  expect([list.value, chosen, document.activeElement]).toEqual(['four', [], list])
  await userEvent.keyboard('{Enter}')
  expect(chosen).toEqual(['four'])
  await userEvent.keyboard('f')
  expect([list.value, chosen]).toEqual(['five', ['four']])
  await userEvent.keyboard('{Escape}')
  expect(list.value).toBe('four')
})

test('leaving a list chooses, but for a press on what stands beside it', async () => {
  const { list, beside, elsewhere, chosen } = openList()
  await userEvent.keyboard('{ArrowDown}{Tab}')
  expect([chosen, document.activeElement]).toEqual([['two'], beside])
  list.focus()
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.click(elsewhere)
  expect(chosen).toEqual(['two', 'three'])
  list.focus()
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.click(beside)
  expect([chosen, list.value]).toEqual([['two', 'three'], 'three'])
})

test('a choice that no key has just made is made at once', () => {
  const { list, chosen } = openList()
  list.value = 'five'
  list.dispatchEvent(new Event('change'))
  expect(chosen).toEqual(['five'])
})
