import { neverNoticedAmong } from '../../figures/children'
import { neverNoticedRange as rangeWords } from '../../words/colour-key'

/** How far from the truth the never noticed could be, in this stadium, in words. */
export const neverNoticedInWords = (children: number): string => {
  const { low, high } = neverNoticedAmong(children)
  return rangeWords(low, high)
}
