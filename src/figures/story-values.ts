import type { Preset } from './presets'

/** What steps of the story set that is no preset's: in force while they are told, for a stadium of 80,000. */
export const storyValues = {
  posts: {
    value: 160,
    label: 'assumption',
  },
} as const satisfies Preset['values']
