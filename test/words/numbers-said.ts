/** A number in a text, and whether it follows “about”. */
export interface NumberSaid {
  readonly number: number
  readonly about: boolean
}

/** The numbers of a text. */
export const numbersIn = (text: string): NumberSaid[] =>
  [...text.matchAll(/(about £?)?(\d[\d,]*(?:\.\d+)?)/gi)].map(([, before, digits = '']) => ({
    number: Number(digits.replaceAll(',', '')),
    about: before !== undefined,
  }))

/** “Of the 80,000” is the size of the picture and stands with every count. */
export const withoutDenominator = (text: string): string => text.replace(/\bof (the )?80,000/g, 'of all')
