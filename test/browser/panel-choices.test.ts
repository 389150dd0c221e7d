import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { moreGroups } from '../../src/words/more-settings'
import { bestYear } from '../../src/words/title'
import { dim, gather, viewHint, viewSwitch } from '../../src/words/toggles'
import { box, button, count, openPanel, range, screen, soon, within } from './panel-mounted'

test('a starting point is one press, and pressed only while nothing has been changed', async () => {
  const { getState } = await openPanel()
  expect(button('England 2025').getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(button('As in the article'))
  await soon(() => expect(button('As in the article').getAttribute('aria-pressed')).toBe('true'))
  expect(count('notReached')).toBe(2412)
  expect(getState().parameters).toMatchObject({ price: 2, saving: 10, poaching: 6 })
  await userEvent.click(button('Team size: one step up'))
  await soon(() => expect(button('As in the article').getAttribute('aria-pressed')).toBe('false'))
  await userEvent.click(button('England 2022'))
  await soon(() => expect(box(/staff leaving/i).value).toBe('17.2'))
})

test('with England 2025 stands what was lowest in that year, and what was not', async () => {
  await openPanel()
  expect(screen.getByText(bestYear)).toBeTruthy()
  expect(bestYear).toMatch(
    /lowest since this series began in 2017.*Sickness absence was at its joint highest/,
  )
})

test('the two views are one switch, worked by keyboard too', async () => {
  const { getState } = await openPanel()
  const seen = screen.getByRole<HTMLInputElement>('radio', { name: 'What the director sees' })
  const there = screen.getByRole<HTMLInputElement>('radio', { name: viewSwitch.there })
  expect([seen.checked, there.checked]).toEqual([true, false])
  seen.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(getState().truth).toBe(true)
  await soon(() => expect(there.checked).toBe(true))
  await userEvent.click(seen, { force: true })
  expect(getState().truth).toBe(false)
})

test('the children are lined up, and only those who changed shown, until it is pressed again', async () => {
  const { getState } = await openPanel()
  await userEvent.click(button(gather.name))
  await userEvent.click(button(dim.name))
  expect(getState()).toMatchObject({ gathered: true, dimUnchanged: true })
  await soon(() => expect(button(gather.name).getAttribute('aria-pressed')).toBe('true'))
  await userEvent.click(button(gather.name))
  expect(getState().gathered).toBe(false)
})

test('undo, redo and reset', async () => {
  const { getState } = await openPanel()
  expect(button('Undo').getAttribute('aria-disabled')).toBe('true')
  await userEvent.click(button('Team size: one step down'))
  await soon(() => expect(button('Undo').getAttribute('aria-disabled')).toBe('false'))
  await userEvent.click(button('Undo'))
  expect(getState().parameters.posts).toBe(145)
  await soon(() => expect(button('Redo').getAttribute('aria-disabled')).toBe('false'))
  await userEvent.click(button('Redo'))
  expect(getState().parameters.posts).toBe(144)
  await userEvent.click(button('Reset'))
  expect(getState().parameters.posts).toBe(145)
})

describe('copy link', () => {
  test('says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await openPanel('?posts=115')
    await userEvent.click(button('Copy link'))
    await soon(() =>
      expect(screen.getByRole('status').textContent).toMatch(
        /^The link is copied\. It opens the page with these settings\.$/,
      ),
    )
    expect(write.mock.calls[0]?.[0]).toMatch(/\?v=1.*posts=115/)
    write.mockRestore()
  })

  test('says so to readers who see, until the next change', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { actions } = await openPanel()
    expect(screen.queryByText('Link copied.')).toBeNull()
    await userEvent.click(button('Copy link'))
    await soon(() => expect(screen.getByText('Link copied.').checkVisibility()).toBe(true))
    // Beside the button: below it would be out of sight where the button is the last thing in the window.
    const [said, asked] = [screen.getByText('Link copied.'), button('Copy link')].map(part =>
      part.getBoundingClientRect(),
    )
    expect(said!.left).toBeGreaterThan(asked!.right)
    expect(said!.bottom).toBeLessThan(asked!.bottom)
    actions.setParameter('posts', 144)
    await soon(() => expect(screen.queryByText('Link copied.')).toBeNull())
    write.mockRestore()
  })

  test('gives the link to copy by hand where the clipboard is refused', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await openPanel('?posts=115')
    await userEvent.click(button('Copy link'))
    const field = await soon(() =>
      screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this picture' }),
    )
    expect(field.value).toMatch(/posts=115/)
    expect(field.labels?.length, 'names besides its own').toBe(0)
    const why = document.getElementById(field.getAttribute('aria-describedby')!)
    expect(why?.textContent).toMatch(/could not be copied/)
    write.mockRestore()
  })
})

