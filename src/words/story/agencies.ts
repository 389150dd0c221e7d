import { childrenChange, peopleNot } from './estimates'
import type { StepWords } from './step-words'

/** One budget, and what an agency worker costs. */
export const agencies = {
  title: 'What agency work costs',
  text: [
    'More of the team have gone, and an agency can send people to fill the gaps.',
    'The article calls agencies the players’ agents, and says that they ask at least twice what they once did. There is one budget: the more each worker costs, the fewer there can be.',
  ],
  more: ['Agency workers do fill gaps, and children need them filled.'],
  picture:
    'The budget lies on the grass as plates, one for each post it pays for. A permanent worker stands on one plate, and an agency worker on a wider amber one.',
  claims: [
    {
      text: 'Agencies know the market, and ask at least twice what councils used to pay.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'The control compares an agency worker with a permanent one. That is our reading: the article compares with earlier prices.',
      label: 'assumption',
    },
    {
      text: 'For individual workers we found 1.25 to 1.53 times the cost of a permanent one, as reported. The higher figure is a share of salary, from 2020 and third-hand.',
      label: 'reported',
      figures: ['agencyPriceSingle'],
    },
    {
      text: 'One council’s own figures of October 2025 come to 1.41 times.',
      label: 'workedOut',
      figures: ['agencyPriceCouncil'],
    },
    {
      text: 'Whole agency teams could cost double in 2021–22, as reported. That was before today’s rules.',
      label: 'reported',
      figures: ['agencyTeams'],
    },
    {
      text: 'Agency workers were 13 per cent of social workers in 2025, down from 17.9 per cent in 2023.',
      label: 'published',
      figures: ['agencyShare2025', 'agencyShare2023'],
    },
    {
      text: 'Under rules in force since 31 October 2024, agency workers need three years of employed practice first. They may not come straight from a permanent post in the same region.',
      label: 'published',
      figures: ['agencyRules'],
    },
    {
      text: 'New agency work has been under regional price caps since 1 October 2025. The doubled prices are from the time of the article.',
      label: 'published',
      figures: ['priceCaps'],
    },
    {
      text: 'When agency workers cost more, the budget buys fewer of them, so fewer children have to change workers.',
      label: 'assumption',
    },
  ],
  task: {
    ask: 'Change what an agency worker costs.',
    hint: 'It starts at about 1.4 times what a permanent worker costs, which is what one council pays. The article compares with what councils once paid; we read that as twice the cost of a permanent worker.',
    after: (players: number, difference: number, truth = true, before = players): string =>
      `The same budget now pays for ${peopleNot(players, before)}. ${childrenChange(difference, truth)}`,
  },
} as const satisfies StepWords
