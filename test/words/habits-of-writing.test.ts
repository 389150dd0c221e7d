import { describe, expect, test } from 'vitest'
import { sourceFiles } from '../support/source-files'
import { writtenIn } from '../support/written-texts'

/** A habit of writing that jars a reader here, hurts one, or says what is not so; and what is written in its place. */
interface Habit {
  readonly name: string
  readonly pattern: RegExp
  readonly instead: string
  /** How it looked. */
  readonly seen: readonly string[]
  /** What is like it, and may stay. */
  readonly fine: readonly string[]
}

const habits: readonly Habit[] = [
  {
    name: '“of 80,000” between two commas',
    pattern: /, of (?:80,000|all|…)(?: children)?(?:,| (?:is|are|was|were|have|has|need)\b)/,
    instead: 'About 110 more of the 80,000 children are not reached.',
    seen: [
      'About 110 more children, of 80,000, are not reached.',
      'About … more children, of …, are helped.',
    ],
    fine: [
      'About 110 more of the 80,000 children are not reached.',
      'They raise 81 concerns, of which 42 are true.',
    ],
  },
  {
    name: '“under five”, which means toddlers here',
    pattern: /\bunder (?:five|5)\b/i,
    instead: 'fewer than five',
    seen: ['A few more children (under five, of 80,000)'],
    fine: ['fewer than five of the 80,000 children'],
  },
  {
    name: '“as many children as before”',
    pattern: /\bAs many children as before\b/,
    instead: 'The number of children not reached has not changed.',
    seen: ['As many children as before, of 80,000, are not reached.'],
    fine: ['Each worker has as many children as before.'],
  },
  {
    name: '“in life”',
    pattern: /(?<!\b(?:early|later) )\bin life\b|(?<!\breal )\blife has no\b/i,
    instead: 'in real life',
    seen: ['In life nobody could see this picture.', 'Life has no such switch.'],
    fine: ['In real life no one has this picture.', 'later in life'],
  },
  {
    name: '“beside” for “compared with”',
    pattern:
      /^beside\b|\b(?:set|cost|figures|model is|assumed,) beside\b|\bbeside (?:an?|the same|the model|the dates|the \d|what|England|last|another)\b/i,
    instead: 'compared with',
    seen: ['Beside what you kept', 'Set beside an established worker.', 'How likely, beside a true concern.'],
    fine: ['The four grades stand beside the picture.', 'Who sits beside whom means nothing.'],
  },
  {
    name: '“nought”',
    pattern: /\bnoughts?\b/i,
    instead: 'zero',
    seen: ['Five levers, all at nought.'],
    fine: ['Five levers, all at zero.'],
  },
  {
    name: '“dear” for “expensive”',
    pattern: /\bdear(?:er|est|ly)?\b/i,
    instead: 'expensive; costs more',
    seen: ['Agency workers are dearer.', 'dear agencies'],
    fine: ['Agency workers cost more.'],
  },
  {
    name: '“single” for “individual”',
    pattern: /(?<!\b(?:every|each|any|no) )\bsingle (?:social |agency )?(?:workers?|children)\b/i,
    instead: 'individual workers',
    seen: ['Single workers cost 1.25 times as much.', 'the luck of single children'],
    fine: ['individual workers', 'every single child'],
  },
  {
    name: 'a check that “points at” a child',
    pattern: /\bpoint(?:s|ed) at\b/i,
    instead: 'flags',
    seen: ['It also points at about 3,800 who need no help.'],
    fine: ['Point at a child to see more.', 'The check flags about 3,800.'],
  },
  {
    name: '“the middle time”, “result” or “value”',
    pattern: /\bmiddle (?:time|result|value|number|figure)s?\b/i,
    instead: 'the median; half took longer than',
    seen: ['The middle time to a better grade was 36 months.'],
    fine: ['the middle half of the runs'],
  },
  {
    name: 'books that would look the same',
    pattern: /\b(?:same|the|its|their|council’s) books\b/i,
    instead: 'the council’s records would look the same',
    seen: ['The books would look the same.', 'would leave the same books'],
    fine: ['The council’s records would look the same.'],
  },
  {
    name: '“drawn away next door”',
    pattern: /\bdrawn away\b|\b(?:for|go|went|going|moved?) next door\b/i,
    instead: 'leaving for a neighbouring council',
    seen: ['Staff drawn away next door', 'Move how many leave for next door'],
    fine: ['Staff leaving for a neighbouring council', 'the child next door'],
  },
  {
    name: 'posts that are empty',
    pattern:
      /\bempty posts?\b|\bposts?(?: that)?(?: have| has| had)? (?:stood|stands?|standing|is|are|was|were|been) empty\b/i,
    instead: 'posts with no permanent worker; an interim director is in charge',
    seen: ['more posts have stood empty', 'empty posts', 'How long the director’s post is empty'],
    fine: ['posts with no permanent worker', 'an empty seat'],
  },
  {
    name: '“never noticed”, of a child someone may have noticed and told nobody about',
    pattern: /\bnever noticed\b|\bunnoticed\b|\bnobody (?:has |had |ever )?noticed\b/i,
    instead: 'in need, no concern raised; nobody has raised a concern',
    seen: ['The never noticed', 'children who are never noticed', 'the children nobody has noticed'],
    fine: ['Nobody has raised a concern.', 'children others have noticed'],
  },
  {
    name: 'nobody can see, know or tell',
    pattern: /\b(?:nobody|no one|no-one)(?: else)? (?:can|could) (?:ever )?(?:see|know|tell)\b/i,
    instead: 'the director cannot see; the council cannot tell',
    seen: ['Nobody can see who else needs help.', 'and nobody can tell which'],
    fine: ['The director cannot see who else needs help.', 'what nobody knows'],
  },
  {
    name: 'a concern that is “mistaken” or “false”',
    pattern: /\bmistaken\b|\bmistakenly\b|\bfalse (?:concern|alarm)s?\b|\btrue and (?:some )?false\b/i,
    instead: 'looked into, no social worker needed; in charts: concern raised, not in need',
    seen: ['Some concerns are true and some are mistaken.', 'false alarms', 'a mistaken concern'],
    fine: ['Concern raised, not in need'],
  },
  {
    name: '“move how many”',
    pattern: /\bmove (?:how (?:many|much|often|long|well)|what)\b/i,
    instead: 'Change how many …',
    seen: ['Move how many people leave.', 'Now move what agency workers cost.'],
    fine: ['Move the slider.', 'Change how many people leave.'],
  },
  {
    name: '“also” for “even”',
    pattern: /\balso (?:after|in the|in weeks|when|where)\b/i,
    instead: 'even after; even in',
    seen: ['It counts, also in the weeks when nobody says so.', 'also after a headline'],
    fine: ['even after a headline', 'It also takes longer.'],
  },
  {
    name: 'a child’s case as a “file”',
    pattern: /\b(?:open|waiting) files?\b|\bfiles? (?:is|was|were|has been|can|cannot|waits?|closed|open)\b/i,
    instead: 'case: “an open case”, “the case was closed”',
    seen: ['children with an open file', 'A file cannot wait for ever.', 'and the file was closed'],
    fine: ['children with an open case', 'Save the weeks as a CSV file'],
  },
  {
    name: '“built on published figures”',
    pattern: /\bbuilt on published figures\b|\bmade (?:up )?of published figures\b/i,
    instead: 'set to match some published figures for England; most of what goes into it is assumed',
    seen: ['A simple model, built on published figures, colours the children.'],
    fine: ['A simple model, set to match some published figures for England'],
  },
  {
    name: 'findings that nobody is said to have put in',
    pattern:
      /\bnobody (?:wrote|built|put) (?:these|this|them|it)\b|\b(?:neither|none of (?:them|these)) is built in\b/i,
    instead: 'These follow from rules we chose. Other rules would give other results.',
    seen: ['Nobody wrote these five into the model.', 'Two things follow, and neither is built in.'],
    fine: ['These five follow from rules we chose.'],
  },
  {
    name: 'alarm that “harms”',
    pattern:
      /\balarm\b[^.!?]*\bharms\b|\bharms\b[^.!?]*\balarm\b|\balarm (?:does|did) harm\b|\bhelps\b[^.!?]*\bharms\b/i,
    instead: 'what alarm changes, said by number and as assumed: more concerns of both kinds, longer waits',
    seen: ['So alarm harms the children it means to help.', 'It helps with room to spare and harms without.'],
    fine: ['Alarm brings more concerns of both kinds.', 'After serious harm to a child, alarm may rise.'],
  },
  {
    name: 'what is “really” there',
    pattern: /\breally there\b|\bwhat is really\b/i,
    instead: 'what the model supposes is there',
    seen: ['What is really there'],
    fine: ['What the model supposes is there'],
  },
  {
    name: 'a point that “is” a child',
    pattern: /\b(?:point|dot)s?(?: here)? (?:is|are) (?:a|one|one|each a) child\b|\bone a child\b/i,
    instead: 'Each point stands for a child',
    seen: ['Each point is a child', 'Each of the 80,000 points is one child'],
    fine: ['Each point stands for a child', 'Each point is made up.'],
  },
  {
    name: 'a concern that is “lost”, a worker who “has left”',
    pattern: /\bconcern (?:is|was|raised, then) lost\b|\bthen lost\b|\bthe worker has left\b/i,
    instead: 'concern raised, then closed too soon; known, waiting for a new worker',
    seen: ['Concern raised, then lost', 'Known, but the worker has left', 'Risk once a concern is lost'],
    fine: ['Concern raised, then closed too soon'],
  },
  {
    name: 'the range of the unseen without its guesses, or with guesses that sound like ten',
    pattern: /\banywhere from\b|\b500 (?:to|and) 5,000\b|\bnine of our ten\b/,
    instead: 'between about 500 and 5,200 in nine out of ten of our guesses',
    seen: [
      'anywhere from 500 to 5,200',
      'in nine of our ten guesses',
      'about 500 to 5,000 would leave the same records',
    ],
    fine: ['between about 500 and 5,200 in nine out of ten of our guesses'],
  },
  {
    name: 'a child by a name from the newspapers',
    pattern: /\bBaby P\b/,
    instead: 'the alarm of late 2008',
    seen: ['After Baby P referrals rose'],
    fine: ['After the alarm of late 2008'],
  },
]

/** Where a reader’s strings are: every string of these rooms, the page, and the read-me. */
const read = [
  ...['src/words', 'src/figures', 'src/model/parameters'].flatMap(room => sourceFiles(room)),
  ...sourceFiles().filter(({ path }) => ['index.html', 'README.md'].includes(path)),
]
  .filter(({ path }) => path === 'README.md' || !path.endsWith('.md'))
  .flatMap(writtenIn)
  .filter(({ kind }) => kind !== 'comment')

test('there are strings to look at', () => {
  expect(read.length).toBeGreaterThan(1_500)
})

describe.each(habits.map(habit => [habit.name, habit] as const))('nobody writes %s', (_, habit) => {
  const { pattern, instead, seen, fine } = habit

  test('where a reader meets it', () => {
    const found = read.filter(({ text }) => pattern.test(text))
    const lines = found.map(({ where, text }) => `${where} has “${text.match(pattern)?.[0]}”: ${text.trim()}`)
    expect(lines, `write “${instead}”`).toEqual([])
  })

  test('and the pattern knows it from what may stay', () => {
    expect(seen.filter(text => !pattern.test(text))).toEqual([])
    expect([...fine, instead].filter(text => pattern.test(text))).toEqual([])
  })
})
