import { setTimeout as pause } from 'node:timers/promises'

async function post(address: string, body: unknown): Promise<{ value?: { sessionId?: string } }> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return (await response.json()) as { value?: { sessionId?: string } }
}

/** True once a WebDriver server answers. */
async function answers(driver: string): Promise<boolean> {
  try {
    return (await fetch(`${driver}/status`)).ok
  } catch {
    return false
  }
}

/** Opens a page in the browser behind a WebDriver server that is just starting. */
export async function openByDriver(driver: string, page: string, milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds
  while (!(await answers(driver))) {
    if (performance.now() > until) throw new Error('the driver does not answer')
    await pause(100)
  }
  const { value } = await post(`${driver}/session`, { capabilities: {} })
  if (!value?.sessionId) throw new Error('the driver opens no session')
  await post(`${driver}/session/${value.sessionId}/url`, { url: page })
}
