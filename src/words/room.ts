import { tenths, whole } from './language'

/** Room to spare: places for children that are not taken. */
export const roomHeading = 'Room to spare'

/** How much room there is, in a sentence; with a queue, how long the wait is. */
export const roomSentence = (room: number, queue: boolean, waitWeeks: number): string => {
  if (!Number.isFinite(waitWeeks)) return 'There is no team, so there is no room.'
  if (queue) return `None. Every place is taken, and a concern waits about ${weeks(waitWeeks)}.`
  if (room < 1) return 'None to speak of, but every concern is looked at within a week.'
  return `Room for about ${whole(room < 15 ? room : Math.round(room / 10) * 10)} more children. Every concern is looked at within a week.`
}

const weeks = (value: number): string => {
  const said = tenths(value)
  return said === '1' ? 'one week' : `${said} weeks`
}
