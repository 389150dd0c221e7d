import { evidence } from './evidence-labels'

/** The same where there is little room, and the meaning is one press away. */
export const evidenceInShort = {
  ...evidence,
  articleDirection: evidence.assumption,
} as const

/** What each label means, in a sentence or two. */
export const evidenceMeaning = {
  published: 'A figure from an official, sector or peer-reviewed source.',
  workedOut: 'Arithmetic on published figures and on the assumptions named with them.',
  reported: 'A figure read in somebody else’s words. We have not seen the original source.',
  directionKnown: 'A published source gives the direction. The size is our assumption.',
  fromTheArticle: 'The article gives this number.',
  articleDirection: 'The article gives the direction and no number. The size is our assumption.',
  assumption: 'We assumed it, because no published figure was found.',
} as const

/** What `modelled` means, in a sentence. */
export const modelledMeaning =
  'The model works it out from the settings. It has not been counted, and published counts can differ.'

/** What `contested` means, in a sentence. */
export const contestedMeaning = 'Published evidence disagrees about this.'

/** Name of the fold under a control, after its label. */
export const sourceOf = (name: string): string => `– where this comes from: ${name}`

/** Before the source inside it. */
export const sourceLabel = 'Source:'

/** In the place of the label, where the number is the reader's own. */
export const readersNumber = 'Your number'

/** What that means. A link may have brought it, or the page that shows this one. */
export const readersNumberMeaning =
  'It was set here, or by the address of this page. No source stands behind it.'

/** The value a reader's number replaces, in words, and its label. */
export const replaces = (value: string, label: string): string => `It replaces ${value} (${label}).`
