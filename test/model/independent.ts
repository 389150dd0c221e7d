import type { Parameters } from '../../src/model/parameters/registry'

/**
 * A second, deliberately plain implementation of §3 of the model, for tests only: it shares no code with `src/model`,
 * uses the built-in Math functions, knows no closed form, and simply plays one week after another on nine stocks and a
 * team until nothing moves.
 */
export interface Week {
  none: number
  unseen: number
  lost: number
  waiting: number
  assessing: number
  helped: number
  handover: number
  waitingFalse: number
  assessingFalse: number
  permanent: number
  newcomers: number
  agency: number
  /** Smoothed over a quarter: overload, and pressure at the front door. */
  overload: number
  hurry: number
  /** Children for each worker, compared with England's team in 2025. */
  load: number
  /** Weeks an accepted concern waits at this week's pace. */
  wait: number
}

/** The share of the bell curve to the left of z, by Simpson's rule. */
function bell(z: number): number {
  const steps = 4000
  const step = (z + 12) / steps
  let area = 0
  for (let place = 0; place <= steps; place++) {
    const weight = place === 0 || place === steps ? 1 : place % 2 === 1 ? 4 : 2
    area += weight * Math.exp(-((-12 + place * step) ** 2) / 2)
  }
  return (area * step) / 3 / Math.sqrt(2 * Math.PI)
}

const bells = new Map<number, number>()
function rememberedBell(z: number): number {
  const known = bells.get(z) ?? bell(z)
  bells.set(z, known)
  return known
}

/** Everyone in need unseen, nobody in the team: as far from rest as can be. */
export function emptyStart(p: Parameters): Week {
  const need = (p.children * p.need) / 100
  return {
    none: p.children - need,
    unseen: need,
    lost: 0,
    waiting: 0,
    assessing: 0,
    helped: 0,
    handover: 0,
    waitingFalse: 0,
    assessingFalse: 0,
    permanent: 0,
    newcomers: 0,
    agency: 0,
    overload: 1,
    hurry: 1,
    load: 1,
    wait: Number.POSITIVE_INFINITY,
  }
}

/** What a team gets done, in established workers. */
function worthOf(permanent: number, newcomers: number, agency: number, p: Parameters): number {
  const newcomer = (p.newcomerOutput - p.mentoring) / 100
  return permanent - newcomers + newcomers * newcomer + (agency * p.agencyOutput) / 100
}

/** Permanent staff of England who leave in a year, once its strain of 2025 has come to rest. */
const englandLeaves = 0.12257959845108245

/** What England's team of 2025 gets done for as many children, its workers being worth what these settings say. */
function referenceWorth(p: Parameters): number {
  const posts = 145 * (p.children / 80000)
  const permanent = (posts * 0.7) / (0.7 + englandLeaves)
  const newcomers =
    (permanent * (p.newlyQualified / 100) * englandLeaves) / (englandLeaves + 1 / p.experienceYears)
  return worthOf(permanent, newcomers, (posts - permanent) / 1.4, p)
}

/** How many children an established worker carries, compared with England's in 2025. */
function loadOf(worth: number, p: Parameters): number {
  return worth > 0 ? Math.min(1.5, (referenceWorth(p) / worth) ** (p.absorbed / 100)) : 1
}

