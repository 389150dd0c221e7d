/**
 * The version of the equations and their parameters, as printed on the methods page and in files a reader takes away. It
 * goes up when the same settings come to have another picture or another season.
 */
export const modelVersion = 2
