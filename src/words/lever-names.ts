/** The levers by name, for the cards of changes and the notes on a link. */
export const leverNames = {
  debate: 'Public debate',
  training: 'Training together',
  development: 'Developing leaders',
  role: 'The director’s role',
  encouragement: 'Encouragement to lead',
} as const
