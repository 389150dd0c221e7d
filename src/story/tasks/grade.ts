import { html, type TemplateResult } from 'lit-html'
import { type GradeName, gradeNames } from '../../words/story/inspection'
import { player as words } from '../../words/story/player'
import type { Task } from '../beat'
import type { StepContext } from '../step-context'

/** The grades, best first, as the article's scale has them. */
const grades = Object.keys(gradeNames) as GradeName[]

/** The four grades: the reader's guess, and beside it the one that was given. */
export function gradeTask(
  { panel, player, step }: StepContext,
  { given, inWeek }: Extract<Task, { kind: 'grade' }>,
): TemplateResult {
  const guess = panel.state.answers[step]
  const choose = (grade: GradeName) => {
    player.answer(grade)
    panel.actions.setWeek(inWeek)
  }
  return html`<div class="grade-board" role="group" aria-label=${words.grades}>${grades.map(
    grade => html`<button type="button" class="button" aria-pressed=${grade === guess} data-given=${guess !== undefined && grade === given}
      @click=${() => choose(grade)}>${gradeNames[grade]}</button>`,
  )}</div>`
}