/** One week, in the canonical order of §3. */
export function nextWeek(now: Week, p: Parameters): Week {
  const w = { ...now }
  const chance = (rate: number) => 1 - Math.exp(-rate)

  // 1. The team.
  const budget = p.posts * (1 - p.saving / 100)
  const burden = Math.max(0, now.load - 1)
  const leaving = (p.leaving + p.poaching + p.strain * now.overload + p.loadLeaving * burden) / 100
  const hires = (p.hiring / 100) * (budget - now.permanent)
  w.permanent += (hires - leaving * now.permanent) / 52
  w.newcomers += ((p.newlyQualified / 100) * hires - (leaving + 1 / p.experienceYears) * now.newcomers) / 52
  // More permanent staff than the budget pays for: they are cut, newcomers and all.
  const kept = w.permanent > budget ? budget / w.permanent : 1
  w.permanent *= kept
  w.newcomers *= kept
  w.agency += ((budget - w.permanent) / p.price - now.agency) / 6
  const worth = worthOf(w.permanent, w.newcomers, w.agency, p) * (1 - p.paperwork / 100)
  const load = loadOf(worth, p)
  const slots = p.caseload * worth * load
  const team = w.permanent + w.agency
  const partings = team > 0 ? (w.permanent * leaving + w.agency * p.agencyEnding) / team / 52 : 0
  const novices = team > 0 ? w.newcomers / team : 0

  // 2. Needs end; a need that begins closes a false file before it can be started.
  const need = (p.children * p.need) / 100
  const ends = chance(1 / p.needWeeks)
  const begins = (need * ends) / (p.children - need)
  const newNeed = begins * (now.none + now.waitingFalse + now.assessingFalse)
  for (const name of ['unseen', 'lost', 'waiting', 'assessing', 'helped', 'handover'] as const) {
    const ended = ends * w[name]
    w[name] -= ended
    w.none += ended
  }
  const mayAlarm = now.none * (1 - begins)
  w.none -= now.none * begins
  w.waitingFalse *= 1 - begins
  w.assessingFalse *= 1 - begins
  const mayRaise = { unseen: w.unseen, lost: w.lost }

  // 3. Assessments finish; handovers begin and end.
  const missed =
    (p.missed +
      p.missedNewcomers * novices +
      p.missedPressure * now.hurry +
      p.missedLoad * Math.max(0, load - 1)) /
    100
  const finishing = chance(1 / p.assessmentWeeks)
  const finished = finishing * w.assessing
  const finishedFalse = finishing * w.assessingFalse
  const orphaned = chance(partings) * w.helped
  const takenUp = chance(1 / p.handoverWeeks) * w.handover
  w.assessing -= finished
  w.lost += missed * finished
  w.helped += (1 - missed) * finished - orphaned + takenUp
  w.handover += orphaned - takenUp
  w.assessingFalse -= finishedFalse
  w.none += finishedFalse

  // 4. Starts into free slots, then lapses.
  const free = slots - (w.assessing + w.assessingFalse + w.helped + w.handover)
  const preferred = (h: number) => 1 - (1 - h) ** p.triage
  const takes = (h: number) => preferred(h) * w.waiting + h * w.waitingFalse
  let low = 0
  let high = 1
  if (slots < 1 || free <= 0) high = 0
  else if (takes(1) <= free) low = 1
  else if (p.triage === 1) low = high = free / (w.waiting + w.waitingFalse)
  else {
    for (let halving = 0; halving < 60; halving++) {
      const middle = (low + high) / 2
      if (takes(middle) < free) low = middle
      else high = middle
    }
  }
  const h = low === high ? low : high === 0 ? 0 : (low + high) / 2
  const started = preferred(h) * w.waiting
  const startedFalse = h * w.waitingFalse
  const lapsing = chance(1 / p.lapseWeeks)
  const lapsed = lapsing * (w.waiting - started)
  const lapsedFalse = lapsing * (w.waitingFalse - startedFalse)
  w.waiting -= started + lapsed
  w.assessing += started
  w.lost += lapsed
  w.waitingFalse -= startedFalse + lapsedFalse
  w.assessingFalse += startedFalse
  w.none += lapsedFalse
  const pace = preferred(h) * now.waiting + h * now.waitingFalse
  w.wait = h === 0 ? Number.POSITIVE_INFINITY : pace > 0 ? (now.waiting + now.waitingFalse) / pace : 1

  // 5. Concerns are raised and screened.
  const screenedFalse = (p.screenedOut + (p.screenedOutMost - p.screenedOut) * now.hurry) / 100
  const screenedTrue = p.screeningError * screenedFalse
  const line = p.threshold - p.alarm
  const own = (p.found / 100) * Math.min(2, worth / referenceWorth(p))
  const noticed = chance(p.looksAWeek * rememberedBell(p.separation / 2 - line) * (1 - p.found / 100 + own))
  const alarmed = chance(p.looksAWeek * rememberedBell(-p.separation / 2 - line))
  w.unseen -= noticed * mayRaise.unseen
  w.lost += noticed * screenedTrue * mayRaise.unseen - noticed * (1 - screenedTrue) * mayRaise.lost
  w.waiting += noticed * (1 - screenedTrue) * (mayRaise.unseen + mayRaise.lost)
  w.waitingFalse += alarmed * (1 - screenedFalse) * mayAlarm
  w.none -= alarmed * (1 - screenedFalse) * mayAlarm

  // 6. New needs.
  w.unseen += newNeed

  const open = w.assessing + w.assessingFalse + w.helped + w.handover + w.waiting + w.waitingFalse
  const overload = slots < 1 ? 1 : Math.min(1, Math.max(0, open / slots - 1))
  const late = Math.max(0, w.wait - 1) / p.screeningWaitWeeks
  const hurry = w.wait === Number.POSITIVE_INFINITY ? 1 : late / (1 + late)
  w.overload += (overload - now.overload) / 13
  w.load = load
  w.hurry += (hurry - now.hurry) / 13
  return w
}

/** Plays until no stock moves by more than a millionth of a child in a week, or for 20,000 weeks. */
export function playUntilStill(p: Parameters, start: Week): { week: Week; weeks: number } {
  let week = start
  for (let weeks = 1; weeks <= 20000; weeks++) {
    const next = nextWeek(week, p)
    let moved = 0
    for (const name of Object.keys(next) as (keyof Week)[]) {
      if (name !== 'wait') moved = Math.max(moved, Math.abs(next[name] - week[name]))
    }
    week = next
    if (moved < 1e-6) return { week, weeks }
  }
  return { week, weeks: 20000 }
}
