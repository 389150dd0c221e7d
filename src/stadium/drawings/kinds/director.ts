import type { DrawingOf } from '../drawing'
import { between, gone, type Pen, type Place } from '../pen'

/** Where the director who goes is seen last: so much further to the left, seen from the dugout, or to the right. */
const away = { inside: -3.4, outside: 10 } as const

/** Where the director stands, in metres: seen from the dugout a little before it, else at the near right corner, clear of words. */
const stands: { readonly inside: Place; readonly outside: Place } = {
  inside: [-3.6, -31.5, 0],
  outside: [51, -36, 0],
}
/** Metres of a lamp above the ground, and how far its light reaches: a permanent director's, and an interim one's. */
const lamps = { permanent: { high: 4.2, reach: 8 }, interim: { high: 2.9, reach: 4.6 } } as const
/** How dark it is round the light, and where there is none. */
const dark = 0.72
/** In milliseconds: until when the director has gone, the lamp is out, and the interim one is there. */
const times = { waits: 700, gone: 2400, dark: 2900, back: 3900 } as const

/** One upright mark under a lamp. Not in post any more: it walks off, the lamp goes out, and another comes under a smaller one. */
export function drawDirector(
  pen: Pen,
  { inPost, goes, said }: DrawingOf<'director'>,
  elapsed: number,
): boolean {
  const { inside } = pen.scene.air
  const place = inside ? stands.inside : stands.outside
  const least = inside ? 0 : 36
  const foot = pen.at(place)
  if (!foot) return false
  const size = (metres: number): number => metres * Math.max(foot.metre, least / 2)
  const left = inPost ? 0 : gone(elapsed, times.waits, times.gone)
  const out = inPost ? 0 : gone(elapsed, times.gone - 300, times.dark)
  const back = inPost ? gone(elapsed, 0, 1200) : gone(elapsed, times.dark, times.back)
  const isFirst = inPost || elapsed < times.dark
  const { high, reach } = isFirst ? lamps.permanent : lamps.interim
  const lit = inPost ? back : isFirst ? 1 - out : back
  const head = { x: foot.x + size(0.75), y: foot.y - size(high) }
  // From the dugout the light is on one person; from elsewhere the children stay as light as they are.
  if (inside) pen.shadeRound({ x: foot.x, y: foot.y - size(1.3) }, size(reach), dark)
  const far: Place = [place[0] + (inside ? away.inside : away.outside), place[1], 0]
  const going = pen.at(between(place, far, left))
  if (lit > 0) {
    cone(pen, head, foot, size(isFirst ? 1.5 : 0.95), 0.34 * lit)
    pen.glow(foot, size(reach * 0.3), 'warm', 0.75 * lit, 0.3)
    pen.glow(head, size(reach * 0.22), 'warm', 0.9 * lit)
  }
  pen.curve([{ x: head.x, y: foot.y }, head], 'quiet', 1, { width: Math.max(1.5, size(0.06)) })
  pen.dot(head, Math.max(2.5, size(isFirst ? 0.2 : 0.14)), lit > 0 ? 'light' : 'quiet', lit > 0 ? 1 : 0.7)
  const style = { metres: 1.85, least }
  if (inPost) pen.upright(foot, 'light', back, style)
  else if (going) {
    // Which way the director went stays in sight, and who it was.
    pen.curve([foot, going], 'light', 0.8 * left, { width: 3, dash: [3, 8] })
    pen.upright(going, 'light', 1 - 0.35 * left, style)
    if (left > 0.5) {
      const name = { x: going.x, y: going.y - size(1.85) - 12 }
      pen.say(name, { count: '', name: goes }, 'middle', left)
    }
  }
  if (!inPost && back > 0) pen.upright(foot, 'warm', back, { metres: 1.6, least: least * 0.85, hollow: true })
  if (inPost || back > 0) {
    // Beside the lamp, or where that is too narrow over it.
    const isWide = pen.free.right - foot.x > size(2.1) + pen.letters * 15
    if (!inside) pen.say({ x: foot.x + size(2.4), y: foot.y }, said, 'left', back)
    else if (isWide) pen.say({ x: foot.x + size(2.1), y: foot.y - size(0.9) }, said, 'left', back)
    else pen.say({ x: foot.x, y: head.y - pen.letters }, said, 'middle', back)
  }
  return elapsed < (inPost ? 2500 : times.back)
}

/** The light of a lamp, from its head to the ground, so wide to both sides. */
function cone(
  pen: Pen,
  head: { readonly x: number; readonly y: number },
  foot: { readonly x: number; readonly y: number },
  wide: number,
  alpha: number,
): void {
  if (pen.scene.palette.isFlat) return
  const { context } = pen
  context.save()
  context.globalCompositeOperation = 'lighter'
  const light = context.createLinearGradient(0, head.y, 0, foot.y)
  light.addColorStop(0, pen.colour('warm', alpha))
  light.addColorStop(1, pen.colour('warm', alpha * 0.25))
  context.beginPath()
  context.moveTo(head.x - wide * 0.12, head.y)
  context.lineTo(head.x + wide * 0.12, head.y)
  context.lineTo(foot.x + wide, foot.y)
  context.lineTo(foot.x - wide, foot.y)
  context.closePath()
  context.fillStyle = light
  context.fill()
  context.restore()
}
