import { expect, test } from 'vitest'
import { WaitingLine } from '../../../src/model/simulation/waiting-line'

const stamps = new Uint16Array(2000)

test('first come is first served, true or false; ties of a week are drawn', () => {
  const line = new WaitingLine()
  line.arrive(1, 0, true, 0.9)
  line.arrive(2, 0, false, 0.1)
  line.settleArrivals()
  line.arrive(3, 0, true, 0.01)
  line.settleArrivals()
  expect([line.next(stamps), line.next(stamps), line.next(stamps), line.next(stamps)]).toEqual([2, 1, 3, -1])
})

test('one kind can be taken before the other', () => {
  const line = new WaitingLine()
  for (const child of [1, 2, 3, 4]) line.arrive(child, 0, child % 2 === 0, child)
  line.settleArrivals()
  expect([line.nextOf(true, stamps), line.nextOf(true, stamps), line.nextOf(true, stamps)]).toEqual([
    2, 4, -1,
  ])
  expect([line.nextOf(false, stamps), line.nextOf(false, stamps)]).toEqual([1, 3])
})

test('who has left is passed over, and a place further back is kept', () => {
  const line = new WaitingLine()
  const now = new Uint16Array(4)
  for (const child of [1, 2, 3]) line.arrive(child, 0, true, child)
  line.settleArrivals()
  now[1] = 1
  line.arrive(1, 1, true, 0)
  line.settleArrivals()
  expect([line.next(now), line.next(now), line.next(now), line.next(now)]).toEqual([2, 3, 1, -1])
})

test('a long line keeps its order', () => {
  const line = new WaitingLine()
  const served: number[] = []
  let next = 0
  for (let week = 0; week < 10; week++) {
    for (let place = 0; place < 150; place++) line.arrive(next++, 0, true, place)
    line.settleArrivals()
    for (let place = 0; place < 50; place++) served.push(line.next(stamps))
  }
  expect(served).toEqual(Array.from({ length: 500 }, (_, place) => place))
})
