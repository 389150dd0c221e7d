import { neverNoticedAmong } from '../../figures/children'
import { neverNoticedRange } from '../../words/colours'

/** How far from the truth the never noticed could be, in this stadium, in words. */
export const neverNoticedInWords = (children: number): string => {
  const { low, high } = neverNoticedAmong(children)
  return neverNoticedRange(low, high)
}
