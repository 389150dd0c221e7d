import { presetIds } from '../figures/presets'
import { scriptNames } from '../model/season/script'
import { decimalPattern } from './decimal'
import { cameraStands, stageChoices, viewNames } from './state'

/** What may stand in a link, and what it means: nothing where the text is refused. */
export type Schema<Meaning> = (text: string) => Meaning | undefined

/** A plain decimal as a number. Adding zero turns −0 into 0. */
export const decimal: Schema<number> = text => (decimalPattern.test(text) ? Number(text) + 0 : undefined)

/** 0 or 1. */
export const flag: Schema<boolean> = text => (text === '1' ? true : text === '0' ? false : undefined)

/** Exactly one of some words. */
const oneOf =
  <Word extends string>(words: readonly Word[]): Schema<Word> =>
  text =>
    words.find(word => word === text)

/** The words the link takes, by key. */
export const choices = {
  view: oneOf(viewNames),
  preset: oneOf(presetIds),
  camera: oneOf(cameraStands),
  stage: oneOf(stageChoices),
  script: oneOf(scriptNames),
} as const
