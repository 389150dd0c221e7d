import { whole } from '../language'
import type { ModelFacts, ModelPart } from './model-facts'

/** The weeks: the same rules as chances for each child, and what happens on the way. */
export const modelOfWeeks = (facts: ModelFacts): ModelPart => ({
  heading: 'The weeks, one by one',
  text: [
    `Here the same rules become chances for each child. All ${whole(facts.children)} are followed for ${whole(facts.seasonWeeks)} weeks.`,
    'Each week goes in the same order. First the team changes; then needs end and assessments finish. Next come new starts and new concerns, then new needs, and then events.',
    'Every child has luck of their own, drawn from the seed. Change a setting, and the same child meets the same luck. The same link shows the same weeks to everyone.',
    'Some events are scripted, and the others come by chance. Each card says which. The article’s timeline brings a saving, a golden hello, an inspection, an action plan and a missing director. Then come dear agencies, a tragedy and headlines. After that year chance decides.',
    'Inspectors see only the open files and the team. Luck moves their grade as well. Ofsted stopped giving one overall grade in April 2026; the model still gives it, as the article does.',
  ],
})

/** Before the five levers. */
export const leversHeading = 'The five action points, as levers'

/** What holds for all of the levers. */
export const leversText = [
  'A second article, by Mark Rogers, names five things that might help. Here each is a lever from nought to full strength.',
  'How strong a lever is at most is assumed. Three of them act on what follows events, so they show only in the weeks.',
  'No lever touches how rare a tragedy is. None makes one impossible.',
] as const
