import { type SVGTemplateResult, svg } from 'lit-html'

const drawn = {
  slant: 'M-1 9L9 -1M-1 1L1 -1M7 9L9 7',
  rows: 'M0 2H8M0 6H8',
  columns: 'M2 0V8M6 0V8',
  cross: 'M0 0L8 8M8 0L0 8',
  dots: 'M1 2H3M5 6H7',
} as const

/** A pattern that tells an area from its neighbour for those who do not see the tones apart. */
export type Hatch = keyof typeof drawn

/** `light` is drawn over an open shape, `dark` over a filled one. */
export type HatchTone = 'light' | 'dark'

/** Where patterns are used, in ids: `plot` is stretched to the width of a chart. */
export type HatchPlace = 'plot' | 'swatch'

/** What a stretched chart makes of a pattern is undone, as far as it can be where its width is not known. */
const transforms: Record<HatchPlace, string> = { plot: 'scale(0.26 0.62)', swatch: 'scale(1)' }

/** What to fill a shape with. `owner` is the part of the page that has the definitions. */
export const hatchFill = (owner: string, place: HatchPlace, tone: HatchTone, hatch: Hatch): string =>
  `url(#${owner}-${place}-${tone}-${hatch})`

/** The patterns a part of the page uses, defined once in it. */
export function hatchDefinitions(owner: string, place: HatchPlace, tone: HatchTone): SVGTemplateResult {
  return svg`<defs>${Object.entries(drawn).map(
    ([hatch, path]) => svg`<pattern id=${`${owner}-${place}-${tone}-${hatch}`} width="8" height="8"
      patternUnits="userSpaceOnUse" patternTransform=${transforms[place]}><path class="season-hatch-${tone}" d=${path} /></pattern>`,
  )}</defs>`
}

/** Who defines the patterns of the charts. */
export const chartsOwner = 'season-charts'
