import { moreHeading } from '../controls'
import { decimal, whole } from '../language'
import { frontParameters } from '../parameters-front'
import { noticingParameters } from '../parameters-noticing'
import { budget, budgetArithmetic, leavingWords } from '../results'
import { transport } from '../season'
import { settledMeaning } from '../settled'
import { gather, viewSwitch } from '../toggles'
import { chance } from '../unknowns'
import { rarity } from './page'

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

/** The team, its money, and where it all settles. */
export const modelOfTeam = (facts: ModelFacts): readonly ModelPart[] => [
  {
    heading: 'The team and its budget',
    text: [
      'The budget pays for a number of posts. Permanent workers are paid first. What is left over pays for agency workers.',
      `An agency worker costs ${decimal(facts.price)} times as much as a permanent one at the usual settings. ${budgetArithmetic}`,
      `A newcomer carries about ${whole(facts.newcomerOutput)} per cent of what an established worker does, and needs some of their time. After ${decimal(facts.experienceYears)} years on average, a newcomer is established too.`,
      `England’s posts, leaving and price together make a team of about ${whole(facts.workers)} for ${whole(facts.children)} children.`,
    ],
  },
  {
    heading: 'Leaving and joining',
    text: [
      'Reasons to leave add up: everyday leaving, a golden hello next door, and strain when work outgrows the team. In the weeks, inspections, headlines and a missing director add more.',
      'Empty posts are filled at a steady pace. That pace was chosen so that the empty posts of nine yearly counts come out.',
      'Whether strain makes people leave is contested. It can be set to nought.',
    ],
  },
  {
    heading: 'Where things settle',
    text: [
      settledMeaning.join(' '),
      'Each group then gains as many children as leave it. The rules of one week lead there directly, so chance has no part in how many there are. A seed decides only which children they are.',
    ],
  },
]

/** The weeks: the same rules as chances for each child, and what happens on the way. */
export const modelOfWeeks = (facts: ModelFacts): ModelPart => ({
  heading: 'The weeks, one by one',
  text: [
    `Here the same rules become chances for each child. All ${whole(facts.children)} are followed for ${whole(facts.seasonWeeks)} weeks.`,
    'Each week goes in the same order. First the team changes; then needs end and assessments finish. Next come new starts and new concerns, then new needs, and then events.',
    'Every child has luck of their own, drawn from the seed. Change a setting, and the same child meets the same luck. The same link shows the same weeks to everyone.',
    'Some events are scripted, and the others come by chance. Each card says which. The article’s timeline brings a saving, a golden hello, an inspection, an action plan and a missing director. Then come dear agencies, a tragedy and headlines. After that year chance decides.',
    'Inspectors see only the open files and the team. Luck moves their grade as well. Ofsted stopped giving one overall grade in April 2026; the model still gives it, as the article does.',
  ],
})

/** Before the five levers. */
export const leversHeading = 'The five action points, as levers'

/** What holds for all of the levers. */
export const leversText = [
  'A second article, by Mark Rogers, names five things that might help. Here each is a lever from nought to full strength.',
  'How strong a lever is at most is assumed. Three of them act on what follows events, so they show only in the weeks.',
  'No lever touches how rare a tragedy is. None makes one impossible.',
] as const

/** Tragedy: in words, here and nowhere else in numbers. */
export const modelOfTragedy = (facts: ModelFacts): ModelPart => ({
  heading: 'Tragedy',
  text: [
    'Sometimes the worst happens to a child. In this model every child has a very small risk in every week. It is never nought, not even for a child who is helped, or who has no serious need.',
    `At the usual settings the model takes a tragedy to be as rare as ${rarity(facts.tragediesAYear)}, for ${whole(facts.children)} children. That follows from an average for England, as reported. How far help protects is assumed, because no public figures can tell.`,
    'So rare a thing is mostly chance. A place with enough people can meet more tragedies than a place without. How many there are says very little about how well anyone has worked.',
    'No point in the picture stands for a tragedy, and none is counted. In the weeks the picture stops, and there are only words.',
  ],
})

/** What is drawn, and what the drawing does not mean. */
export const modelDrawn: ModelPart = {
  heading: 'What is drawn',
  text: [
    'Every child is one point in one seat. The seats of the stadium are drawn to scale. Marks are drawn larger than seats, so that a few thousand can be seen among so many.',
    'Who sits beside whom means nothing. Seats are dealt out by chance.',
    'Children stand in a fixed order, and a change of settings only moves the borders between groups. So a larger team leaves no child worse off in the settled picture.',
    `“${gather.name}” brings children down to the pitch in blocks of a hundred. “${viewSwitch.seen}” and “${viewSwitch.there}” show the same children, and no count changes between them.`,
  ],
}

/** Said before the five. */
export const fiveThingsIntroduction =
  'Nobody wrote these five into the model. They follow from its rules, and other rules might give others.'

/** What the model shows, and where each can be seen on the page. */
export const fiveThings = [
  {
    name: 'Nobody has it on their forehead.',
    text: 'To notice more or less only moves a threshold. It never parts the children cleanly.',
    see: `Turn to “${viewSwitch.there}”. Then, under ${moreHeading}, move “${noticingParameters.alarm.name}”. More concerns come in, true and mistaken.`,
  },
  {
    name: 'There are two kinds of unseen.',
    text: 'Some children were never noticed. Others were, and then their concern was lost. Team size changes only the second kind. The first changes only when everyone around children notices better. This rests on one assumption: social workers here find no children by themselves.',
    see: `Turn to “${viewSwitch.there}” and move “${frontParameters.posts.name}”. The never noticed stay as they are.`,
  },
  {
    name: 'One budget, a dearer agency, fewer people.',
    text: 'This one is exact.',
    see: `Move “${frontParameters.price.name}” and look at “${budget.heading}”.`,
  },
  {
    name: 'Pressure feeds on itself, slowly.',
    text: 'A queue makes people leave, and leaving makes the queue longer. With likely numbers that is a slow slide and not a cliff. It rests on the contested link between strain and leaving.',
    see: `Take posts away and look at “${leavingWords.heading}”. Or press “${transport.open}” after it.`,
  },
  {
    name: 'A tragedy is never impossible, and to count them tells little.',
    text: 'No setting takes the risk to nought. Between a larger team and a smaller one, chance speaks louder than the team.',
    see: `In the weeks, in words alone. “${chance.another}” shows how much else is luck.`,
  },
] as const

/** Before where each can be seen. */
export const whereToSee = 'Where to see it:'

/** Numbers the text quotes. All of them come from the model at its usual settings. */
export interface ModelFacts {
  readonly children: number
  /** Percentage of children in serious need, and how many that is. */
  readonly need: number
  readonly inNeed: number
  readonly needWeeks: number
  readonly concernsAWeek: number
  readonly trueConcernsAWeek: number
  readonly assessmentWeeks: number
  readonly lapseWeeks: number
  readonly caseload: number
  readonly newcomerOutput: number
  readonly experienceYears: number
  readonly workers: number
  readonly price: number
  readonly seasonWeeks: number
  readonly tragediesAYear: number
}

/** One part of the model, told under its own heading. */
export interface ModelPart {
  readonly heading: string
  readonly text: readonly string[]
}
