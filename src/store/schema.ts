import {
  type GenericSchema,
  type InferOutput,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  transform,
} from 'valibot'
import { presetIds } from '../figures/presets'
import { scriptNames } from '../model/season/script'
import { decimalPattern } from './decimal'
import { cameraStands, stageChoices, viewNames } from './state'

/** A plain decimal as a number. Adding zero turns −0 into 0. */
export const decimal = pipe(
  string(),
  regex(decimalPattern),
  transform(text => Number(text) + 0),
)

/** 0 or 1. */
export const flag = pipe(
  picklist(['0', '1']),
  transform(text => text === '1'),
)

/** The words the link takes, by key. */
export const choices = {
  view: picklist(viewNames),
  preset: picklist(presetIds),
  camera: picklist(cameraStands),
  stage: picklist(stageChoices),
  script: picklist(scriptNames),
} as const

/** What the schema makes of a text from outside, or nothing where it refuses it. */
export function accept<Schema extends GenericSchema<unknown, unknown>>(
  schema: Schema,
  text: string,
): InferOutput<Schema> | undefined {
  const result = safeParse(schema, text)
  return result.success ? result.output : undefined
}
