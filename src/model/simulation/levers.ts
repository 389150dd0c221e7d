/** Article 2's five action points, in its order: debate, training together, leadership, the role, encouragement. */
export const leverIds = ['debate', 'training', 'development', 'role', 'encouragement'] as const

/** The id of an action point. */
export type LeverId = (typeof leverIds)[number]

/** How far each lever is pulled, 0 to 100 %. */
export type Levers = { readonly [id in LeverId]: number }

/** No lever pulled. */
export const noLevers: Levers = { debate: 0, training: 0, development: 0, role: 0, encouragement: 0 }
