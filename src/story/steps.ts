import { stepIds } from '../store/story-steps'
import type { Step } from './step'

const files = import.meta.glob<Step>('./steps/*.ts', { eager: true, import: 'step' })

/** Every step of the story, in the order of `stepIds`: what `steps/<id>.ts` exports as `step`. */
export const steps: readonly Step[] = stepIds.map(id => files[`./steps/${id}.ts`])

/** The step in a place of the story, from 1. Throws a RangeError where there is none. */
export function stepAt(number: number): Step {
  const step = steps[number - 1]
  if (!step) throw new RangeError(`the story has no step ${number}`)
  return step
}
