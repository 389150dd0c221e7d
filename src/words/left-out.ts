/** Heading of what the model does not do. */
export const leftOutHeading = 'What the model leaves out'

/** A fixed list: what the picture cannot show, whatever the settings. */
export const leftOut = [
  'Poverty, the strongest published reason why some places have more need.',
  'Brothers and sisters, who are often helped together.',
  'How serious each child’s need is.',
  'That help can make need end sooner.',
  'Homes for children in care, and what they cost.',
  'Early help, before need becomes serious.',
  'Where children live, and how far away help is.',
  'Good weeks and bad weeks in a team.',
  'That social workers also find children nobody else has noticed.',
  'Here queues grow and workloads hardly do. Real teams also carry more than they should.',
] as const
