import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { listenToPointer } from '../../src/stadium/input/pointer'
import { box } from './stadium-mounted'

function made() {
  const host = box(300, 200)
  const reports = {
    hover: vi.fn(),
    press: vi.fn(),
    drag: vi.fn(),
    zoom: vi.fn(() => true),
    home: vi.fn(),
    zoomed: vi.fn(() => false),
    isGuest: vi.fn(() => false),
    wheelLeft: vi.fn(),
  }
  // Made-up pointers cannot be captured.
  vi.spyOn(host, 'setPointerCapture').mockImplementation(() => {})
  const stop = listenToPointer(host, reports)
  onTestFinished(stop)
  const corner = host.getBoundingClientRect()
  const send = (type: string, x: number, y: number, more: PointerEventInit = {}): boolean =>
    host.dispatchEvent(
      new PointerEvent(type, {
        clientX: corner.left + x,
        clientY: corner.top + y,
        pointerId: 1,
        pointerType: 'mouse',
        bubbles: true,
        cancelable: true,
        ...more,
      }),
    )
  const wheel = (deltaY: number, deltaMode = 0): boolean =>
    host.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY,
        deltaMode,
        clientX: corner.left + 40,
        clientY: corner.top + 30,
        cancelable: true,
      }),
    )
  return { host, reports, stop, send, wheel }
}
const finger = (pointerId: number): PointerEventInit => ({ pointerId, pointerType: 'touch' })

describe('one pointer', () => {
  test('moving over the stadium hovers, in pixels from its corner, and leaving ends it', () => {
    const { send, reports } = made()
    send('pointermove', 30, 40)
    send('pointerleave', 400, 40)
    expect(reports.hover.mock.calls).toEqual([[{ x: 30, y: 40 }], [null]])
    expect(reports.drag).not.toHaveBeenCalled()
  })

  test('pressed and let go in one place is a press, a little unsteady too', () => {
    const { send, reports } = made()
    send('pointerdown', 30, 40)
    send('pointermove', 32, 41)
    send('pointerup', 32, 41)
    expect(reports.press.mock.calls).toEqual([[{ x: 32, y: 41 }]])
    expect(reports.drag).not.toHaveBeenCalled()
    expect(reports.hover).not.toHaveBeenCalled()
  })

  test('pressed and moved is a drag and no press', () => {
    const { send, reports } = made()
    send('pointerdown', 30, 40)
    send('pointermove', 50, 45)
    send('pointermove', 60, 40)
    send('pointerup', 60, 40)
    expect(reports.drag.mock.calls).toEqual([
      [20, 5],
      [10, -5],
    ])
    expect(reports.press).not.toHaveBeenCalled()
    send('pointermove', 70, 40)
    expect(reports.drag).toHaveBeenCalledTimes(2)
    expect(reports.hover).toHaveBeenCalledTimes(1)
  })

  test('wandering off and back is still no press', () => {
    const { send, reports } = made()
    send('pointerdown', 30, 40)
    for (const x of [33, 36, 33, 30]) send('pointermove', x, 40)
    send('pointerup', 30, 40)
    expect(reports.press).not.toHaveBeenCalled()
  })

  test('taken away by the browser is no press', () => {
    const { send, reports } = made()
    send('pointerdown', 30, 40, finger(1))
    send('pointercancel', 30, 40, finger(1))
    expect(reports.press).not.toHaveBeenCalled()
    send('pointerdown', 30, 40, finger(2))
    send('pointerup', 30, 40, finger(2))
    expect(reports.press).toHaveBeenCalledTimes(1)
  })

  test('another button does nothing, and a finger does not hover', () => {
    const { send, reports } = made()
    send('pointerdown', 30, 40, { button: 2 })
    send('pointerup', 30, 40, { button: 2 })
    send('pointermove', 50, 40, finger(1))
    const { hover, press, drag, zoom, home } = reports
    for (const report of [hover, press, drag, zoom, home]) expect(report).not.toHaveBeenCalled()
  })

  test('pressed twice in quick succession goes home', () => {
    const { host, reports } = made()
    host.dispatchEvent(new MouseEvent('dblclick'))
    expect(reports.home).toHaveBeenCalledTimes(1)
  })
})

