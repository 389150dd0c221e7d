import { presetParameters } from '../../figures/presets'
import { normalDistribution } from '../../model/exact-math'
import { defaultSeasonParameters } from '../../model/parameters/season'
import { seekGoal } from '../../model/simulation/goal-seek'
import { leverEffects } from '../../model/simulation/lever-effects'
import { type LeverId, noLevers } from '../../model/simulation/levers'
import { settle } from '../../model/steady/steady-state'
import { whatWouldHaveToBeTrue as words } from '../../words/story/what-would-have-to-be-true'

/** The article's settings, once all its shocks have come: what the levers are pulled against. */
const article = presetParameters('article')
const settled = settle(article)

/** What the sentences ask for: so many people back, so many children more reached. */
const [more, fewer] = [10, 100]

const leaving = seekGoal({ measure: 'players', value: settled.team.players + more }, 'leaving', article)
const noticing = seekGoal({ measure: 'notReached', value: settled.notReached - fewer }, 'separation', article)

/** How often, of 100 pairs of children, the one in need is told from the other at so many steps between them. */
const timesTold = (steps: number): number => 100 * normalDistribution(steps / Math.SQRT2)

/** What would have to be true of the world for a lever, pulled so far, to do its work. At zero: at full strength. */
export function wouldHaveToBeTrue(id: LeverId, percent: number): string {
  const strength = percent || 100
  const effects = leverEffects({ ...noLevers, [id]: strength })
  switch (id) {
    case 'debate':
      return words.debate({ strength, alarm: 100 * effects.alarm, leaving: 100 * effects.vilification })
    case 'training':
      return words.training({
        fewer,
        now: timesTold(article.separation),
        needed: noticing.value === null ? null : timesTold(noticing.value),
        most: settled.notReached - noticing.reached,
      })
    case 'development': {
      const now = defaultSeasonParameters.leadershipGapWeeks
      return words.development({ strength, now, needed: now * effects.gapWeeks })
    }
    case 'role':
      return words.role({ strength, less: 100 * (1 - effects.directorLeaving) })
    case 'encouragement':
      return words.encouragement({
        more,
        now: article.leaving,
        needed: leaving.value,
        most: leaving.reached - settled.team.players,
      })
  }
}
