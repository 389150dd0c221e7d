/** One line a reader may ring or text. */
export interface SupportLine {
  readonly name: string
  readonly number: string
  /** What a link to it opens: `tel:` to ring, `sms:` to text. */
  readonly address: string
  readonly whom: string
}

/**
 * Every line, in the order shown. No opening hours, because those change. Read again on 28 November 2026: the NSPCC, the
 * National Domestic Abuse Helpline, Samaritans and Shout in the services' own words; Childline and NAPAC in councils' and
 * other public directories.
 */
export const supportLines: readonly SupportLine[] = [
  { name: 'Emergency services', number: '999', address: 'tel:999', whom: 'if anyone is in danger now' },
  { name: 'Childline', number: '0800 1111', address: 'tel:08001111', whom: 'for children and young people' },
  {
    name: 'NSPCC',
    number: '0808 800 5000',
    address: 'tel:08088005000',
    whom: 'if you are worried about a child',
  },
  {
    name: 'National Domestic Abuse Helpline',
    number: '0808 2000 247',
    address: 'tel:08082000247',
    whom: 'for women afraid of a partner or of someone at home',
  },
  {
    name: 'NAPAC',
    number: '0808 801 0331',
    address: 'tel:08088010331',
    whom: 'for adults who were abused as children',
  },
  { name: 'Samaritans', number: '116 123', address: 'tel:116123', whom: 'if you are in distress now' },
  { name: 'Shout', number: '85258', address: 'sms:85258', whom: 'if you would rather text' },
]

/** Heading of the support lines. */
/** A number that takes texts and no calls, where there is no room to say more. */
export const byText = (number: string): string => `(by text) ${number}`

export const supportHeading = 'If you need to talk to someone'

/** Said before them. */
export const supportIntroduction =
  'If any of this is close to home, you are not alone. These lines all serve England, and some serve the whole of the United Kingdom.'

/** After them: ways for readers who sign, or who cannot speak on a telephone. */
export const supportOtherWays =
  'Childline and the domestic abuse helpline offer sign language through their websites. To text 999 you must register first: text the word “register” to 999, then follow the reply.'

/** How to find the council of a child: the government's page asks for a postcode. */
export const supportCouncil = {
  before: 'You can also tell the council where the child lives:',
  name: 'find the council and how to reach it',
  address: 'https://www.gov.uk/report-child-abuse-to-local-council',
} as const
