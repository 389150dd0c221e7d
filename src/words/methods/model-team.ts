import { budgetArithmetic } from '../budget'
import { decimal, whole } from '../language'
import { settledMeaning } from '../settled'
import type { ModelFacts, ModelPart } from './model-facts'

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
