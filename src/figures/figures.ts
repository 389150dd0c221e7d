import * as agencyPrice from './agency-price'
import * as children from './children'
import * as workforce from './workforce'

/** Every figure the page quotes, by name. A figure is in exactly one of the files by theme. */
export const figures = { ...children, ...workforce, ...agencyPrice }

/** The name of a figure. */
export type FigureName = keyof typeof figures
