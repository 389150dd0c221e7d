import type { PlanSection } from './page'

/** What a part of a session opens: a step of the story, its question for a room, an exercise, a section of the plan; or what is discussed, the two questions of a step. */
export type PlanTarget =
  | { readonly step: string }
  | { readonly question: string }
  | { readonly discuss: string }
  | { readonly exercise: string }
  | { readonly section: PlanSection }

/** One part of a session. */
export interface SessionPart {
  readonly minutes: number
  readonly does: string
  readonly ask?: string
  readonly opens?: readonly PlanTarget[]
}

/** A short session: the team, hidden need, and a smaller team. */
export const twentyMinutes: readonly SessionPart[] = [
  {
    minutes: 2,
    does: 'Welcome everyone. Say what the picture is, a way to think and not a forecast, and say what is under “Before you start”.',
    opens: [{ section: 'care' }],
  },
  {
    minutes: 4,
    does: 'Let the room guess how many social workers there are, and show the figure. Then present the step and press Enter: the team is there without another guess.',
    ask: 'Who guessed more, who guessed fewer, and what were you thinking of?',
    opens: [{ question: 'dugout' }, { step: 'dugout' }],
  },
  {
    minutes: 4,
    does: 'Let the room guess how far a very good check can be relied on. Then present the step, and press Enter to turn from what the director sees to what the model supposes.',
    ask: 'If even such a check flags so many children who need no help, what else do we go by?',
    opens: [{ question: 'foreheads' }, { step: 'foreheads' }],
  },
  {
    minutes: 6,
    does: 'Let the room guess aloud what a smaller team changes. Then do the first exercise on the screen.',
    ask: 'What would you see of this if you worked here, and what would you not see?',
    opens: [{ exercise: 'smaller' }],
  },
  {
    minutes: 3,
    does: 'Talk in pairs about one of two questions.',
    opens: [{ discuss: 'savings' }],
  },
  {
    minutes: 1,
    does: 'Give out the page to take away, and say once more where the support lines are. Stay for those who would like to talk.',
    opens: [{ section: 'hand-out' }],
  },
]

/** A full session, for a team or for people who are newly qualified. */
export const fortyFiveMinutes: readonly SessionPart[] = [
  {
    minutes: 4,
    does: 'Welcome everyone, and say what is under “Before you start”. Everyone ticks the first squares of the sheet.',
    opens: [{ section: 'care' }, { section: 'questionnaire' }],
  },
  {
    minutes: 5,
    does: 'Let the room guess how many social workers there are, and show the figure. Then present the step and press Enter: the team is there without another guess.',
    ask: 'Which other people work for the same children, and are not on this pitch?',
    opens: [{ question: 'dugout' }, { step: 'dugout' }],
  },
  {
    minutes: 6,
    does: 'Read the note before this step aloud, and offer to skip it. The room picks children to ask first; then talk about why picking finds so few.',
    ask: 'Who in these children’s lives is near enough to notice?',
    opens: [{ step: 'questions' }, { step: 'foreheads' }],
  },
  {
    minutes: 6,
    does: 'Show who is on the team, and let the room guess how many come from agencies.',
    ask: 'What does an experienced colleague know that no record shows?',
    opens: [{ step: 'team' }, { question: 'team' }],
  },
  {
    minutes: 8,
    does: 'Guess, then do the exercises on a smaller team and on the same change with room to spare. Compare the two.',
    ask: 'Why does the same change do so much here and so little there?',
    opens: [{ question: 'savings' }, { exercise: 'smaller' }, { exercise: 'roomToSpare' }],
  },
  {
    minutes: 6,
    does: 'Do the exercise on who carries the loss. Say that the evidence is disputed, and that the model had to choose.',
    ask: 'Where you work, does a smaller team mean a longer wait or a heavier caseload?',
    opens: [{ exercise: 'whoCarriesIt' }],
  },
  {
    minutes: 5,
    does: 'Show the five points of the second article, without playing the weeks.',
    ask: 'Which of the five could somebody in this room move?',
    opens: [{ step: 'five-points' }],
  },
  {
    minutes: 3,
    does: 'Everyone ticks the second squares of the sheet. Read out the answers, with their labels.',
    opens: [{ section: 'questionnaire' }, { section: 'answers' }],
  },
  {
    minutes: 2,
    does: 'Ask what surprised people, give out the page to take away, and say where the support lines are.',
    opens: [{ section: 'hand-out' }],
  },
]

/** A slot on the agenda of a committee. */
export const tenMinutes: readonly SessionPart[] = [
  {
    minutes: 1,
    does: 'Say what this is: every child in an average council’s area, one director, and a lead councillor who answers for the same services.',
    opens: [{ step: 'one-director' }],
  },
  {
    minutes: 2,
    does: 'Ask members to guess how many social workers there are, by a show of hands. Then show the figure.',
    opens: [{ question: 'dugout' }],
  },
  {
    minutes: 3,
    does: 'Take away some of the team, and press “Show only what changed”. Read out the large sentence.',
    ask: 'Would this reach us as a number in a report, and if so, as which?',
    opens: [{ exercise: 'smaller' }],
  },
  {
    minutes: 2,
    does: 'Say plainly how sure this is: the direction follows from the rules of the model, and the size depends on what is assumed.',
    opens: [{ exercise: 'whoCarriesIt' }],
  },
  {
    minutes: 2,
    does: 'Turn to the six questions, and agree which of them to ask your own officers first.',
    opens: [{ section: 'budget' }],
  },
]

/** The link that presents a step, and the one that puts a question to a room. */
export const stepOpened = (title: string): string => `Present the step “${title}”`
export const questionOpened = (question: string): string => `Put the question: “${question}”`
/** The link of an exercise. */
export const exerciseOpened = (title: string): string => `Open the exercise “${title}”`
