import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { boxErrors } from '../../src/words/controls'
import { box, button, openPanel, range, soon } from './panel-mounted'

const front = [
  { id: 'posts', name: 'Team size', value: 145, step: 1, said: '146 funded posts' },
  { id: 'leaving', name: /staff leaving/i, value: 11.8, step: 0.2, said: '12 per cent a year' },
  {
    id: 'price',
    name: 'Agency price',
    value: 1.4,
    step: 0.05,
    said: '1.45 times the cost of a permanent worker',
  },
] as const

describe.each(front)('$id', ({ id, name, value, step, said }) => {
  const exact = typeof name === 'string' ? new RegExp(`^${name}$`) : name
  const up = new RegExp(`${id === 'leaving' ? 'staff leaving' : name}.*one step up`, 'i')
  const down = new RegExp(`${id === 'leaving' ? 'staff leaving' : name}.*one step down`, 'i')

  test('an arrow key is one notch, said in words, and one step to undo', async () => {
    const { getState, actions } = await openPanel()
    range(exact).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(getState().parameters[id]).toBeCloseTo(value + step)
    expect(range(exact).getAttribute('aria-valuetext')).toBe(said)
    await soon(() => expect(box(exact).value).toBe(String(value + step)))
    await soon(() => expect(getState().inGesture).toBe(false))
    expect(getState().past.length).toBe(1)
    actions.undo()
    await soon(() => expect(range(exact).valueAsNumber).toBeCloseTo(value))
  })

  test('the buttons are one notch each', async () => {
    const { getState } = await openPanel()
    await userEvent.click(button(up))
    expect(getState().parameters[id]).toBeCloseTo(value + step)
    await userEvent.click(button(down))
    await userEvent.click(button(down))
    expect(getState().parameters[id]).toBeCloseTo(value - step)
    await soon(() => expect(box(exact).value).toBe(String(Math.round((value - step) * 100) / 100)))
  })
})

test('a held key is one gesture', async () => {
  const { getState } = await openPanel()
  range('Team size').focus()
  await userEvent.keyboard('{ArrowLeft>3/}')
  expect(getState().parameters.posts).toBe(142)
  await soon(() => expect(getState().inGesture).toBe(false))
  expect(getState().past.length).toBe(1)
  expect(getState().baseline.posts).toBe(145)
})

test('keys and buttons of one control in quick succession are one gesture, from the first press', async () => {
  const { getState } = await openPanel()
  range('Team size').focus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  for (let press = 0; press < 3; press++) await userEvent.click(button('Team size: one step down'))
  expect(getState()).toMatchObject({ inGesture: true, past: [] })
  expect(getState().baseline.posts).toBe(145)
  await soon(() => expect(getState().inGesture).toBe(false))
  expect(getState().past.length).toBe(1)
  expect(getState().past[0]?.parameters.posts).toBe(145)
})

test('a gesture ends at once when its control is left, and a number typed elsewhere is a step of its own', async () => {
  const { getState } = await openPanel()
  await userEvent.click(button('Team size: one step down'))
  button('Undo').focus()
  expect(getState()).toMatchObject({ inGesture: false })
  expect(getState().past.length).toBe(1)
  await userEvent.click(button('Team size: one step down'))
  await userEvent.fill(box('Team size'), '120')
  await userEvent.keyboard('{Enter}')
  expect(getState().past.map(({ parameters }) => parameters.posts)).toEqual([145, 144, 143])
})

test('what waits for another press is ended when the panel is taken away', async () => {
  const { getState, unmount } = await openPanel()
  await userEvent.click(button('Team size: one step down'))
  expect(getState().inGesture).toBe(true)
  unmount()
  expect(getState().inGesture).toBe(false)
  expect(getState().past.length).toBe(1)
})

test('a drag is one gesture', async () => {
  const { getState, root } = await openPanel()
  const slider = range('Team size')
  const { width } = slider.getBoundingClientRect()
  const fire = (type: string) => slider.dispatchEvent(new PointerEvent(type, { bubbles: true }))
  const move = (value: string) => {
    slider.value = value
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  }
  fire('pointerdown')
  for (const value of ['140', '130', '120']) move(value)
  expect(getState().inGesture).toBe(true)
  fire('pointerup')
  slider.dispatchEvent(new Event('change', { bubbles: true }))
  expect(getState().inGesture).toBe(false)
  expect(getState().past.length).toBe(1)
  expect(width).toBeGreaterThan(200)
  expect(root.isConnected).toBe(true)
})

