import { html } from 'lit-html'
import { budgetBar } from './budget-bar'
import type { PartBody } from './panel-state'
import { room } from './room'
import { whyTheyLeave } from './why-they-leave'

/** What is inside the results: room to spare, the budget, why people leave. With all that draws them, fetched later. */
export const resultsCharts: PartBody = panel =>
  html`${room(panel)} ${budgetBar(panel)} ${whyTheyLeave(panel)}`
