import { html, nothing, type TemplateResult } from 'lit-html'
import { before as words } from '../words/before'
import type { Panel } from './panel-state'

/**
 * Shows the picture as it was. A pointer holds it: the picture before is shown from the press on, and let go of when the
 * pointer is lifted, leaves the button or is taken away. A tap, which is a press shorter than `tapMilliseconds`, and a press
 * by keyboard, switch or screen reader turn it on, and the next turns it off. Where there is nothing before, the button
 * keeps its place and cannot be seen or reached.
 */
export function beforeToggle(panel: Panel): TemplateResult {
  const { state, earlier } = panel
  const events = pressEvents(panel)
  return html`<button type="button" class=${earlier ? 'button before-toggle' : 'button before-toggle before-none'}
    aria-pressed=${state.showsBefore} title=${earlier ? words.hint[earlier.which] : nothing}
    @pointerdown=${events.pointerdown} @pointerup=${events.pointerup} @pointercancel=${events.letGo}
    @pointerleave=${events.letGo} @blur=${events.letGo} @contextmenu=${events.contextmenu}
    @click=${events.click}>${words.name}</button>`
}

/** A press shorter than this is a tap, in milliseconds. */
const tapMilliseconds = 350
/** A click that comes so long after a pointer was lifted is not of that press, in milliseconds. */
const clickComesWithin = 1000

/** What the button does with a press. Always of the present panel, so that a press may outlast a drawing. */
function pressEvents(panel: Panel) {
  const { actions, local } = panel
  return {
    pointerdown(event: PointerEvent) {
      if (event.button !== 0) return
      // A finger is bound to the button it comes down on, and could not leave it.
      const button = event.currentTarget as HTMLElement
      if (button.hasPointerCapture(event.pointerId)) button.releasePointerCapture(event.pointerId)
      local.beforePress = {
        since: event.timeStamp,
        wasShown: panel.state.showsBefore,
        lifted: undefined,
      }
      actions.setShowsBefore(true)
    },
    pointerup(event: PointerEvent) {
      const { beforePress: press } = local
      if (!press || press.lifted !== undefined) return
      local.beforePress = { ...press, lifted: event.timeStamp }
      const isTap = event.timeStamp - press.since < tapMilliseconds
      actions.setShowsBefore(isTap && !press.wasShown)
    },
    letGo() {
      const { beforePress: press } = local
      if (!press || press.lifted !== undefined) return
      local.beforePress = undefined
      actions.setShowsBefore(press.wasShown && panel.state.showsBefore)
    },
    // A browser clicks after every press that is lifted on the button, and for keys and screen readers without one.
    click(event: MouseEvent) {
      const lifted = local.beforePress?.lifted
      local.beforePress = undefined
      const isOfPress = lifted !== undefined && event.timeStamp - lifted < clickComesWithin
      if (!isOfPress) actions.setShowsBefore(!panel.state.showsBefore)
    },
    // A finger that rests on the button is looking, and asks for no menu.
    contextmenu(event: MouseEvent) {
      if (local.beforePress) event.preventDefault()
    },
  }
}
