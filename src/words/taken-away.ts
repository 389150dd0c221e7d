import { whole } from './language'

/** What stands with numbers and pictures that a reader takes away. */
export const takenAway = {
  fromModel: 'Numbers from a model, not a forecast for any council. Most of what goes into it is assumed.',
  link: 'Link',
  model: 'Model version',
  date: 'Date',
  start: 'Starting from',
  council: 'Council',
  kept: (name: string, value: string): string => `Kept to compare with, ${name}: ${value}`,
  version: (version: number, day: string): string => `Model ${whole(version)}, ${day}`,
} as const
