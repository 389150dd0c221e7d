/** What the whole thing is for, and what it must not be taken for. */
export const whatItIs = [
  {
    lead: 'It is a way to think.',
    text: 'It takes the stadium of one article and lets you change what happens there. You can see what follows, and argue with it.',
  },
  {
    lead: 'It is not a forecast.',
    text: 'It says nothing about any real council, and no council should plan by it. The weeks it plays are made up.',
  },
  {
    lead: 'It is not a ranking.',
    text: 'No council is named or set above another. You are given no marks for how you play.',
  },
  {
    lead: 'It tells nothing about any one child.',
    text: 'Each point is made up. The picture cannot say how a real child would have fared with another team.',
  },
] as const
