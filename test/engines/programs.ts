import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The program that an environment variable names, else the first of these names on the PATH; undefined for none. */
export function findProgram(names: readonly string[], variable?: string): string | undefined {
  const chosen = variable && process.env[variable]
  if (chosen) return chosen
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(canRun)
}

/**
 * Starts a program with a home of its own, does something, and leaves nothing behind: neither the program, nor whatever
 * it has started, nor its files.
 */
export async function withProgram<Result>(
  command: (home: string) => readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const home = mkdtempSync(join(tmpdir(), 'engine-'))
  const [program, ...words] = command(home)
  const places = {
    HOME: home,
    TMPDIR: home,
    XDG_CACHE_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
  }
  // A group of its own, which is ended as one.
  const running = spawn(program!, words, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...places },
  })
  const failed = new Promise<never>((_, reject) => {
    running.once('error', reject)
    running.once('exit', code => reject(new Error(`${program} ended by itself with ${code}`)))
  })
  // Whoever loses the race is not listened to any more.
  failed.catch(() => {})
  try {
    return await Promise.race([work(), failed])
  } finally {
    if (running.pid !== undefined) await endGroup(running.pid)
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/** Asks everyone in a group to end, and after a second sees to it. The second lets a screen take its lock away. */
async function endGroup(leader: number): Promise<void> {
  signal(leader, 'SIGTERM')
  await pause(1000)
  signal(leader, 'SIGKILL')
}

function signal(leader: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-leader, name)
  } catch (error) {
    // Nobody of the group is there any more.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
