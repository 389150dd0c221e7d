import { bringIntoPanel } from '../lib/bring-into-panel'

/** Keeps what is asked, what is moved and what came of it in sight together, where a step is longer than its place. */
export interface TaskSight {
  /** Called with what holds all three once it is in the page, and with nothing once it is taken out. */
  readonly onTask: (task: Element | undefined) => void
  /** Whether something is being moved: nothing is scrolled away from under a finger, nor while weeks go by. */
  readonly follow: (isMoving: boolean) => void
}

/** Whenever the task of a step has grown, by what came of it or by an event that waits, the whole of it is brought into sight. */
export function createTaskSight(): TaskSight {
  let task: Element | undefined
  let height = 0
  let isMoving = false
  let isWanted = false
  let observer: ResizeObserver | undefined
  function bring(): void {
    if (!isWanted || isMoving || !task) return
    isWanted = false
    bringIntoPanel(task)
  }
  function measure(): void {
    const before = height
    height = task?.getBoundingClientRect().height ?? 0
    if (height <= before) return
    isWanted = true
    bring()
  }
  return {
    onTask(next) {
      task = next
      height = 0
      observer?.disconnect()
      if (!task) return
      observer ??= new ResizeObserver(measure)
      observer.observe(task)
    },
    follow(isMovingNow) {
      isMoving = isMovingNow
      // Called while the template is still being drawn.
      if (isWanted) queueMicrotask(bring)
    },
  }
}
