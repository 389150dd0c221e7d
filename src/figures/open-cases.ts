import { childrenInNeedStatistics } from './sources'

/** Children in need with an open case on one day, of every kind of need: 402,400. */
export const openFiles = {
  value: 2_642,
  year: '31 March 2025',
  label: 'workedOut',
  ...childrenInNeedStatistics,
} as const
