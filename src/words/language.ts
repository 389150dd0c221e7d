/** The language of everything in this folder, as an HTML `lang` attribute takes it. */
export const language = 'en-GB'

const wholeFormat = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
const decimalFormat = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })

/** A whole number with its thousands marked: `1,944`. */
export const whole = (value: number): string => wholeFormat.format(value)

/** A number with no more places than it needs, two at most: `11.8`. */
export const decimal = (value: number): string => decimalFormat.format(value)

/** An estimate to one place at most: `97.4`. */
export const tenths = (value: number): string => decimal(Math.round(value * 10) / 10)

/** A change with its sign, in a true minus: `+110`, `−40`, `0`. */
export const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${whole(Math.abs(value))}`

/** `1 post`, `2 posts`. */
export const counted = (value: number, one: string, many: string): string =>
  `${decimal(value)} ${value === 1 ? one : many}`
