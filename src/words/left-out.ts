/** Heading of what the model does not do. */
export const leftOutHeading = 'What the model leaves out'

/** A fixed list: what the picture cannot show, whatever the settings. */
export const leftOut = [
  'What good help does: here need ends no sooner with help, so the model cannot show what a post is worth.',
  'Poverty, which research links most strongly with how many children need help.',
  'How serious each child’s need is, and whether it is getting worse.',
  'Emergencies: real teams see a child in immediate danger at once, ahead of any queue; here every child waits alike.',
  'What help feels like to the children and parents who receive it.',
  'Children in care, care leavers and foster carers, who fill part of every caseload.',
  'Homes for children in care, and what they cost.',
  'Work for the courts, which can fill whole weeks of a social worker’s time.',
  'Managers, independent reviewing officers, and the lighter caseload of a social worker’s first assessed year.',
  'Family help workers, who are not social workers and now hold some of the cases.',
  'Disabled children, and support for special educational needs.',
  'Children who come to England alone and ask for asylum.',
  'Families: brothers and sisters are often helped together, but here each child is counted alone.',
  'Early help, before need becomes serious.',
  'Thresholds, which differ from council to council: here there is one front door.',
  'Where children live, and how far away help is.',
  'Good weeks and bad weeks in a team.',
] as const
