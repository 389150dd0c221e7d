import { type SVGTemplateResult, svg } from 'lit-html'

/** The paths of the patterns, on a tile of 8 by 8. */
const paths = {
  slant: 'M-1 9L9 -1M-1 1L1 -1M7 9L9 7',
  rows: 'M0 2H8M0 6H8',
  columns: 'M2 0V8M6 0V8',
  cross: 'M0 0L8 8M8 0L0 8',
  dots: 'M1 2H3M5 6H7',
} as const

/** A pattern that tells an area from its neighbour for those who do not see the tones apart. */
export type Hatch = keyof typeof paths

/** `light` is drawn over an open shape, `dark` over a filled one. */
export type HatchTone = 'light' | 'dark'

/** Where patterns are used, in ids: `plot` is stretched to the width of a chart. */
export type HatchPlace = 'plot' | 'swatch'

/** The patterns of one part of a panel. */
export interface Hatches {
  /** What to fill a shape with. */
  readonly fill: (place: HatchPlace, tone: HatchTone, hatch: Hatch) => string
  /** All patterns of a place and tone: to be drawn once in the part. */
  readonly definitions: (place: HatchPlace, tone: HatchTone) => SVGTemplateResult
}

/** What a stretched chart makes of a pattern is undone, as far as it can be where its width is not known. */
const transforms: Record<HatchPlace, string> = { plot: 'scale(0.26 0.62)', swatch: 'scale(1)' }

/** The patterns of the part called `owner`, with the ids of the panel it is in. */
export function hatchesOf({ id }: { readonly id: (name: string) => string }, owner: string): Hatches {
  const idOf = (place: HatchPlace, tone: HatchTone, hatch: string) => id(`${owner}-${place}-${tone}-${hatch}`)
  return {
    fill: (place, tone, hatch) => `url(#${idOf(place, tone, hatch)})`,
    definitions: (place, tone) =>
      svg`<defs>${Object.entries(paths).map(
        ([hatch, path]) => svg`<pattern id=${idOf(place, tone, hatch)} width="8" height="8"
      patternUnits="userSpaceOnUse" patternTransform=${transforms[place]}><path class="season-hatch-${tone}" d=${path} /></pattern>`,
      )}</defs>`,
  }
}