describe('two fingers', () => {
  test('moving apart zoom in about the middle between them, follow it, and are no press', () => {
    const { send, reports } = made()
    send('pointerdown', 100, 100, finger(1))
    send('pointerdown', 140, 100, finger(2))
    send('pointermove', 180, 100, finger(2))
    send('pointerup', 180, 100, finger(2))
    send('pointerup', 100, 100, finger(1))
    expect(reports.zoom.mock.calls).toEqual([[2, { x: 140, y: 100 }]])
    expect(reports.drag.mock.calls).toEqual([[20, 0]])
    expect(reports.press).not.toHaveBeenCalled()
  })

  test('moving together by turns zoom back to where they were', () => {
    const { send, reports } = made()
    send('pointerdown', 100, 100, finger(1))
    send('pointerdown', 200, 100, finger(2))
    send('pointermove', 150, 100, finger(1))
    send('pointermove', 250, 100, finger(2))
    const factors = (reports.zoom.mock.calls as unknown as [number][]).map(([factor]) => factor)
    expect(factors).toEqual([0.5, 2])
  })

  test('of which one is lifted: the other drags', () => {
    const { send, reports } = made()
    send('pointerdown', 100, 100, finger(1))
    send('pointerdown', 200, 100, finger(2))
    send('pointerup', 200, 100, finger(2))
    send('pointermove', 110, 100, finger(1))
    expect(reports.drag.mock.calls).toEqual([[10, 0]])
  })
})

describe('one finger', () => {
  test('going along the picture drags it, going up or down is left to the page', () => {
    const { send, reports } = made()
    send('pointerdown', 100, 100, finger(1))
    send('pointermove', 102, 120, finger(1))
    send('pointermove', 104, 140, finger(1))
    expect(reports.drag).not.toHaveBeenCalled()
    send('pointercancel', 104, 140, finger(1))
    send('pointerdown', 100, 100, finger(2))
    send('pointermove', 120, 104, finger(2))
    expect(reports.drag.mock.calls).toEqual([[20, 4]])
  })

  test('moves a zoomed-in picture any way it goes, and the page holds still', () => {
    const { host, send, reports } = made()
    reports.zoomed.mockReturnValue(true)
    send('pointerdown', 100, 100, finger(1))
    expect(host.style.touchAction).toBe('none')
    send('pointermove', 101, 130, finger(1))
    expect(reports.drag.mock.calls).toEqual([[1, 30]])
  })

  test('scrolls the page again once the picture has gone home, by whatever way', () => {
    const { host, send, reports } = made()
    reports.zoomed.mockReturnValue(true)
    send('pointerdown', 100, 100, finger(1))
    send('pointerup', 100, 100, finger(1))
    reports.zoomed.mockReturnValue(false)
    send('pointerdown', 100, 100, finger(1))
    expect(host.style.touchAction).toBe('')
  })
})

describe('the wheel', () => {
  test('away zooms in about the pointer, towards zooms out, as much by lines as by pixels', () => {
    const { wheel, reports } = made()
    wheel(-100)
    wheel(100)
    wheel(-3, 1)
    const [near, far, lines] = reports.zoom.mock.calls as unknown as [number, object][]
    expect(near[0]).toBeGreaterThan(1.05)
    expect(near[0] * far[0]).toBeCloseTo(1, 9)
    expect(lines[0]).toBeGreaterThan(1.05)
    expect(near[1]).toEqual({ x: 40, y: 30 })
  })

  test('with the control key is a pinch on a trackpad: small steps go further', () => {
    const { wheel, host, reports } = made()
    wheel(-10)
    host.dispatchEvent(new WheelEvent('wheel', { deltaY: -10, ctrlKey: true, cancelable: true }))
    const [[plain], [pinch]] = reports.zoom.mock.calls as unknown as [number][]
    expect(pinch).toBeGreaterThan(plain * 1.05)
  })

  test('scrolls the page only where there is nothing left to zoom', () => {
    const { wheel, reports } = made()
    expect(wheel(-100)).toBe(false)
    reports.zoom.mockReturnValue(false)
    expect(wheel(100)).toBe(true)
  })
})

test('after stopping nothing is reported', () => {
  const { stop, send, wheel, host, reports } = made()
  stop()
  send('pointermove', 30, 40)
  send('pointerdown', 30, 40)
  send('pointerup', 30, 40)
  wheel(-100)
  host.dispatchEvent(new MouseEvent('dblclick'))
  const { hover, press, drag, zoom, home } = reports
  for (const report of [hover, press, drag, zoom, home]) expect(report).not.toHaveBeenCalled()
})

test('after stopping the element takes touches as it did before', () => {
  const { stop, send, host, reports } = made()
  reports.zoomed.mockReturnValue(true)
  send('pointerdown', 30, 40, finger(1))
  expect(host.style.touchAction).toBe('none')
  stop()
  expect(host.style.touchAction).toBe('')
})
