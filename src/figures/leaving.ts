import { attritionDataSet } from './further-sources'
import type { Figure } from './source'

const destination = { unit: 'percentAYear', year: '2025', label: 'published', ...attritionDataSet } as const

/** Left children's social work in local authorities altogether, % of those in post. */
export const leftTheWork: Figure = { value: 7.6, ...destination }

/** Left for another authority, % of those in post. */
export const leftForAnotherCouncil: Figure = { value: 3.4, ...destination }

/** Left for an agency, % of those in post. */
export const leftForAgency: Figure = { value: 0.8, ...destination }
