import { describe, expect, test } from 'vitest'
import type { PlayerCounts } from '../../src/stadium/layout/team-layout'
import { makeCanvasStage } from '../../src/stadium/render/canvas/canvas-stage'
import { WalkingTeam } from '../../src/stadium/team/walking-team'
import {
  animationFrames,
  atRest,
  everyFrame,
  type Mounted,
  mountStadium,
  stageOf,
  watchMoves,
} from './stadium-mounted'
import { apart, drawn, paintedScene } from './stadium-pictures'

const children = 2000
const some = Uint8Array.from({ length: children }, (_, child) => (child % 4 === 0 ? 5 : 0))
const usual = { established: 105, newlyQualified: 14, agency: 20, empty: 6 }
const smaller: PlayerCounts = { ...usual, established: 95, empty: 16 }

async function shown(wishes: Parameters<typeof mountStadium>[0] = {}): Promise<Mounted> {
  const mounted = mountStadium({ children, ...wishes })
  mounted.stadium.paint(some, null)
  mounted.stadium.setTeam(usual)
  await stageOf(mounted, wishes.stage ?? 'canvas')
  await atRest(mounted)
  return mounted
}

describe.each(['canvas', 'pixi'] as const)('a team drawn by %s', stage => {
  test('that is the first is there in one picture, and nothing moves after it', async () => {
    const mounted = await shown({ stage })
    const frames = mounted.frames()
    await animationFrames(10)
    expect(mounted.frames()).toBe(frames)
  })

  test('walks off, and then no more is drawn and the picture is that of a team that was cut to', async () => {
    everyFrame(100)
    const mounted = await shown({ stage })
    mounted.stadium.setTeam(smaller)
    await animationFrames(9)
    const midWalk = await mounted.picture()
    const after = await atRest(mounted)
    await animationFrames(10)
    expect(mounted.frames()).toBe(after)
    const fresh = await shown({ stage, reducedMotion: () => true })
    fresh.stadium.setTeam(smaller)
    await atRest(fresh)
    const wanted = await fresh.picture()
    const left = apart(await mounted.picture(), wanted)
    expect(left.most).toBe(0)
    expect(apart(midWalk, wanted).far).toBeGreaterThan(0)
  })

  test('that changes eight times a second keeps walking and comes to rest as the last one', async () => {
    everyFrame(125)
    const mounted = await shown({ stage })
    for (let week = 0; week < 12; week++) {
      mounted.stadium.setTeam(week % 3 === 0 ? usual : { ...usual, agency: 20 - week, empty: 6 + week })
      await animationFrames(1)
    }
    mounted.stadium.setTeam(usual)
    await atRest(mounted)
    const fresh = await shown({ stage })
    expect(apart(await mounted.picture(), await fresh.picture()).most).toBe(0)
  })
})

test('with less motion the team changes without a movement', async () => {
  const mounted = await shown({ reducedMotion: () => true })
  const hasMoved = watchMoves(mounted)
  mounted.stadium.setTeam(smaller)
  await atRest(mounted)
  expect(await hasMoved()).toBe(false)
})

test('nobody of the team walks because the children gather, or while they do', async () => {
  const mounted = await shown()
  mounted.stadium.setGathered(true)
  mounted.stadium.setTeam(smaller)
  const frames = await atRest(mounted)
  await animationFrames(10)
  expect(mounted.frames()).toBe(frames)
})

test('painting again only where the team walks leaves the very picture that painting everything would', () => {
  const { scene } = paintedScene({ children, width: 500, height: 300 })
  scene.stadium.changed = new Uint32Array()
  const team = new WalkingTeam()
  team.show(usual, 0, true)
  team.advance(scene.stadium, 0)
  const stage = makeCanvasStage(document.createElement('canvas'))
  stage.draw(scene)
  team.show(smaller, 0, true)
  for (const moment of [400, 900, 1300, 1700, 2000, 2400]) {
    team.advance(scene.stadium, moment)
    const whole = makeCanvasStage(document.createElement('canvas'))
    expect(apart(drawn(stage, scene), drawn(whole, scene)).most, `after ${moment} milliseconds`).toBe(0)
  }
})

test('where the view becomes upright the team stands in three ranks, and in one again from the dugout', async () => {
  const mounted = await shown({ width: 200, height: 320, reducedMotion: () => true })
  const lengthwise = await mounted.picture()
  mounted.stadium.camera.goTo('dugout')
  await atRest(mounted)
  mounted.stadium.camera.goTo('overview')
  await atRest(mounted)
  expect(apart(await mounted.picture(), lengthwise).most).toBe(0)
})