describe('the number box', () => {
  test('takes a number once it is finished', async () => {
    const { getState } = await openPanel()
    await userEvent.fill(box('Team size'), '115')
    await userEvent.keyboard('{Enter}')
    expect(getState().parameters.posts).toBe(115)
  })

  test('takes a number after a pause in the typing', async () => {
    const { getState } = await openPanel()
    await userEvent.fill(box('Team size'), '120')
    await soon(() => expect(getState().parameters.posts).toBe(120))
    expect(getState().past.length).toBe(1)
  })

  test.each([
    ['', /box is empty/],
    ['900', /from 0 to 260/],
    ['-3', /from 0 to 260/],
  ])('%o stays in view, with a message, and the last good value in force', async (typed, message) => {
    const { getState } = await openPanel('?posts=130')
    const input = box('Team size')
    await userEvent.fill(input, typed)
    await userEvent.tab()
    await soon(() => expect(input.getAttribute('aria-invalid')).toBe('true'))
    expect(input.value).toBe(typed)
    expect(getState().parameters.posts).toBe(130)
    const described = input.getAttribute('aria-describedby')!.split(' ')
    const said = described.map(id => document.getElementById(id)?.textContent).join(' ')
    expect(said).toMatch(message)
    expect(said).toMatch(/130 funded posts/)
  })

  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 150 ', 150],
    ['１２', 12],
    ['١٣٠', 130],
    ['130 posts', 130],
    ['+120', 120],
  ])('%o, typed or pasted, is %d', async (typed, number) => {
    for (const write of [
      () => userEvent.keyboard(typed),
      async () => void document.execCommand('insertText', false, typed),
    ]) {
      const { getState, unmount } = await openPanel()
      box('Team size').focus()
      box('Team size').select()
      await write()
      await userEvent.keyboard('{Enter}')
      await soon(() => expect(getState().parameters.posts).toBe(number))
      await soon(() => expect(box('Team size').getAttribute('aria-valuenow')).toBe(String(number)))
      expect(document.getElementById('posts-error')?.textContent).toBe('')
      expect(getState().past.length).toBe(1)
      unmount()
    }
  })

  test.each(['1e2', '145k', '15.0.1', '12 5', '50 %', 'a few'])(
    '%o is refused, quoted, and stays',
    async typed => {
      const message = boxErrors.notPlain(typed, '145 funded posts')
      await expectRefused(typed, message)
    },
  )

  test.each([
    ['1,000', '1,000', '1'],
    ['1.200', '1,200', '1.2'],
    ['80,000', '80,000', '80'],
    ['1.234', '1,234', '1.234'],
  ])('%o could be two numbers: it is refused, and both are said', async (typed, thousands, decimals) => {
    await expectRefused(typed, boxErrors.either(typed, thousands, decimals, '0', '260', '145 funded posts'))
  })

  async function expectRefused(typed: string, message: string): Promise<void> {
    const { getState } = await openPanel()
    const input = box('Team size')
    input.focus()
    input.select()
    document.execCommand('insertText', false, typed)
    await userEvent.keyboard('{Enter}')
    await soon(() => expect(document.getElementById('posts-error')?.textContent).toBe(message))
    expect(input.value).toBe(typed)
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(getState().parameters.posts).toBe(145)
  }

  test('a page pasted by mistake is quoted in short', async () => {
    await openPanel()
    await userEvent.fill(box('Team size'), 'x'.repeat(10_000))
    await userEvent.tab()
    const message = boxErrors.notPlain(`${'x'.repeat(20)}…`, '145 funded posts')
    await soon(() => expect(document.getElementById('posts-error')?.textContent).toBe(message))
  })

  test('an arrow key loses nothing that was typed and cannot be used', async () => {
    const { getState } = await openPanel()
    const input = box('Team size')
    await userEvent.fill(input, '1,000')
    await userEvent.keyboard('{ArrowUp}')
    const message = boxErrors.either('1,000', '1,000', '1', '0', '260', '145 funded posts')
    await soon(() => expect(document.getElementById('posts-error')?.textContent).toBe(message))
    expect(input.value).toBe('1,000')
    expect(getState().parameters.posts).toBe(145)
  })

  test('an arrow key is one notch, from what is typed there, and says the value at once', async () => {
    const { getState } = await openPanel()
    const input = box('Team size')
    await userEvent.fill(input, '120')
    await userEvent.keyboard('{ArrowUp}')
    expect(getState().parameters.posts).toBe(121)
    expect(input.value).toBe('121')
    expect(input.getAttribute('aria-valuetext')).toBe('121 funded posts')
    expect(input.getAttribute('aria-valuenow')).toBe('121')
    await userEvent.keyboard('{ArrowDown>3/}')
    await soon(() => expect(input.value).toBe('118'))
    await soon(() => expect(getState().inGesture).toBe(false))
    expect(getState().past.map(({ parameters }) => parameters.posts)).toEqual([145, 120])
  })

  test('Escape brings the last good value back', async () => {
    await openPanel()
    const input = box('Team size')
    await userEvent.fill(input, '900')
    await userEvent.keyboard('{Enter}')
    await soon(() => expect(input.getAttribute('aria-invalid')).toBe('true'))
    await userEvent.keyboard('{Escape}')
    await soon(() => expect(input.hasAttribute('aria-invalid')).toBe(false))
    expect(input.value).toBe('145')
  })

  test('another control does not wipe it, its own slider does', async () => {
    await openPanel()
    const input = box('Team size')
    await userEvent.fill(input, '')
    await userEvent.tab()
    await soon(() => expect(input.getAttribute('aria-invalid')).toBe('true'))
    await userEvent.click(button(/agency price: one step up/i))
    expect(input.value).toBe('')
    range('Team size').focus()
    await userEvent.keyboard('{ArrowRight}')
    await soon(() => expect(input.value).toBe('146'))
    expect(input.hasAttribute('aria-invalid')).toBe(false)
  })

  test('a value between two notches goes to one of those', async () => {
    const { getState, actions } = await openPanel('?posts=121.5&leaving=11.83')
    await userEvent.click(button('Team size: one step up'))
    expect(getState().parameters.posts).toBe(122)
    actions.setParameter('posts', 121.5)
    await userEvent.click(button('Team size: one step down'))
    expect(getState().parameters.posts).toBe(121)
    await userEvent.click(button(/staff leaving.*one step down/i))
    expect(getState().parameters.leaving).toBe(11.8)
  })

  test('is no longer taken once the panel is gone', async () => {
    const { getState, unmount } = await openPanel()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const typed = box('Team size')
    typed.value = '120'
    typed.dispatchEvent(new Event('input', { bubbles: true }))
    expect(vi.getTimerCount(), 'it waits for more to be typed').toBeGreaterThan(0)
    unmount()
    vi.runAllTimers()
    expect(getState().parameters.posts).toBe(145)
  })

  test('at the end of the range a button does nothing and keeps the focus', async () => {
    const { getState } = await openPanel('?posts=260')
    const up = button('Team size: one step up')
    expect(up.getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(up, { force: true })
    expect(getState().parameters.posts).toBe(260)
    expect(document.activeElement).toBe(up)
  })
})

