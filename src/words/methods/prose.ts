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
    text: 'It takes the stadium of one article and lets you change what happens there, so that you can see what follows and argue with it.',
  },
  {
    lead: 'It is not a forecast.',
    text: 'It says nothing about any real council, and no council should make plans by it. The weeks it plays are invented.',
  },
  {
    lead: 'It is not a ranking.',
    text: 'No council is ranked. A few are named, but only as sources, and nothing you do here is given marks.',
  },
  {
    lead: 'It says nothing about any one child.',
    text: 'Each point stands for a child, but none of these children is real. The picture cannot say how any real child would have fared with another team.',
  },
  {
    lead: 'It is about England.',
    text: 'Wales, Scotland and Northern Ireland have laws and services of their own. The newest census of social workers when this was made was taken on 30 September 2025 and published in February 2026. The next is due about February 2027.',
  },
] as const

/** The children, from need to a free place. */
export const modelOfChildren = (facts: ModelFacts): readonly ModelPart[] => [
  {
    heading: 'Need',
    text: [
      `At any moment some children are in serious need. The model assumes that ${decimal(facts.need)} in every hundred are, which makes ${whole(facts.inNeed)} of ${whole(facts.children)}. The true number is not known.`,
      `Need begins and ends without regard to the team, and lasts ${whole(facts.needWeeks)} weeks on average. Help does not make it shorter in this model, because we found no published evidence of how much shorter it would be.`,
      'The model therefore shows which children are reached, and not how much good it does them. For the same reason it cannot tell you what a post is worth.',
    ],
  },
  {
    heading: 'Noticing',
    text: [
      'Need is often hidden. People who see a child in need are more worried, on average, than people who see another child, but the two groups overlap.',
      'Now and then a teacher, a health visitor or a neighbour is well placed to see how a child is doing. If that person is worried enough, they raise a concern.',
      'How worried they have to be is a fixed number here. What councils call a threshold is something else: it says who gets which help.',
      'Some concerns are about children in need and others are not, and no such line can separate the two. When people speak up sooner, more of both kinds come in. Those about children not in need increase faster.',
      `At the usual settings about ${whole(facts.concernsAWeek)} concerns are raised each week, and about ${whole(facts.trueConcernsAWeek)} of them are about children in need. That it is about half is our assumption.`,
      `Some concerns are raised by the team itself, perhaps about a brother or a sister, or the child next door. We assume that these are about ${whole(facts.found)} in every hundred of those about children in need, and that a smaller team raises fewer.`,
    ],
  },
  {
    heading: 'The front door',
    text: [
      'Each concern is first looked at by the people at the council’s front door, who turn some of them away. A concern about a child in need is turned away less often than another, but it does happen.',
      'The longer the wait, the more concerns are turned away. In real life, as reported, guidance gives the council one working day to decide what happens next; the wait in the model comes after that.',
    ],
  },
  {
    heading: 'Waiting',
    text: [
      'The remaining concerns wait for a free place. They are taken in the order in which they came, unless you change who is seen first.',
      `No concern can wait for ever. After ${whole(facts.lapseWeeks)} weeks on average it is closed, before any social worker has met the child. Real councils may not wait like this: as reported, guidance gives them 45 working days, from the referral, to finish the whole assessment.`,
    ],
  },
  {
    heading: 'Assessment',
    text: [
      `It takes a social worker about ${decimal(facts.assessmentWeeks)} weeks to find out whether a child is in need. Some real need is missed. More of it is missed where many workers are new, where the team is in a hurry, or where each worker carries more.`,
      'Children whose need was turned away, closed or missed are put in one group: concern raised, then closed too soon. Somebody may raise a concern about them again.',
    ],
  },
  {
    heading: 'Places',
    text: [
      `An established worker has places for ${decimal(facts.caseload)} children. A child takes up a place while being assessed or helped, and while waiting for a new worker. New work begins only when a place is free.`,
      `When the team becomes smaller, the workers who remain take on part of the work of those who are gone. At the usual settings that is ${whole(facts.absorbed)} per cent, and the rest is left undone. The real share is contested.`,
      'Real teams also hold the cases of children in care, of young people who have left care, and of families who foster. The model gives every place to a child with a concern, in need or not, so it makes too much of what a team can take on.',
    ],
  },
  {
    heading: 'Waiting for a new worker',
    text: [
      'When a worker leaves, the children whom that worker helped have to wait for another. They keep their places in the meantime.',
      'Agency workers stay for a shorter time than permanent ones, so the children they help change workers more often.',
    ],
  },
]

/** The team, its money, and where it all settles. */
export const modelOfTeam = (facts: ModelFacts): readonly ModelPart[] => [
  {
    heading: 'The team and its budget',
    text: [
      'The budget pays for a number of posts. Permanent workers are paid first, and what is left over pays for agency workers.',
      `At the usual settings an agency worker costs ${decimal(facts.price)} times as much as a permanent one. ${budgetArithmetic}`,
      `A newcomer does about ${whole(facts.newcomerOutput)} per cent of what an established worker does, and takes up some of that worker’s time. After ${decimal(facts.experienceYears)} years on average a newcomer is established too.`,
      `England’s posts, leaving and price together make a team of about ${whole(facts.workers)} for ${whole(facts.children)} children. Everyone who holds cases is counted, agency workers among them.`,
    ],
  },
  {
    heading: 'Leaving and joining',
    text: [
      'The reasons to leave add up: everyday leaving, a golden hello from a neighbouring council, and strain when there is more work than the team can do. Heavier caseloads add a little. In the weeks, inspections, headlines and a change of director add more.',
      'Vacancies are filled at a steady pace, chosen to suit the vacancies that were published in nine years. Counts of the people who start work suggest a faster pace, so this number is contested.',
      'Whether strain makes people leave is contested as well, and it can be set to zero.',
    ],
  },
  {
    heading: 'Where things settle',
    text: [
      settledMeaning.join(' '),
      'Each group of children then gains as many as it loses. The rules of a single week lead there directly, so chance has no part in how many children there are in each group. A number called the seed decides only which children they are.',
    ],
  },
]

