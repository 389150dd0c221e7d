/** The day on this device, for what a reader takes away. Nothing that is shown or worked out knows one. */
export const today = (): Date => new Date()
