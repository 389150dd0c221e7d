import { decimal, tenths, whole } from './language'

/** The switch at the budget bar, and whose prices it shows. */
export const pounds = {
  name: 'In pounds',
  label: 'In pounds a year, at one council’s published prices, October 2025.',
  leftOut:
    'Only the social workers are counted: no managers, no offices, and nothing that a family is given.',
} as const

/** An amount, to a tenth of a million, or to a thousand where that would swallow it: `£9.7 million`, `£67,000`. */
export function inPounds(amount: number): string {
  const thousands = Math.round(amount / 1000)
  return thousands < 1000 ? `£${whole(thousands * 1000)}` : `£${tenths(amount / 1_000_000)} million`
}

/** What the budget is spent on in a year: workers by contract, and pounds. */
export interface SpendingInPounds {
  readonly permanent: number
  readonly agency: number
  readonly spent: number
  readonly budget: number
}

/** The bar in words. */
export const poundsSentence = ({ permanent, agency, spent, budget }: SpendingInPounds): string =>
  `${whole(permanent)} permanent workers and ${whole(agency)} agency workers together cost about ${inPounds(spent)} of ${inPounds(budget)} a year.`

/** One social worker for a year: what that council pays, in pounds, and the agency price set here, in employed workers. */
export interface Prices {
  readonly employed: number
  readonly agency: number
  readonly price: number
}

/** How far the price set here may be from that council’s and still be the nearest notch to it. */
const halfANotch = 0.025

/** What that council pays, and what an agency worker costs here where the reader has set another price. */
export function pricesSentence({ employed, agency, price }: Prices): string {
  const times = agency / employed
  const council = `That council’s price for a week, times 52, is about ${inPounds(employed)} for an employed social worker and ${inPounds(agency)} for an agency worker: ${decimal(times)} times as much.`
  if (Math.abs(price - times) <= halfANotch) return council
  return `${council} Here an agency worker costs ${decimal(price)} times as much, as set above: about ${inPounds(price * employed)}.`
}
