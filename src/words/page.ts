/** Links and labels of the page itself. */
export const skipToControls = 'Skip to the controls'

/** Name of the part beside the picture, once it holds the controls. */
export const panelName = 'Controls and results'

/** A quiet way to the support lines, on the first screen. */
export const closeToHome = 'If this is close to home'