test('on a wide track a label stands at its mark', async () => {
  await page.viewport(1280, 720)
  const { root } = await openPanel('?preset=article')
  root.querySelector<HTMLElement>('#price-opener')!.click()
  const price = await soon(() => root.querySelector('.control-note .track')!.parentElement!)
  root.style.setProperty('max-width', '900px')
  const place = (element: Element) => {
    const { left, right } = element.getBoundingClientRect()
    return (left + right) / 2
  }
  const last = (selector: string) => [...price.querySelectorAll(selector)].at(-1)!
  await soon(() => expect(Math.abs(place(last('.track-label')) - place(last('.track-mark')))).toBeLessThan(1))
})

test('on a track of any width no label touches its neighbour', async () => {
  for (const width of ['300px', '420px', '700px']) {
    const { root, unmount } = await openPanel('?preset=article')
    root.querySelector<HTMLElement>('#price-opener')!.click()
    await soon(() => expect(root.querySelectorAll('.control-note .track-label').length).toBeGreaterThan(1))
    root.style.setProperty('max-width', width)
    await soon(() => {
      for (const track of root.querySelectorAll('.front .track')) {
        const labels = [...track.querySelectorAll('.track-label')].map(label => label.getBoundingClientRect())
        for (const [index, { left }] of labels.slice(1).entries())
          expect(left, width).toBeGreaterThan(labels[index]!.right)
      }
    })
    unmount()
  }
})
