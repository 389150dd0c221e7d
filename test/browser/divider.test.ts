import '../../src/styles/tokens.css'
import { expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createCrowd } from '../../src/crowd/crowd'
import { defaultSettings } from '../../src/store/settings'
import { createSettingsStore } from '../../src/store/store'
import { type Divider, divideStadium } from '../../src/views/divider'
import { dividedAt, divider as words } from '../../src/words/compare'
import { seatsFor } from '../stadium/made-scene'
import { animationFrames, atRest, mountStadium, soon } from './stadium-mounted'

const children = 2000

/** A stadium that may be parted, kept in step with a crowd as the page keeps it. */
async function open() {
  const usual = defaultSettings()
  const parameters = { ...usual.parameters, children, posts: 3.6 }
  const store = createSettingsStore({ ...usual, parameters, truth: true })
  const crowd = createCrowd(store, () => new Promise(() => undefined))
  let divider: Divider | null = null
  const mounted = mountStadium({ children, width: 640, height: 360, onFrame: () => divider?.follow() })
  const { host, stadium } = mounted
  const paint = () => {
    const parted = divider?.part()
    stadium.paint(parted?.marks ?? crowd.picture.marks, parted ? parted.against : crowd.picture.against)
  }
  paint()
  let painted = crowd.picture
  const unsubscribe = crowd.subscribe((now, before) => {
    if (crowd.picture !== painted) paint()
    painted = crowd.picture
    stadium.setGathered(now.gathered)
    if (now.camera !== before.camera) stadium.camera.goTo(now.camera)
  })
  divider = divideStadium({ host, store, crowd, stadium, seats: () => seatsFor(children) })
  onTestFinished(() => {
    unsubscribe()
    divider?.stop()
    crowd.stop()
  })
  await atRest(mounted)
  const handle = host.querySelector<HTMLElement>('[role="slider"]')!
  const element = host.querySelector<HTMLElement>('.divider')!
  /** Keeps the picture, moves on from it, and waits until the line has come. */
  const compare = async () => {
    store.actions.keep()
    store.actions.setParameter('posts', 2.4)
    await soon(() => expect(element.hidden).toBe(false))
    await atRest(mounted)
  }
  /** Where the line is, in CSS pixels from the left edge of the stadium. */
  const line = () =>
    element.querySelector('.divider-line')!.getBoundingClientRect().left +
    2 -
    host.getBoundingClientRect().left
  /** The child by child account: whose mark is not that of their side. */
  const onWrongSide = () => {
    const [kept, now] = [crowd.keptMarks()!, crowd.picture.marks]
    const at = line()
    return [...stadium.marks.keys()].filter(child => {
      const { x } = stadium.camera.placeOf(child)!
      // Nearer to the line than a hundredth of a pixel is on it.
      if (Math.abs(x - at) < 0.01) return false
      return stadium.marks[child] !== (x < at ? kept : now)[child]
    })
  }
  return {
    ...mounted,
    store,
    actions: store.actions,
    crowd,
    divider,
    handle,
    element,
    compare,
    line,
    onWrongSide,
  }
}

test('each child is as kept to the left of the line, and as now to the right of it', async () => {
  const { compare, stadium, crowd, handle, onWrongSide, divider } = await open()
  await compare()
  const [kept, now] = [crowd.keptMarks()!.slice(), crowd.picture.marks.slice()]
  const differing = [...now.keys()].filter(child => kept[child] !== now[child])
  expect(differing.length).toBeGreaterThan(5)
  handle.focus()
  for (const keys of ['', '{PageUp}', '{PageUp}{ArrowRight}', '{PageDown}{PageDown}{PageDown}{ArrowLeft}']) {
    if (keys) await userEvent.keyboard(keys)
    expect(onWrongSide(), keys).toEqual([])
  }
  await userEvent.keyboard('{Home}')
  expect(stadium.marks).toEqual(now)
  expect(divider.isKept(differing[0])).toBe(false)
  await userEvent.keyboard('{End}')
  expect(stadium.marks).toEqual(kept)
  expect(divider.isKept(differing[0])).toBe(true)
})

test('it is a slider with a name that says in words where it stands, by arrows, pages, and from end to end', async () => {
  const { compare, handle } = await open()
  await compare()
  expect(handle.getAttribute('aria-label')).toBe(words.name)
  handle.focus()
  const steps: [string, number][] = [
    ['{ArrowRight}', 51],
    ['{ArrowUp}', 52],
    ['{ArrowLeft}{ArrowDown}{ArrowDown}', 49],
    ['{PageUp}', 59],
    ['{PageDown}{PageDown}', 39],
    ['{End}', 100],
    ['{ArrowRight}', 100],
    ['{Home}', 0],
    ['{PageDown}', 0],
  ]
  expect(handle.getAttribute('aria-valuenow')).toBe('50')
  for (const [keys, percent] of steps) {
    await userEvent.keyboard(keys)
    expect([handle.getAttribute('aria-valuenow'), handle.getAttribute('aria-valuetext')], keys).toEqual([
      String(percent),
      dividedAt(percent),
    ])
  }
})

/** A pointer on the handle, at a place across the window. */
function point(handle: HTMLElement, kind: string, clientX: number): void {
  const { top } = handle.getBoundingClientRect()
  handle.dispatchEvent(
    new PointerEvent(kind, { bubbles: true, pointerId: 1, button: 0, clientX, clientY: top + 10 }),
  )
}

