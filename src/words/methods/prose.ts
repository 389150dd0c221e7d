import { moreHeading } from '../controls'
import { decimal, whole } from '../language'
import { settledMeaning } from '../live-sentence'
import { frontParameters } from '../parameters-front'
import { noticingParameters } from '../parameters-noticing'
import { budget, budgetArithmetic, leavingWords } from '../results'
import { transport } from '../season'
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
    text: 'No council is ranked. A few are named, but only as sources. Nothing you do here is given marks.',
  },
  {
    lead: 'It says nothing about any one child.',
    text: 'Each point stands for a child, and none of these children is real. The picture cannot say how a real child would have fared with another team.',
  },
  {
    lead: 'It is about England.',
    text: 'Wales, Scotland and Northern Ireland have laws and services of their own. The newest census of social workers when this was made is that of 30 September 2025, published in February 2026. The next is due about February 2027.',
  },
] as const

/** The children, from need to a free place. */
export const modelOfChildren = (facts: ModelFacts): readonly ModelPart[] => [
  {
    heading: 'Need',
    text: [
      `At any moment some children are in serious need. The model assumes ${decimal(facts.need)} in every hundred, or ${whole(facts.inNeed)} of ${whole(facts.children)}. The true number is not known.`,
      `Need begins and ends without regard to the team, and lasts ${whole(facts.needWeeks)} weeks on average. Help does not make need shorter here, because we found nothing to say by how much.`,
      'So the model shows who is reached, and not what good it does. For that reason it cannot tell you what a post is worth.',
    ],
  },
  {
    heading: 'Noticing',
    text: [
      'Need does not show on a child’s face. On average, a child in need looks more worrying than another child. But the two groups overlap.',
      'Now and then someone gets a proper look at a child: a teacher, a health visitor, a neighbour. If what they see worries them enough, they raise a concern. How much is enough is called the threshold.',
      'Some concerns are about children in need, and others are not. No threshold can separate the two. When people speak up sooner, more of both kinds come in, and those about children not in need grow faster.',
      `At the usual settings about ${whole(facts.concernsAWeek)} concerns come in each week. About ${whole(facts.trueConcernsAWeek)} of them are about children in need. That about half are is our assumption.`,
      `The team raises some concerns itself, about a brother or sister, say, or the child next door. We assumed about ${whole(facts.found)} in every hundred of those about children in need. A smaller team finds fewer.`,
    ],
  },
  {
    heading: 'The front door',
    text: [
      'Each concern is first sorted at the front door. Some are turned back there. A concern about a child in need is turned back less often than another, but it happens.',
      'The longer the wait, the more are turned back. In real life the council must decide within one working day what happens next.',
    ],
  },
  {
    heading: 'Waiting',
    text: [
      'The other concerns wait for a free place. They are taken first come, first served, unless you change who is seen first.',
      `A concern cannot wait for ever. After ${whole(facts.lapseWeeks)} weeks on average it is closed, before any social worker has seen the child.`,
    ],
  },
  {
    heading: 'Assessment',
    text: [
      `To find out whether a child is in need takes about ${decimal(facts.assessmentWeeks)} weeks. Some real need is missed. More is missed where many workers are new, where the team is in a hurry, or where each worker carries more.`,
      'Children whose need was turned back, closed or missed are in one group: concern raised, then closed too soon. Someone may raise a concern about them again.',
    ],
  },
  {
    heading: 'Places',
    text: [
      `An established worker has places for ${decimal(facts.caseload)} children. A child takes a place while being assessed or helped, or while waiting for a new worker. New work begins only when a place is free.`,
      `When the team shrinks, those who stay take on part of its work. At the usual settings they take on ${whole(facts.absorbed)} per cent, and children who have to wait make up the rest. How much it really is, is contested.`,
      'Real teams also hold the cases of children in care, and of others. The model gives every place to children in need, so it makes too much of what a team can take on.',
    ],
  },
  {
    heading: 'Waiting for a new worker',
    text: [
      'When a worker leaves, the children they helped wait for another. Those children keep their places.',
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
      `England’s posts, leaving and price together make a team of about ${whole(facts.workers)} for ${whole(facts.children)} children. Everyone who holds cases is counted in it, agency workers too.`,
    ],
  },
  {
    heading: 'Leaving and joining',
    text: [
      'Reasons to leave add up: everyday leaving, a golden hello from a neighbouring council, and strain when work outgrows the team. A heavier caseload adds a little. In the weeks, inspections, headlines and a change of director add more.',
      'Vacancies are filled at a steady pace. That pace was chosen to suit the vacancies of nine yearly counts. Counts of people who start work speak for a faster pace, so it is contested.',
      'Whether strain makes people leave is contested. It can be set to zero.',
    ],
  },
  {
    heading: 'Where things settle',
    text: [
      settledMeaning.join(' '),
      'Each group then gains as many children as leave it. The rules of one week lead there directly, so chance has no part in how many there are. A number called the seed decides only which children they are.',
    ],
  },
]