/** The weeks: the same rules as chances for each child, and what happens on the way. */
export const modelOfWeeks = (facts: ModelFacts): ModelPart => ({
  heading: 'The weeks, one by one',
  text: [
    `Here the same rules become chances for each child, and all ${whole(facts.children)} children are followed for ${whole(facts.seasonWeeks)} weeks.`,
    'Every week goes in the same order. First the team changes, then needs end and assessments are finished. After that come new starts and new concerns, then new needs, and last of all events.',
    'Each child in the model has a fixed list of random numbers, set by the seed. Changing a setting leaves that list as it was, and the same link shows everyone the same weeks.',
    'Some events are scripted and others come by chance; each card says which. The article’s timeline brings a saving, a golden hello, an inspection, an action plan and an interim director. Then come expensive agencies, a tragedy and headlines. After that year everything is left to chance.',
    'Inspectors see only the open cases and the team, and luck has a part in their grade. Ofsted stopped giving one overall grade in April 2026. The model still gives one, because the article does.',
  ],
})

/** Before the five levers. */
export const leversHeading = 'The five action points, as levers'

/** What holds for all of the levers. */
export const leversText = [
  'A second article, by Mark Rogers, names five things that might help. Each of them is a lever here, which goes from zero to full strength.',
  'How much a lever can do at full strength is assumed. Three of them act on what happens after events, so their effect shows only in the weeks.',
  'No lever changes how rare a tragedy is, and no lever makes one impossible.',
] as const

/** Tragedy: in words, here and nowhere else in numbers. */
export const modelOfTragedy = (facts: ModelFacts): ModelPart => ({
  heading: 'Tragedy',
  text: [
    'Sometimes the worst happens to a child. In this model every child has a very small risk in every week. It is never zero, not even for a child who is helped or who has no serious need. That is a rule we chose.',
    `At the usual settings the model takes a tragedy to be as rare as ${rarity(facts.tragediesAYear)}, for ${whole(facts.children)} children. This follows from an old average for England, as reported. Newer counts use other definitions; some are about half as high, and some about twice.`,
    'How far help protects a child is assumed, because no public figures can show it.',
    'A larger team can still meet with more tragedies than a smaller one. So counting tragedies says very little about how well a team has worked. Each one still has causes in real life, and those causes matter.',
    'No point in the picture stands for a tragedy, and none is counted. In the weeks the picture stops, and there are only words.',
  ],
})

/** What is drawn, and what the drawing does not mean. */
export const modelDrawn: ModelPart = {
  heading: 'What is drawn',
  text: [
    'Each child has one point, in one seat. The seats of the stadium are drawn to scale. The marks are larger than a seat, so that a few thousand of them can be seen among so many.',
    'It means nothing who sits next to whom, because seats are given out by chance.',
    'The children stand in a fixed order, and a change of settings only moves the borders between the groups. At the usual settings, therefore, a larger team leaves no child worse off. That is a rule of the drawing and not a finding.',
    'At some other settings a few children would be worse off with a larger team, since more assessments also mean that a few more needs are missed. Week by week, too, a child can be worse off with a larger team.',
    `“${gather.name}” brings children down to the pitch in blocks of a hundred. “${viewSwitch.seen}” and “${viewSwitch.there}” show the same children, and no count changes between the two.`,
  ],
}

/** Said before the five. */
export const fiveThingsIntroduction =
  'These five follow from rules we chose, and other rules would give other results. Each of them says which rule it rests on.'

/** What the model shows, the rule it rests on, and where each can be seen on the page. */
export const fiveThings = [
  {
    name: 'Need is often hidden, and no line separates the children cleanly.',
    text: 'When people notice more, or less, the line only moves. This rests on our rule that a child in need and another child can worry people equally.',
    see: `Turn to “${viewSwitch.there}”. Then, under ${moreHeading}, change “${noticingParameters.alarm.name}”, and more concerns are raised, both about children in need and about others.`,
  },
  {
    name: 'There are two ways in which a child in need goes unseen.',
    text: 'About some children in need nobody has raised a concern. About others somebody has, and the concern was closed too soon. Team size changes mostly the second way; the first changes mostly when the people around children notice more. This rests on how few children we assume the team finds by itself.',
    see: `Turn to “${viewSwitch.there}” and change “${frontParameters.posts.name}”. The number of children about whom no concern was raised changes only a little.`,
  },
  {
    name: 'One budget pays for fewer people when agency workers cost more.',
    text: 'This one is the budget rule itself, and not a finding.',
    see: `Change “${frontParameters.price.name}” and look at “${budget.heading}”.`,
  },
  {
    name: 'Pressure feeds on itself, slowly.',
    text: 'A queue makes people leave, and when they leave the queue grows longer. With the sizes we think likely, the team slides slowly and does not fall off a cliff. This rests on the link between strain and leaving, which is contested.',
    see: `Take posts away and look at “${leavingWords.heading}”, or press “${transport.open}” afterwards.`,
  },
  {
    name: 'A tragedy is never impossible, and counting tragedies tells you very little.',
    text: 'No setting takes the risk to zero, because we gave every child a very small one. If you compare a larger team with a smaller one, chance changes the count more than the team does. This rests on that rule, and on how far we assume that help protects a child.',
    see: `In the weeks, and only in words. “${chance.another}” shows how much else is luck.`,
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
