import type { Preset } from './presets'

/** What steps of the story set that is no preset's: in force while they are told, for a stadium of 80,000. */
export const storyValues = {
  posts: {
    value: 160,
    label: 'assumption',
    source:
      'The story: a team with capacity to spare, so that what alarm does can be seen. 160 posts are assumed; England in 2025 has 145',
  },
} as const satisfies Preset['values']
