import { counted, toTen, whole } from './language'
import { about } from './story/estimates'

/** Words beside a drawing: how many, and of what. Shorter than a sentence, since they stand in the picture. */
export const drawingWords = {
  filling: (seats: number) => ({ count: `${whole(seats)} seats`, name: 'one for each child' }),
  /** Beside one of them. */
  oneChild: 'one child',
  /** `inNeed`: of every hundred; null: that does not show. `missed`: how many in need the check does not flag. */
  check: (flagged: number, inNeed: number | null, missed = 0) => ({
    count: `${whole(flagged)} flagged`,
    name:
      inNeed === null
        ? 'which of them need help does not show'
        : `${whole(inNeed)} of every 100 need help (full marks)${missed > 0 ? '; orange: missed' : ''}`,
  }),
  returned: (workers: number, helped: number) => ({
    count: `${counted(workers, 'worker is', 'workers are')} back`,
    name: `Each light is one of about ${toTen(helped)} children being helped`,
  }),
  emptied: (workers: number) => ({
    count: 'nobody on the pitch',
    name: `an empty ring for each of the ${whole(workers)} who would be here`,
  }),
  schools: (schools: number) => ({
    count: `${whole(schools)} schools`,
    name: 'for 80,000 children, on average in England',
  }),
  /** What a director answers for, in the order of the passes of light. */
  answersFor: ['Safe?', 'Well?', 'Learning?'],
  /** `guess`: what the reader said; null: nothing. */
  guess: (guess: number | null, team: number) => ({
    count: `${whole(team)} social workers`,
    name:
      guess === null
        ? 'for 80,000 children'
        : guess > team
          ? `you guessed ${whole(guess)}; the hollow marks are not there`
          : guess === team
            ? 'as many as you guessed'
            : `you guessed ${whole(guess)}, the marks with a blue foot`,
  }),
  /** `inNeed`: how many of all the children. */
  picks: (children: number, found: number | null, inNeed = 0) => ({
    count:
      found === null
        ? `your ${whole(children)}`
        : `${found === 0 ? 'none' : whole(found)} of your ${whole(children)}`,
    name:
      found === null
        ? 'the children you would ask first'
        : `${found > 1 ? 'need' : 'needs'} help; ${about(inNeed)} of the 80,000 do (assumed)`,
  }),
  /** Beside the head of the queue. */
  next: 'seen next',
  /** `inNeed`: how many of the first so many; null: that does not show. */
  queue: (waiting: number, first: number, inNeed: number | null) =>
    inNeed === null
      ? { count: `${whole(waiting)} waiting`, name: 'in the order they will be seen' }
      : {
          count: `${whole(inNeed)} of the first ${whole(first)}`,
          name: `need help (full marks), of ${whole(waiting)} who wait`,
        },
  leaving: (workers: number, children: number) => ({
    count: `${counted(workers, 'worker', 'workers')} gone`,
    name: `a ring for each, and for ${children < 15 ? whole(children) : `about ${toTen(children)}`} children who go without`,
  }),
  neighbour: (workers: number) => ({
    count: workers === 0 ? 'nobody' : `about ${counted(workers, 'worker', 'workers')} a year`,
    name:
      workers === 0
        ? 'leaves for a neighbour now'
        : `${workers === 1 ? 'leaves' : 'leave'} for the stadium next door`,
  }),
  /** Under the second stadium. */
  nextDoor: 'the stadium next door',
  reach: (each: number) => ({
    count: '1 worker',
    name: `seeing or helping about ${counted(each, 'child', 'children')}`,
  }),
  /** `before`: how many waited as the weeks began; null: no weeks. */
  waits: (waiting: number, before: number | null) => ({
    count: `about ${toTen(waiting)} waiting`,
    name: before === null ? 'yellow rings' : `yellow rings; about ${toTen(before)} before the cuts`,
  }),
  inspectors: (unseen: number) => ({
    count: `about ${toTen(unseen)} unseen`,
    name: 'orange: need that is assumed, and no concern raised',
  }),
  table: (workers: number, team: number) => ({
    count: `${whole(workers)} of ${whole(team)} workers`,
    name: 'so much of the team’s time goes to the plan',
  }),
  /** On the table. */
  plan: 'Action plan',
  director: { count: 'the director', name: 'in post again' },
  interim: { count: 'an interim director', name: 'stands in for now' },
  /** Under the director who leaves. */
  directorGoes: 'the director goes',
  /** `guess`: what the reader said; null: nothing. */
  months: (months: number, guess: number | null) => ({
    count: `about ${counted(months, 'month', 'months')} in post`,
    name: `so far, on average in March 2024${guess === null || guess === months ? '' : `; you said ${whole(guess)}`}`,
  }),
  plates: (plates: number, workers: number, agency: number, cut: number) => ({
    count: `money for ${counted(plates, 'post', 'posts')}`,
    name: `pays for ${counted(workers, 'worker', 'workers')}${agency > 0 ? ` (${whole(agency)} from agencies, amber)` : ''}${cut > 0 ? '; broken lines: cut' : ''}`,
  }),
  /** `calm`: how many there are without alarm; null where that is not told. */
  voices: (concerns: number, calm: number | null, isQueue: boolean) => ({
    count: `about ${toTen(concerns)} concerns a week`,
    name: `${calm === null ? 'a lamp for each' : `without alarm there are about ${toTen(calm)}`}${isQueue ? '; some children have to wait' : ''}`,
  }),
} as const

