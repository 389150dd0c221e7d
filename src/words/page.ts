/** Links and labels of the page itself. */
export const skipToControls = 'Skip to the controls'

/** Name of the bar under the picture. */
export const barName = 'Controls'

/** Name of the drawer, once it holds what is not in front. */
export const panelName = 'Controls and results'

/** A quiet way to the support lines, on the first screen. */
export const closeToHome = 'If this is close to home'

/** Opens what hands the picture on: link, codes, picture, numbers and print. */
export const useThisOpens = 'Use this'
