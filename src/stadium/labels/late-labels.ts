import type { Scene } from '../scene'
import type { BlockLabel, Labels } from './labels'

/** Labels that are fetched with the first that are wanted: most readers never gather anyone. */
export class LateLabels {
  private readonly host: HTMLElement
  private readonly redraw: () => void
  private labels: Labels | null = null
  private wanted: readonly BlockLabel[] = []
  private isComing = false
  private isGone = false

  /** `redraw`: asks for a frame, once they have come. */
  constructor(host: HTMLElement, redraw: () => void) {
    this.host = host
    this.redraw = redraw
  }

  /** Takes new labels. They are placed by the next `place`. */
  set(labels: readonly BlockLabel[]): void {
    this.wanted = labels
    if (this.labels) this.labels.set(labels)
    else if (labels.length > 0) void this.bring()
  }

  place(scene: Scene): void {
    this.labels?.place(scene)
  }

  hide(): void {
    this.labels?.hide()
  }

  destroy(): void {
    this.isGone = true
    this.labels?.destroy()
  }

  private async bring(): Promise<void> {
    if (this.isComing) return
    this.isComing = true
    // Without labels the picture is still the picture; the next gathering tries again.
    const found = await import('./labels').catch(() => null)
    this.isComing = false
    if (!found || this.isGone) return
    this.labels = new found.Labels(this.host)
    this.labels.set(this.wanted)
    this.redraw()
  }
}
