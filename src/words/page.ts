/** Links and labels of the page itself. */
export const skipToControls = 'Skip to the controls'

/** Name of the bar under the picture. */
export const barName = 'Controls'

/** Name of the drawer, once it holds what is not in front. */
export const panelName = 'Controls and results'

/** Opens the drawer with everything that is not in front, and closes it again. */
export const more = { open: 'More', close: 'Close' } as const

/** Offers the ways to play the weeks. */
export const playOffer = 'Play'

/** A quiet way to the support lines, on the first screen. */
export const closeToHome = 'If this is close to home'
