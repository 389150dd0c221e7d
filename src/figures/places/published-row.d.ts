/** What the build makes of `authorities.csv` and `workforce.csv` (`.ci/places.mjs`). */
declare module '*/authorities.csv' {
  type Cell = number | null

  /** One authority as it was published. */
  type PublishedRow = readonly [
    name: string,
    /** The first is the one it goes by here. */
    codes: readonly string[],
    region: number,
    /** The code of the authority it makes its return with. */
    jointWith: string | null,
    /** 1: its agency workers are published as few, and not counted. */
    agencyIsLow: 0 | 1,
    figures: readonly Cell[],
    /** Case-holders, caseload, turnover and vacancies of each census. */
    years: readonly (readonly Cell[])[],
    /** 0 outstanding to 3 inadequate. */
    grade: number,
    /** When its inspection was, as year-month-day. */
    inspected: string,
  ]

  const published: { readonly regions: readonly string[]; readonly rows: readonly PublishedRow[] }
  export default published
}
