/** How to take care of a room: for whom this may be close to home, and what not to do. */
export const care = [
  'Someone in the room may have been hurt as a child, may be living with fear at home, or may have lost a child they worked with. You will not know who.',
  'Say before you begin that the session is about harm to children. Nobody has to speak, and anyone may leave and come back without giving a reason.',
  'Say where the numbers to ring are. They stand at the foot of this page, on the hand-out, and at every step of the story.',
  'One step of the story, “Here the picture ends”, is about the worst that can happen to a child, in words only. None of the plans here uses it. If you show it, say first what it is about, and skip it whenever anyone would rather.',
  'Do not ask people for their own stories, and do not use a real child, a real family or a real tragedy as an example.',
  'No guess here is marked, nobody’s guess has a name, and no council is ranked. Please keep it that way.',
  'If somebody tells you of a child who may be in danger, the session can wait. Ring 999 if it is now, or tell the council where the child lives.',
  'When the session is over, stay in the room for those who would like to talk.',
] as const
