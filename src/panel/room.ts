import { html, type TemplateResult } from 'lit-html'
import { roomHeading, roomSentence } from '../words/room'
import { badgedHeading } from './evidence-fold'
import type { Panel } from './panel-state'

/** Room to spare: places for children that are not taken, or how long the wait is. */
export const room = ({
  settled,
}: Panel): TemplateResult => html`<section class="chart" aria-labelledby="room-heading">
  ${badgedHeading('room-heading', roomHeading, 'workedOut')}
  <p>${roomSentence(settled.roomToSpare, settled.queue, settled.waitWeeks)}</p>
</section>`
