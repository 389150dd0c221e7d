import { budget } from '../budget'
import { moreHeading } from '../controls'
import { frontParameters } from '../parameters-front'
import { noticingParameters } from '../parameters-noticing'
import { transport } from '../season'
import { viewSwitch } from '../toggles'
import { chance } from '../unknowns'
import { leavingWords } from '../why-they-leave'

/** Said before the five. */
export const fiveThingsIntroduction =
  'Nobody wrote these five into the model. They follow from its rules, and other rules might give others.'

/** Before where each can be seen. */
export const whereToSee = 'Where to see it:'

/** What the model shows, and where each can be seen on the page. */
export const fiveThings = [
  {
    name: 'Nobody has it on their forehead.',
    text: 'To notice more or less only moves a threshold. It never parts the children cleanly.',
    see: `Turn to “${viewSwitch.there}”. Then, under ${moreHeading}, move “${noticingParameters.alarm.name}”. More concerns come in, true and mistaken.`,
  },
  {
    name: 'There are two kinds of unseen.',
    text: 'Some children were never noticed. Others were, and then their concern was lost. Team size changes only the second kind. The first changes only when everyone around children notices better. This rests on one assumption: social workers here find no children by themselves.',
    see: `Turn to “${viewSwitch.there}” and move “${frontParameters.posts.name}”. The never noticed stay as they are.`,
  },
  {
    name: 'One budget, a dearer agency, fewer people.',
    text: 'This one is exact.',
    see: `Move “${frontParameters.price.name}” and look at “${budget.heading}”.`,
  },
  {
    name: 'Pressure feeds on itself, slowly.',
    text: 'A queue makes people leave, and leaving makes the queue longer. With likely numbers that is a slow slide and not a cliff. It rests on the contested link between strain and leaving.',
    see: `Take posts away and look at “${leavingWords.heading}”. Or press “${transport.open}” after it.`,
  },
  {
    name: 'A tragedy is never impossible, and to count them tells little.',
    text: 'No setting takes the risk to nought. Between a larger team and a smaller one, chance speaks louder than the team.',
    see: `In the weeks, in words alone. “${chance.another}” shows how much else is luck.`,
  },
] as const
