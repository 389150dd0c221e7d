import type { StepWords } from './step-words'

/** The end, and what people can do. */
export const yours = {
  title: 'From here it is yours',
  text: [
    'The article asks for one thing: support for the people who do this difficult work, and for those who lead it. Without that support, it warns, the pitch will soon be empty.',
    'People choose this work to help children. Most children also have others around them who may notice and speak up.',
  ],
  more: [
    'Things do change: in 2025 a smaller share of social workers left their council than in any year since this count began in 2017.',
  ],
  picture:
    'The stadium is dark and the pitch is empty, with a ring for each of the team. Press the button and the team walks back on, and the children who are helped have light again.',
  claims: [
    {
      text: 'Those who do the hard jobs, and their managers, need support. Without it nobody will be left to do them.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'In 2025, 11.8 per cent of social workers left their council: the lowest share since 2017. In 2022 it was 17.2, the highest.',
      label: 'published',
      figures: ['leaving'],
    },
    {
      text: 'Vacancies, agency use and caseloads were at their lowest in 2025 too.',
      label: 'published',
      figures: ['vacancies', 'agencyShare2025', 'caseload'],
    },
    {
      text: 'Sickness absence was at its joint highest of nine years, 3.5 per cent.',
      label: 'workedOut',
      figures: ['sickness'],
    },
    {
      text: 'No picture drawn from where a director stands can show what help feels like to a child.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Let the team come back, then try one change of your own.',
    hint: 'Below you can save what you found as a card, or pass on the link.',
    after:
      'Would that change do as much in real life? This picture cannot tell you, but it is worth asking together.',
  },
} as const satisfies StepWords

/** The button that ends the empty pitch. */
export const comeBack = 'Let the team come back'

/** What people can do. The last words of the story. */
export const whatPeopleCanDo = {
  heading: 'What people can do',
  anyone:
    'If a child is in danger now, ring 999. If you are worried about a child, tell the council where the child lives, or ring a line on this page. You need not be sure.',
  alongside: 'If you work with children, get to know the others who do.',
  deciding: 'If you set budgets, ask what one post means to the children who wait.',
  speaking: 'If you speak in public, say what this work can do, and what nobody can promise.',
  near: 'If you know a social worker, ask how their week was.',
  inside: 'If this is your work, it counts, even in the weeks when nobody says so.',
  once: 'If you needed help as a child, you still deserve to be heard. The lines on this page are for you too.',
} as const
