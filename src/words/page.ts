/** Links and labels of the page itself. */
export const skipToControls = 'Skip to the controls'

/** Name of the part beside the picture, once it holds the controls. */
export const panelName = 'Controls and results'

/** Names of the blocks of gathered children in the director's view, where nobody can tell need from mistake. */
export const blocksSeen = {
  helped: 'seen and helped',
  handover: 'worker has left',
  beingAssessed: 'being assessed',
  waiting: 'waiting',
} as const

/** Names of the blocks when what is really there is shown. */
export const blocksThere = {
  helped: 'seen and helped',
  handover: 'worker has left',
  beingAssessed: 'being assessed',
  waiting: 'waiting',
  turnedAway: 'raised, then lost',
  falseAlarms: 'concern raised, no need',
} as const

/** Names of the blocks where a check points at children: whom it finds, misses and points at by mistake. */
export const blocksChecked = {
  pointedAt: 'pointed at',
  found: 'found, in need',
  missed: 'missed, in need',
  mistaken: 'pointed at, no need',
} as const

/** Under the stadium where the link asked for the Pixi stage and the browser cannot run it. */
export const noWebgl = 'This browser cannot run the faster picture. The plain one shows the same.'

/** The never noticed lead with what nobody knows; how many are drawn comes after. */
export const neverNoticedBlock = {
  count: (low: string, high: string): string => `${low} to ${high}`,
  name: (drawn: string): string => `never noticed; drawn as ${drawn}`,
} as const

/** Said when a reader has gone back to the whole picture by keyboard. */
export const wholeStadiumAgain = 'The whole stadium again.'

/** A quiet way to the support lines, on the first screen. */
export const closeToHome = 'If this is close to home'
