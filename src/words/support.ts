/** One line a reader may ring. */
export interface SupportLine {
  readonly name: string
  readonly number: string
  /** The number as a `tel:` link takes it. */
  readonly dial: string
  readonly whom: string
}

/**
 * Every line, in the order shown, as given to us on 21 November 2026; not checked against the services' own pages since.
 * No opening hours, because those change.
 */
export const supportLines: readonly SupportLine[] = [
  { name: 'Childline', number: '0800 1111', dial: '08001111', whom: 'for children and young people' },
  { name: 'NSPCC', number: '0808 800 5000', dial: '08088005000', whom: 'if you are worried about a child' },
  {
    name: 'NAPAC',
    number: '0808 801 0331',
    dial: '08088010331',
    whom: 'for adults who were abused as children',
  },
  { name: 'Emergency services', number: '999', dial: '999', whom: 'if anyone is in danger now' },
]

/** Heading of the support lines. */
export const supportHeading = 'If you need to talk to someone'

/** Said before them. */
export const supportIntroduction = 'If any of this is close to home, you are not alone.'
