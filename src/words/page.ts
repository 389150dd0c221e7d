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
  falseAlarms: 'also being assessed or waiting',
} as const

/** Names of the blocks when what is really there is shown. */
export const blocksThere = {
  helped: 'seen and helped',
  handover: 'worker has left',
  beingAssessed: 'being assessed',
  waiting: 'waiting',
  turnedAway: 'raised, then lost',
  neverNoticed: 'never noticed',
  falseAlarms: 'false alarms',
} as const

/** Under the stadium where the link asked for the Pixi stage and the browser cannot run it. */
export const noWebgl = 'This browser cannot run the faster picture. The plain one shows the same.'