test('where the clipboard is known to be refused it is not asked for, and the link is offered at once', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  Object.defineProperty(document, 'featurePolicy', {
    configurable: true,
    value: { allowsFeature: (feature: string) => feature !== 'clipboard-write' },
  })
  onTestFinished(async () => {
    Reflect.deleteProperty(document, 'featurePolicy')
    write.mockRestore()
  })
  await openPanel('?posts=115')
  await userEvent.click(button('Copy link'))
  await soon(() => expect(screen.getByRole('textbox', { name: 'Link to this picture' })).toBeTruthy())
  expect(write).not.toHaveBeenCalled()
})

describe('the offer', () => {
  const offered = () => screen.queryByRole('button', { name: viewHint.accept })

  test('comes once a control is let go, moves no control, and shows what the model supposes', async () => {
    const { getState, root } = await openPanel()
    expect(offered()).toBeNull()
    const top = () => range('Team size').getBoundingClientRect().top - root.getBoundingClientRect().top
    const before = top()
    await userEvent.click(button('Team size: one step down'))
    const offer = await soon(() => button(viewHint.accept))
    expect(top()).toBe(before)
    await userEvent.click(offer)
    expect(getState().truth).toBe(true)
    await soon(() => expect(offered()).toBeNull())
  })

  test('can be refused, and does not come again', async () => {
    await openPanel()
    await userEvent.click(button('Team size: one step down'))
    await userEvent.click(await soon(() => button('Not now')))
    await userEvent.click(button('Team size: one step down'))
    await soon(() => expect(offered()).toBeNull())
  })

  test('is not made to those who see it already', async () => {
    await openPanel('?truth=1')
    await userEvent.click(button('Team size: one step down'))
    await soon(() => expect(box('Team size').value).toBe('144'))
    expect(offered()).toBeNull()
  })
})

test('what could not be used of the link is said in words, until it is dismissed', async () => {
  await openPanel(
    '?posts=900&leaving=lots&camara=pitch&colour=red&truth=perhaps&preset=wales&preset=article&camera=moon',
  )
  const notes = await soon(() => screen.getByRole('complementary', { name: 'About the link you followed' }))
  expect(within(notes).getByText(/Team size.*900.*260 funded posts/)).toBeTruthy()
  expect(within(notes).getByText(/Staff leaving.*lots.*not plainly a number/)).toBeTruthy()
  expect(within(notes).getByText(/camara/)).toBeTruthy()
  expect(within(notes).queryByText(/colour/), 'it is like none of ours').toBeNull()
  expect(within(notes).getByText(/Starting point.*wales.*We have used England 2025\.$/)).toBeTruthy()
  expect(within(notes).getByText(/What is shown.*We have used what the director sees\.$/)).toBeTruthy()
  expect(within(notes).getByText(/View from.*We have used the whole stadium\.$/)).toBeTruthy()
  await soon(() => expect(screen.getByRole('status').textContent).toMatch(/listed above the controls/))
  await userEvent.click(within(notes).getByRole('button'))
  await soon(() => expect(screen.queryByRole('complementary')).toBeNull())
})

test('everything else is under More, in four groups, and what is fixed has no control', async () => {
  const { getState } = await openPanel()
  await userEvent.click(screen.getByText('More settings'))
  const triage = await soon(() => range('Who is seen first'))
  triage.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(getState().parameters.triage).toBe(1.25)
  for (const name of ['The team', 'Money', 'The children', moreGroups.noticing]) {
    expect(screen.getByRole('region', { name })).toBeTruthy()
  }
  expect(screen.queryByRole('slider', { name: /children in the stadium/i })).toBeNull()
  expect(screen.getByText(/80,000 children, fixed/)).toBeTruthy()
  expect(screen.queryByText(/risk|tragedies/i)).toBeNull()
  const others = screen.getByRole('region', { name: moreGroups.noticing })
  expect(within(others).getByText(/One step is one standard deviation/)).toBeTruthy()
})

test('in a step that speaks of nothing that can be counted nothing is counted aloud, and what was said goes', async () => {
  const { actions, getState } = await openPanel()
  actions.setParameter('posts', 115)
  await soon(() => expect(screen.getByRole('status').textContent).toMatch(/80,000/))
  const cue = { ...getState().cue, onlyWords: true }
  actions.enterStep(15, { parameters: { ...getState().parameters, posts: 130 } }, cue)
  expect(screen.getByRole('status').textContent).toBe('')
  vi.useFakeTimers()
  actions.setTruth(true)
  vi.advanceTimersByTime(5000)
  vi.useRealTimers()
  expect(screen.getByRole('status').textContent).toBe('')
})
