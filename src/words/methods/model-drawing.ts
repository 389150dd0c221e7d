import { gather, viewSwitch } from '../toggles'
import type { ModelPart } from './model-facts'

/** What is drawn, and what the drawing does not mean. */
export const modelDrawn: ModelPart = {
  heading: 'What is drawn',
  text: [
    'Every child is one point in one seat. The seats of the stadium are drawn to scale. Marks are drawn larger than seats, so that a few thousand can be seen among so many.',
    'Who sits beside whom means nothing. Seats are dealt out by chance.',
    'Children stand in a fixed order, and a change of settings only moves the borders between groups. So a larger team leaves no child worse off in the settled picture.',
    `“${gather.name}” brings children down to the pitch in blocks of a hundred. “${viewSwitch.seen}” and “${viewSwitch.there}” show the same children, and no count changes between them.`,
  ],
}
