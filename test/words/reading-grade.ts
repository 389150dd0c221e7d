import { sentencesOf } from './every-text'

/** The words of a text: runs of letters and digits, with apostrophes and hyphens inside them. */
const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’.,-]*[\p{L}\p{N}])?/gu) ?? []

/** How many words a text has. */
export const wordCount = (text: string): number => wordsIn(text).length

/** Vowels that stand together and are spoken apart: ser-i-ous, us-u-al, exper-i-ence, be-ing, are-a. */
const spokenApart =
  /(?<![cstxgl])i(?=[ao])|(?<![cstl])ie(?=n[ct])|(?<![gq])u(?=al|at)|(?<=[aeouy])ing(?=s?$)|(?<=[rd])ea(?=s?$)|(?<=cr)ea(?=t)/g

/**
 * Syllables by the usual heuristic: groups of vowels, less a silent ending (`-e`, `-es` and `-ed` where they are not
 * spoken), and at least one. A number counts as two.
 */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters === '') return 2
  const spoken = letters
    .replace(/(?<=[aeiouy].*[^aeiouytdl])ed$/, '')
    .replace(/(?<=[aeiouy].*[^aeiouycsgxzhl])es$/, '')
    .replace(/(?<=[aeiouy].*[^aeiouyl])e$/, '')
    .replace(/(?<=[aeiouy]l)e[ds]?$/, '')
  const together = spoken.match(/[aeiouy]+/g)?.length ?? 1
  return Math.max(1, together + (letters.match(spokenApart)?.length ?? 0))
}

/** The sentences of some texts that are longer than a reader should have to hold in mind: twenty-eight words or more. */
export const longSentences = (texts: readonly string[]): string[] =>
  texts.flatMap(sentencesOf).filter(sentence => wordCount(sentence) >= 28)

/** The Flesch–Kincaid grade of some texts together: a school year in the United States; 7 is an age of 12 to 13. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}
