import type { Panel, PartBody } from './panel-state'

/** A part of the panel that is not there from the start: its name, and where its inside is fetched from. */
export interface FetchedPart {
  readonly name: string
  readonly load: () => Promise<PartBody>
}

/** Fetches a part and draws it. Where that cannot be done the part is null, and answers false. */
export async function fetchPart({ local, redraw }: Panel, { name, load }: FetchedPart): Promise<boolean> {
  const body = await load().catch(() => null)
  local.parts.set(name, body)
  redraw()
  return body !== null
}