test('a pointer draws it along, the stadium beneath keeps still, and it goes no further than the stadium', async () => {
  const { compare, handle, host, line, onWrongSide, stadium } = await open()
  await compare()
  // A pointer made by a script is none that could be captured.
  handle.setPointerCapture = () => undefined
  const heard = vi.fn()
  host.addEventListener('pointerdown', heard)
  host.addEventListener('pointermove', heard)
  const [before, place] = [line(), stadium.camera.placeOf(1000)!.x]
  point(handle, 'pointermove', 10)
  expect(line(), 'nobody has taken hold of it').toBe(before)
  const grip = before + host.getBoundingClientRect().left + 12
  point(handle, 'pointerdown', grip)
  point(handle, 'pointermove', grip + 80)
  expect(line(), 'taken hold of beside the line').toBeCloseTo(before + 80, 1)
  expect(onWrongSide()).toEqual([])
  point(handle, 'pointermove', grip + 5000)
  expect(handle.getAttribute('aria-valuenow')).toBe('100')
  point(handle, 'pointerup', grip + 5000)
  point(handle, 'pointermove', grip)
  expect(handle.getAttribute('aria-valuenow')).toBe('100')
  expect(heard).not.toHaveBeenCalled()
  await animationFrames(2)
  expect(stadium.camera.placeOf(1000)!.x).toBe(place)
})

test('the handle is large enough for a finger, and stays in the view at either end', async () => {
  const { compare, handle, host } = await open()
  await compare()
  handle.focus()
  const outside = host.getBoundingClientRect()
  for (const key of ['{Home}', '{End}']) {
    await userEvent.keyboard(key)
    const box = handle.getBoundingClientRect()
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
    expect(box.left).toBeGreaterThanOrEqual(outside.left)
    expect(box.right).toBeLessThanOrEqual(outside.right)
  }
})

test('children stay on their side when the picture is turned, zoomed, or has another size', async () => {
  const mounted = await open()
  await mounted.compare()
  const { stadium, host, onWrongSide } = mounted
  stadium.camera.drag(120, 20)
  await atRest(mounted)
  expect(onWrongSide()).toEqual([])
  stadium.camera.zoom(2.5, { x: 200, y: 150 })
  await atRest(mounted)
  expect(onWrongSide()).toEqual([])
  host.parentElement!.style.setProperty('width', '420px')
  await animationFrames(3)
  await atRest(mounted)
  expect(onWrongSide()).toEqual([])
})

test('it stands only in the whole stadium, with something kept, everybody seated, and no other picture asked for', async () => {
  const mounted = await open()
  const { element, store, actions, stadium, crowd } = mounted
  expect(element.hidden, 'nothing kept').toBe(true)
  await mounted.compare()
  const gone: [string, () => void, () => void][] = [
    ['another view', () => actions.setCamera('dugout'), () => actions.setCamera('overview')],
    ['lined up', () => actions.setGathered(true), () => actions.setGathered(false)],
    ['only what changed', () => actions.setDimUnchanged(true), () => actions.setDimUnchanged(false)],
    ['before', () => actions.setShowsBefore(true), () => actions.setShowsBefore(false)],
    ['a step of the story', () => store.setState({ step: 2 }), () => store.setState({ step: null })],
  ]
  for (const [name, away, back] of gone) {
    away()
    expect(element.hidden, name).toBe(true)
    expect(stadium.marks, name).toEqual(crowd.picture.marks)
    back()
    await soon(() => expect(element.hidden, `after ${name}`).toBe(false))
    await atRest(mounted)
    expect(mounted.onWrongSide(), `after ${name}`).toEqual([])
  }
  actions.dropKept()
  expect(element.hidden).toBe(true)
  expect(stadium.marks).toEqual(crowd.picture.marks)
})

test('the children a gesture touched light up on the right alone, and nobody does when the line moves', async () => {
  const mounted = await open()
  await mounted.compare()
  const { actions, crowd, stadium, line, handle } = mounted
  const paint = vi.spyOn(stadium, 'paint')
  actions.setParameter('posts', 2)
  const [marks, against] = paint.mock.calls.at(-1)!
  const changed = [...marks.keys()].filter(child => marks[child] !== against![child])
  const here = changed.map(child => stadium.camera.placeOf(child)!.x)
  expect(changed.length).toBeGreaterThan(0)
  expect(Math.min(...here)).toBeGreaterThan(line() - 0.01)
  const all = [...marks.keys()].filter(child => crowd.picture.marks[child] !== crowd.picture.against![child])
  expect(all.length).toBeGreaterThan(changed.length)
  paint.mockClear()
  handle.focus()
  await userEvent.keyboard('{PageUp}{PageUp}')
  expect(paint.mock.calls.length).toBeGreaterThan(0)
  for (const [painted, from] of paint.mock.calls) {
    expect(from).toBeNull()
    expect(painted, 'the same array over and over').toBe(marks)
  }
})

test('taken down, nothing of it is left and nothing of it listens', async () => {
  const mounted = await open()
  await mounted.compare()
  const { host, divider, handle, stadium, actions } = mounted
  divider.stop()
  expect(host.querySelector('.divider')).toBeNull()
  const paint = vi.spyOn(stadium, 'paint')
  handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }))
  actions.setCamera('dugout')
  expect(paint).not.toHaveBeenCalled()
})
