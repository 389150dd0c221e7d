import type { StepWords } from './step-words'

/** The end, and what people can do. */
export const yours = {
  title: 'From here it is yours',
  text: [
    'If nothing changes, the article sees an empty pitch.',
    'Things do change. In 2025 a smaller share of social workers left than in any year since this count began, in 2017.',
    'People choose this work to help children. And around most children there are others who may notice. Much depends on us all.',
  ],
  picture: 'The pitch is empty. Press the button and the team comes back. Then every control is yours.',
  claims: [
    {
      text: 'If nothing changes, the pitch will be empty.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'In 2025, 11.8 per cent of social workers left: the lowest share since 2017. In 2022 it was 17.2, the highest.',
      label: 'published',
      figures: ['leaving'],
    },
    {
      text: 'Empty posts, agency use and caseloads were at their lowest in 2025 too. So England looks better here than in the years before.',
      label: 'published',
      figures: ['vacancies', 'agencyShare2025', 'caseload'],
    },
  ],
  task: {
    ask: 'Try one change that seems within reach where you live.',
    hint: 'Copy the link to show someone what you found.',
    after: 'Would it do as much in life? A picture cannot say. It is a good question to ask together.',
  },
} as const satisfies StepWords

/** The button that ends the empty pitch. */
export const comeBack = 'Let the team come back'

/** What people can do. The last words of the story. */
export const whatPeopleCanDo = {
  heading: 'What people can do',
  anyone:
    'If you are worried about a child, tell someone: your council, or a line on this page. You need not be sure.',
  alongside: 'If you work with children, get to know the others who do.',
  deciding: 'If you decide on money, ask what one post means to the children who wait.',
  speaking: 'If you speak in public, say what this work can do, and what nobody can promise.',
  near: 'If you know a social worker, ask how the week was.',
  inside: 'If this is your work, it counts, also in the weeks when nobody says so.',
  once: 'If you needed help as a child, you still deserve to be heard. The lines on this page are for you too.',
} as const
