/** Ten authorities of every sort, by the codes they go by here: large and small, joint, reorganised, suppressed, renumbered. */
export const tenPlaces = {
  Solihull: 'E08000029',
  Kent: 'E10000016',
  Rutland: 'E06000017',
  'City of London': 'E09000001',
  'Isles of Scilly': 'E06000053',
  Westminster: 'E09000033',
  'Kingston upon Thames': 'E09000021',
  'West Northamptonshire': 'E06000062',
  Barnsley: 'E08000016',
  Sunderland: 'E08000024',
} as const