/** What a drawing is, as the legend names it while it is in the picture. */
export const drawingNames = {
  filling: 'The band of light: the row that is being filled. The ring: one child, who could be any of them.',
  check:
    'Blue: children the check flags. With the lights down a full mark is in need, a hollow one not; orange is in need, but missed. The block on the grass: of every hundred of them.',
  team: 'White marks: social workers, newly qualified ones shorter. Hollow marks: agency workers.',
  emptied: 'Chalk rings: the places of a team that is not there.',
  schools: 'Outlined blocks: schools, in equal parts of the seats. Which child goes to which is not shown.',
  guess: 'White marks: the team. Hollow marks: workers you guessed who are not there.',
  picks:
    'Numbered rings: the children you picked. A full mark means in need, a broken ring not in need. Orange: all the children in need, in this model.',
  queue:
    'Marks on the grass: children who wait for an assessment, in the order they will be seen. A full mark means in need, a hollow one not. Which child of a kind comes first is the drawing’s.',
  leaving:
    'White marks: the team. Amber rings: on the grass workers who have gone, and in the stands children whom the larger team would be helping.',
  neighbour:
    'The lights beyond the roof: the stadium next door, a neighbouring council. Each mark on the way is one worker a year who leaves for it.',
  reach:
    'Threads of light: the open cases of one worker. How many is the model’s; which worker and which children is the drawing’s. Yellow rings: children who wait.',
  inspectors:
    'Marks with a ringed head: inspectors; their number is the drawing’s. Orange diamonds: children in need about whom no concern was raised.',
  table:
    'Amber marks at the table: the time that the plan takes from the team, in whole workers. Amber rings: where they would stand.',
  returned: 'White marks: the team. Warm lights: children being helped.',
  director:
    'The mark under the dugout’s lamp: the director. A hollow mark under a smaller lamp: an interim director, in the place of the one who goes.',
  months:
    'Row of marks: months that directors had been in post, on average. Hollow marks or a ring: your guess.',
  plates: 'Plates: posts that the budget pays for. Amber plates are under agency workers.',
  voices:
    'Lamps: a week’s concerns about children, with need behind them or without. Which children is the drawing’s.',
  levers: 'Lamps: where each lever acts. The lamp of a lever that is set is lit.',
} as const

/** Above them, in the legend. */
export const drawingsHeading = 'Drawn for this moment'
