import { decimal, whole } from '../language'
import type { ModelFacts, ModelPart } from './model-facts'

/** The children, from need to a free place. */
export const modelOfChildren = (facts: ModelFacts): readonly ModelPart[] => [
  {
    heading: 'Need',
    text: [
      `At any moment some children are in serious need. The model assumes ${decimal(facts.need)} in every hundred, or ${whole(facts.inNeed)} of ${whole(facts.children)}. Nobody knows the true number.`,
      `Need begins and ends without regard to the team, and lasts ${whole(facts.needWeeks)} weeks on average. Help does not make it shorter here. That is a cautious choice.`,
    ],
  },
  {
    heading: 'Noticing',
    text: [
      'No child has it written on their forehead. On average, a child in need looks more worrying than another child. But the two groups overlap.',
      'Now and then someone gets a proper look at a child: a teacher, a health visitor, a neighbour. If what they see worries them enough, they raise a concern. How much is enough is called the threshold.',
      'Some concerns are true and some are mistaken. No threshold can part the two. When people speak up sooner, more of both kinds come in, and the mistaken kind grows faster.',
      `At the usual settings about ${whole(facts.concernsAWeek)} concerns come in each week, of which about ${whole(facts.trueConcernsAWeek)} are true. That about half are true is assumed.`,
    ],
  },
  {
    heading: 'The front door',
    text: [
      'Each concern is first sorted at the front door. Some are turned back there. A true concern is turned back less often than a mistaken one, but it happens.',
      'The longer the wait, the more are turned back.',
    ],
  },
  {
    heading: 'Waiting',
    text: [
      'The other concerns wait for a free place. They are taken first come, first served, unless you change who is seen first.',
      `A file cannot wait for ever. After ${whole(facts.lapseWeeks)} weeks on average it is closed, and nobody has seen the child.`,
    ],
  },
  {
    heading: 'Assessment',
    text: [
      `To find out whether there is need takes about ${whole(facts.assessmentWeeks)} weeks. Some real need is missed. More is missed where many workers are new, or where the team is in a hurry.`,
      'Children whose need was turned back, closed or missed are in one group: raised, then lost. Someone may raise a concern about them again.',
    ],
  },
  {
    heading: 'Places',
    text: [
      `An established worker has places for ${decimal(facts.caseload)} children. A child takes a place while being assessed or helped, or while between two workers. New work begins only when a place is free.`,
      'So queues grow here, and workloads hardly do. Real teams also carry more than they should.',
    ],
  },
  {
    heading: 'Between two workers',
    text: [
      'When a worker leaves, the children they helped wait for another. They keep their places.',
      'Agency workers stay for a shorter time. So children helped by them change workers more often.',
    ],
  },
]
