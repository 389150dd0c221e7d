import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** Share of all cores' time spent working over so many milliseconds, 0 to 1. */
async function load(milliseconds: number): Promise<number> {
  const read = () => {
    let [idle, all] = [0, 0]
    for (const { times } of cpus()) {
      idle += times.idle
      all += times.user + times.nice + times.sys + times.irq + times.idle
    }
    return { idle, all }
  }
  const before = read()
  await sleep(milliseconds)
  const after = read()
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all)
}

/**
 * Waits until the machine has little else to do (under a fifth of its cores' time), at most `patience` milliseconds.
 * @returns the load it went ahead with, 0 to 1
 */
export async function waitForIdle(patience: number): Promise<number> {
  const end = performance.now() + patience
  for (;;) {
    const now = await load(250)
    if (now < 0.2 || performance.now() > end) return now
  }
}