/** The weeks: the same rules as chances for each child, and what happens on the way. */
export const modelOfWeeks = (facts: ModelFacts): ModelPart => ({
  heading: 'The weeks, one by one',
  text: [
    `Here the same rules become chances for each child. All ${whole(facts.children)} are followed for ${whole(facts.seasonWeeks)} weeks.`,
    'Each week goes in the same order. First the team changes; then needs end and assessments finish. Next come new starts and new concerns, then new needs, and then events.',
    'Every child has luck of their own, set by the seed. Change a setting, and the same child meets the same luck. The same link shows the same weeks to everyone.',
    'Some events are scripted, and the others come by chance. Each card says which. The article’s timeline brings a saving, a golden hello, an inspection, an action plan and an interim director. Then come expensive agencies, a tragedy and headlines. After that year chance decides.',
    'Inspectors see only the open cases and the team. Luck moves their grade as well. Ofsted stopped giving one overall grade in April 2026; the model still gives it, as the article does.',
  ],
})

/** Before the five levers. */
export const leversHeading = 'The five action points, as levers'

/** What holds for all of the levers. */
export const leversText = [
  'A second article, by Mark Rogers, names five things that might help. Here each is a lever that goes from zero to full strength.',
  'How strong a lever is at most is assumed. Three of them act on what follows events, so they show only in the weeks.',
  'No lever touches how rare a tragedy is, and none makes one impossible.',
] as const

/** Tragedy: in words, here and nowhere else in numbers. */
export const modelOfTragedy = (facts: ModelFacts): ModelPart => ({
  heading: 'Tragedy',
  text: [
    'Sometimes the worst happens to a child. In this model every child has a very small risk in every week. It is never zero, not even for a child who is helped, or who has no serious need. That is a rule we chose.',
    `At the usual settings the model takes a tragedy to be as rare as ${rarity(facts.tragediesAYear)}, for ${whole(facts.children)} children. That follows from an old average for England, as reported. Newer counts use other definitions, and some are about half as high.`,
    'How far help protects a child is assumed, because no public figures can tell.',
    'So rare a thing is mostly chance. A place with enough people can meet more tragedies than a place without. How many there are says very little about how well anyone has worked.',
    'No point in the picture stands for a tragedy, and none is counted. In the weeks the picture stops, and there are only words.',
  ],
})

/** What is drawn, and what the drawing does not mean. */
export const modelDrawn: ModelPart = {
  heading: 'What is drawn',
  text: [
    'Every child is one point in one seat. The seats of the stadium are drawn to scale. Marks are drawn larger than seats, so that a few thousand can be seen among so many.',
    'Who sits next to whom means nothing. Seats are dealt out by chance.',
    'Children stand in a fixed order, and a change of settings only moves the borders between groups. So at the usual settings a larger team leaves no child worse off. That is a rule of the drawing, and not a finding.',
    'At some other settings a few children would be worse off: when more are assessed, a few more are missed. Week by week, too, a child can be worse off with a larger team.',
    `“${gather.name}” brings children down to the pitch in blocks of a hundred. “${viewSwitch.seen}” and “${viewSwitch.there}” show the same children, and no count changes between them.`,
  ],
}

/** Said before the five. */
export const fiveThingsIntroduction =
  'These five follow from rules we chose. Other rules would give other results, so each says which rule it rests on.'

/** What the model shows, the rule it rests on, and where each can be seen on the page. */
export const fiveThings = [
  {
    name: 'Need cannot be read off a face.',
    text: 'Noticing more, or less, only moves the line. It never separates the children cleanly. This rests on our rule that a child in need and another child can look alike.',
    see: `Turn to “${viewSwitch.there}”. Then, under ${moreHeading}, change “${noticingParameters.alarm.name}”. More concerns come in, about children in need and about others.`,
  },
  {
    name: 'There are two kinds of unseen.',
    text: 'About some children in need nobody has raised a concern. About others someone has, and the concern was closed too soon. Team size changes mostly the second kind. The first changes mostly when the people around children notice more. This rests on how few children we assume the team finds by itself.',
    see: `Turn to “${viewSwitch.there}” and change “${frontParameters.posts.name}”. The number with no concern raised moves only a little.`,
  },
  {
    name: 'One budget pays for fewer people when agency workers cost more.',
    text: 'This one is the budget rule itself, and not a finding.',
    see: `Change “${frontParameters.price.name}” and look at “${budget.heading}”.`,
  },
  {
    name: 'Pressure feeds on itself, slowly.',
    text: 'A queue makes people leave, and leaving makes the queue longer. With the sizes we think likely, that is a slow slide and not a cliff. This rests on the link between strain and leaving, which is contested.',
    see: `Take posts away and look at “${leavingWords.heading}”. Or press “${transport.open}” after it.`,
  },
  {
    name: 'A tragedy is never impossible, and counting them tells you very little.',
    text: 'No setting takes the risk to zero, because we gave every child a very small one. Compare a larger team with a smaller one, and chance matters more than the team. This rests on that rule, and on how far we assume help protects.',
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
  /** Percentage of concerns about children in need that the team raises itself. */
  readonly found: number
  readonly assessmentWeeks: number
  readonly lapseWeeks: number
  readonly caseload: number
  /** Percentage of a change in the team that shows in how much each worker carries. */
  readonly absorbed: number
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
