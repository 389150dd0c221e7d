/** Something that is measured: a contestant on the bench's own stand, or the page as readers get it. */
export interface Entrant {
  /** Name in the tables; of a contestant, also its file. */
  readonly name: string
  /** What it is, for the report. */
  readonly what: string
  /** Set for the page: the query string it is opened with. */
  readonly page?: string
  /** Selector of what is there once the page draws with the stage it was asked for. */
  readonly ready?: string
  /** Selectors of the control that is pressed and dragged, and of the one that recolours everyone. */
  readonly notch: string
  readonly everyone?: string
}

const onStand = { notch: '#notch', everyone: '#everyone' } as const

/** Everything that is measured, in the order of the report. */
export const entrants: readonly Entrant[] = [
  { name: 'clear', what: 'floor: the canvas is cleared, nothing else', ...onStand },
  { name: 'raw', what: 'raw WebGL2 points, one state byte a child', ...onStand },
  { name: 'three', what: 'three.js `Points`, own shader, one state byte a child', ...onStand },
  { name: 'regl-scatterplot', what: 'regl-scatterplot, projected in advance', ...onStand },
  { name: 'pixi-particles', what: 'naive Pixi: `ParticleContainer`, projected in advance', ...onStand },
  { name: 'stage-pixi', what: 'our Pixi stage by itself', ...onStand },
  { name: 'stage-canvas', what: 'our plain-canvas stage by itself', ...onStand },
  {
    name: 'page-pixi',
    what: 'the page as it ships, `?stage=pixi`: model, panel, fade and lines of light included',
    page: '/?stage=pixi&truth=1',
    ready: '[data-stage="pixi"]',
    notch: '#posts-range',
  },
  {
    name: 'page-canvas',
    what: 'the page as it ships, `?stage=canvas`',
    page: '/?stage=canvas&truth=1',
    ready: '[data-stage="canvas"]',
    notch: '#posts-range',
  },
]

/** Where another build of the page is served. */
export const otherBuild = 'against'

/** The page of another build, as readers got it: the same two entrants, under names of their own. */
export const otherPages: readonly Entrant[] = entrants.flatMap(({ page, ...entrant }) =>
  page
    ? {
        ...entrant,
        name: `${entrant.name}-${otherBuild}`,
        what: `the other build: ${entrant.what}`,
        page: `/${otherBuild}${page}`,
      }
    : [],
)
