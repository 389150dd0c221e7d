import { and, change } from './estimates'
import type { StepWords } from './step-words'

/** How many more or fewer people there are; not rounded to ten, because ten is many of them. */
const moreOrFewer = (difference: number): string => {
  const nearest = Math.round(difference)
  const size = Math.abs(nearest)
  if (nearest === 0) return 'as many people are'
  return `about ${size} ${nearest > 0 ? 'more' : 'fewer'} ${size === 1 ? 'person is' : 'people are'}`
}

/** Savings, and a smaller team. */
export const savings = {
  title: 'Then savings have to be made',
  text: [
    'A tenth of the money has to go, and while you are still choosing, some of your team have already left.',
    'As many children need help as before. With fewer workers, some children who would have had help are going without.',
  ],
  more: [
    'Here each worker takes on a little more work, and other children wait longer; how real teams share this out is disputed.',
    'One group changes only a little in this model: the children in need about whom nobody has raised a concern. Social workers find some of them too, so a smaller team finds fewer.',
  ],
  picture:
    'The team stands in ranks, and some of them leave one after another. An amber ring stays in the place of each, and round each child whom the larger team would be helping.',
  claims: [
    {
      text: 'While the director is still deciding, part of the team leaves, because savings had to be made.',
      label: 'fromTheArticle',
      figures: ['articleOne'],
    },
    {
      text: 'The article gives no size. A tenth of the budget is assumed.',
      label: 'assumption',
    },
    {
      text: 'We tried that cut in 400 sets of assumptions. In nine out of ten of them, between about 20 and about 200 more of the 80,000 children were not reached. The median was about 100 more.',
      label: 'modelled',
      figures: ['draws'],
    },
    {
      text: 'In 19 of every 20 sets, caseloads grew by no more than about 1.7 children for each worker. The model cannot make a cut help.',
      label: 'modelled',
      figures: ['draws'],
    },
    {
      text: 'At the settings this page opens with, the same cut leaves about 160 more of the 80,000 children not reached. That is more than in about four guesses out of five.',
      label: 'modelled',
      figures: ['cutAsOpened', 'draws'],
    },
    {
      text: 'Caseloads then rise by about 0.2 children for each worker, which is less than in most of the guesses.',
      label: 'modelled',
      figures: ['cutAsOpened', 'draws'],
    },
    {
      text: 'About 15 per cent of a change in the team shows in caseloads here. Comparing councils can give anything from about 12 to about 85 per cent, and none of this shows a cause.',
      label: 'workedOut',
      contested: true,
      figures: ['absorbedShare'],
    },
    {
      text: 'Here the team itself raises about 10 per cent of the concerns with need behind them.',
      label: 'assumption',
    },
    {
      text: 'For every 80,000 children, 13 per cent more social workers held cases in 2025 than in 2017, and they held 3 per cent fewer cases.',
      label: 'workedOut',
      figures: ['teamAndCasesForChildren', 'articleOne'],
    },
    {
      text: 'So in England more workers went with smaller caseloads, not with many more cases held. None of this shows a cause.',
      label: 'workedOut',
      figures: ['teamAndCasesForChildren'],
    },
    {
      text: 'Council spending on children and young people rose from £9.16 billion in 2016–17 to £16.01 billion in 2024–25. This is not adjusted for inflation.',
      label: 'published',
      figures: ['spending'],
    },
    {
      text: 'About seven pounds in every ten of that rise went on children in care.',
      label: 'workedOut',
      figures: ['spendingInCare'],
    },
    {
      text: 'At England’s average a council of this size spends £58.8 million a year on children in care and £23.6 million on safeguarding. That is about two and a half pounds for every one.',
      label: 'workedOut',
      figures: ['spendingSplit'],
    },
  ],
  task: {
    ask: 'Change how much of the money has to go.',
    hint: 'At zero the team is as it was before the cut.',
    after: (workers: number, helped: number): string =>
      `Compared with before the cut, ${moreOrFewer(workers)} in the team, ${and(change(helped, 'are being helped', 'the number of children being helped has not changed.'))}`,
  },
} as const satisfies StepWords
