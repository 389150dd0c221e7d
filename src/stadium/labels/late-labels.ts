import type { Insets } from '../camera/projection'
import type { Scene } from '../scene'
import type { BlockLabel, Labels } from './labels'

/** Labels whose code is fetched with the first that are wanted: most readers never gather anyone. */
export class LateLabels {
  private readonly host: HTMLElement
  private readonly redraw: () => void
  private labels: Labels | null = null
  private wanted: readonly BlockLabel[] = []
  private note = ''
  private isFetching = false
  private isStopped = false

  /** `redraw`: asks for a frame, once they have been fetched. */
  constructor(host: HTMLElement, redraw: () => void) {
    this.host = host
    this.redraw = redraw
  }

  /** Takes new labels, and what is said once under all of them. They are placed by the next `place`. */
  set(labels: readonly BlockLabel[], note = ''): void {
    this.wanted = labels
    this.note = note
    if (this.labels) this.labels.set(labels, note)
    else if (labels.length > 0) void this.load()
  }

  place(scene: Scene, insets: Insets): void {
    this.labels?.place(scene, insets)
  }

  hide(): void {
    this.labels?.hide()
  }

  /** Takes the labels out of the page; those still being fetched are then dropped. */
  stop(): void {
    this.isStopped = true
    this.labels?.stop()
  }

  private async load(): Promise<void> {
    if (this.isFetching) return
    this.isFetching = true
    // Without labels the picture is still the picture; the next gathering tries again.
    const found = await import('./labels').catch(() => null)
    this.isFetching = false
    if (!found || this.isStopped) return
    this.labels = new found.Labels(this.host)
    this.labels.set(this.wanted, this.note)
    this.redraw()
  }
}
