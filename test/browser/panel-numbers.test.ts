import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { outcomeAt } from '../../src/crowd/outcome'
import { neverNoticedAmong } from '../../src/figures/children'
import { openFiles } from '../../src/figures/open-cases'
import { defaultParameters, parameters } from '../../src/model/parameters/registry'
import { notchesWithin } from '../../src/panel/control/track'
import { queueFreeStretch } from '../../src/store/range'
import { neverNoticedRange } from '../../src/words/colours'
import { marks as markWords, noQueueStretch } from '../../src/words/controls'
import { decimal, whole } from '../../src/words/language'
import { legendTeam } from '../../src/words/legend'
import {
  noChange,
  noQueueSentence,
  publishedSentence,
  settledShort,
  standsInModel,
} from '../../src/words/live-sentence'
import { states } from '../../src/words/states'
import { withRange } from '../../src/words/table'
import { gather, nobodyCanSeeThis } from '../../src/words/toggles'
import { button, count, openPanel, range, screen, soon, within } from './panel-mounted'

const england = {
  neverNoticed: 1944,
  turnedAway: 138,
  waiting: 51,
  waitingFalse: 45,
  beingAssessed: 235,
  assessedFalse: 236,
  helped: 1597,
  handover: 35,
  noNeed: 75719,
  notReached: 2133,
  inNeed: 4000,
  players: 139,
}

test.each([false, true])(
  'every count is in the table once, and true whatever the view (truth: %s)',
  async truth => {
    await openPanel(`?truth=${truth ? 1 : 0}`)
    for (const [name, value] of Object.entries(england)) expect(count(name), name).toBe(value)
  },
)

test('the table is closed, and says what changed and whether the council could know', async () => {
  await openPanel()
  const fold = screen.getByText('All the numbers, as a table').closest('details')!
  expect(fold.open).toBe(false)
  for (let press = 0; press < 30; press++) button('Team size: one step down').click()
  const { notReached, neverNoticed } = outcomeAt({ ...defaultParameters, posts: 115 }).counts
  await soon(() => expect(count('notReached')).toBe(notReached))
  await userEvent.click(screen.getByText('All the numbers, as a table'))
  const row = screen.getByRole('row', { name: new RegExp(`no concern raised.*${whole(neverNoticed)}`, 'i') })
  const { low, high } = neverNoticedAmong(80_000)
  expect(row.textContent).toContain(withRange(states.neverNoticed.knowable, neverNoticedRange(low, high)))
  expect(screen.getByRole('button', { name: /CSV/ })).toBeTruthy()
})

describe('the sentence', () => {
  const first = (root: HTMLElement) => root.querySelector('.sentence-first')?.textContent
  const second = (root: HTMLElement) => root.querySelector('.sentence-second')?.textContent?.trim()
  const published = (root: HTMLElement) => root.querySelector('.sentence-published')?.textContent

  test('leads with the change, in the words of the view', async () => {
    const { actions, root } = await openPanel()
    expect(first(root)).toBe('About 2,200 of the 80,000 children have an open case.')
    expect(second(root)).toContain(standsInModel(false))
    expect(published(root)).toBe(publishedSentence(2_642, openFiles.year))
    actions.setParameter('posts', 137)
    await soon(() => expect(first(root)).toMatch(/^About \d+ fewer of the 80,000 children are being helped$/))
    expect(second(root)).toMatch(/^than with 145 posts, in this model\.\s+−\d+\s/)
    expect(published(root), 'of other settings nothing is published').toBeUndefined()
    actions.setTruth(true)
    await soon(() => expect(first(root)).toMatch(/^About \d+ more of the 80,000 children are not reached$/))
  })

  test('nobody is being seen where there is no team', async () => {
    const { root } = await openPanel('?posts=0')
    expect(first(root)).toMatch(/^No child is being seen/)
    expect(count('neverNoticed')).toBeGreaterThan(outcomeAt(defaultParameters).counts.neverNoticed)
    expect(count('helped')).toBe(0)
    expect(second(root)).toMatch(/^About [\d,]+ of the 80,000 children are waiting, in this model\./)
  })

  test.each([
    [0, 'Modelled', new RegExp(`^${settledShort}$`)],
    [1, 'Our assumption', new RegExp(`^(?:${nobodyCanSeeThis} )?${settledShort}$`)],
  ])('its number carries a label, and a note says what is shown (truth: %d)', async (truth, label, note) => {
    const { actions, root } = await openPanel(`?truth=${truth}`)
    const badge = () => root.querySelector('.sentence-second .badge')?.textContent
    expect(badge()).toBe(label)
    expect(root.querySelector('.sentence-note')?.textContent).toMatch(note)
    actions.setParameter('posts', 120)
    await soon(() => expect(first(root)).toMatch(/^About \d+ (?:more|fewer)/))
    expect(badge()).toBe(label)
    expect(root.querySelector('.sentence-note')?.textContent).toMatch(note)
    expect(root.querySelectorAll('.sentence .badge').length).toBe(1)
  })

  test('a move where nothing queues says why nothing changed', async () => {
    const { actions, root } = await openPanel('?posts=200&truth=1')
    actions.setParameter('lapseWeeks', 20)
    await soon(() => expect(first(root)).toBe(noChange(true)))
    expect(second(root)).toContain(noQueueSentence)
  })
})

test('the meaning is spoken once things rest, not with every notch', async () => {
  await openPanel('?truth=1')
  range('Team size').focus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(screen.getByRole('status').textContent).toBe('')
  await soon(() => expect(screen.getByRole('status').textContent).toMatch(/are not reached/))
})

test('what stands on the pitch is spoken once the children are lined up, and not when they go back', async () => {
  await openPanel()
  const spoken = () => screen.getByRole('status').textContent
  button(gather.name).click()
  await soon(() => expect(spoken()).toMatch(/^On the pitch, of the 80,000 children: about 1,600 helped,/))
  const words = spoken()
  button(gather.name).click()
  await soon(() => expect(button(gather.name).getAttribute('aria-pressed')).toBe('false'))
  expect(spoken()).toBe(words)
})

describe('the legend', () => {
  /** A panel whose line of colours is opened, once the legend in it has come. */
  async function openLegend(...given: Parameters<typeof openPanel>) {
    const opened = await openPanel(...given)
    document.querySelector<HTMLDetailsElement>('.colour-key')!.open = true
    await soon(() => expect(document.querySelector('.legend-rows')).not.toBeNull())
    return opened
  }
  const rows = (root: HTMLElement) =>
    [...root.querySelectorAll('.legend-rows li')].map(row => row.textContent)

  test('in the director’s view has one row for everybody without an open case', async () => {
    const { root } = await openLegend()
    expect(rows(root).length).toBe(5)
    expect(rows(root).join(' ')).not.toMatch(/no concern|too soon|1,944/i)
    expect(rows(root).at(-1)).toMatch(/77,801/)
  })

  test('never shows how many have had no concern raised without the range', async () => {
    const { root } = await openLegend('?truth=1')
    expect(rows(root).length).toBe(9)
    expect(rows(root)[0]).toMatch(
      /no concern raised.*between about 500 and 5,\d00 in nine out of ten of our guesses.*1,944/is,
    )
  })

  test.each([0, 1])(
    'explains the white marks on the pitch, each with its own mark (truth: %d)',
    async truth => {
      await openLegend(`?truth=${truth}`)
      const items = within(screen.getByRole('list', { name: 'On the pitch' })).getAllByRole('listitem')
      expect(items.map(item => item.textContent?.trim())).toEqual([
        'Established social worker',
        'Newly qualified',
        'Agency',
        legendTeam.empty,
      ])
      const looks = items.map(item => {
        const { fill, stroke, opacity, r } = getComputedStyle(item.querySelector('circle')!)
        return { fill, stroke, opacity: Number(opacity), r: Number.parseFloat(r) }
      })
      const [established, newlyQualified, agency, empty] = looks
      expect(established!.fill).toBe(newlyQualified!.fill)
      expect(newlyQualified!.r).toBeLessThan(established!.r)
      expect([agency!.fill, empty!.fill]).toEqual(['none', 'none'])
      expect([agency!.stroke, empty!.stroke]).toEqual([established!.fill, established!.fill])
      expect(empty!.opacity).toBeLessThan(agency!.opacity)
    },
  )

  test.each([
    [0, 'The numbers: Modelled'],
    [1, 'How many are in need: Our assumption'],
  ])('labels its numbers (truth: %d)', async (truth, label) => {
    const { root } = await openLegend(`?truth=${truth}`)
    expect(root.querySelector('.legend-scale')?.textContent?.replace(/\s+/g, ' ')).toContain(label)
  })
})

test('room to spare, the budget and why people leave are said in words', async () => {
  const { root } = await openPanel('?posts=160')
  await soon(() => expect(root.textContent).toMatch(/Room for about \d+ more children/))
  expect(root.textContent).toMatch(/for 160 of 160 posts/)
  expect(root.textContent).toMatch(/Left council children’s social work\s+7.6 %/)
})

test('with nobody on the team nobody leaves, and there is no bar of reasons', async () => {
  await openPanel('?posts=0')
  const why = await soon(() => screen.getByRole('region', { name: 'Why people leave' }))
  expect(why.textContent).toMatch(/There is no team, so nobody leaves\./)
  expect(why.querySelector('.bar, .bar-key')).toBeNull()
  expect(screen.getByText(/There is no budget/)).toBeTruthy()
})

test('regions are called by their headings alone, and each number’s label is spoken apart', async () => {
  await openPanel()
  for (const name of [
    'The team at these settings',
    'Room to spare',
    'Where the budget goes',
    'Why people leave',
  ])
    await soon(() => expect(screen.getByRole('region', { name }).querySelector('.badge')).toBeTruthy())
  const { parentElement } = screen.getByRole('heading', { name: 'Room to spare' })
  expect(parentElement?.textContent).toBe('Room to spare. Modelled')
})

test('the stretch without a queue is named on the control and in its description', async () => {
  await openPanel()
  const along = (name: string | RegExp) =>
    range(name)
      .getAttribute('aria-describedby')!
      .split(' ')
      .map(id => document.getElementById(id)?.textContent)
      .join(' ')
  expect(along('Team size')).toMatch(/England 2025: 145 funded posts/)
  const notches = (id: 'posts' | 'leaving' | 'price') => {
    const within = notchesWithin(queueFreeStretch(defaultParameters, id)!, parameters[id])!
    return [within.from, within.to] as const
  }
  const [fewest, most] = notches('posts')
  expect(along('Team size')).toContain(noQueueStretch(decimal(fewest), `${most} funded posts`))
  const [least, highest] = notches('leaving')
  expect(along(/staff leaving/i)).toContain(noQueueStretch(decimal(least), `${highest} per cent a year`))
  const [leastPrice, highestPrice] = notches('price')
  expect(along('Agency price')).toContain(
    noQueueStretch(decimal(leastPrice), `${highestPrice} times the cost of a permanent worker`),
  )
})

/** The track with words along it that opens from a control's name. */
const trackIn = (root: HTMLElement, id: 'posts' | 'leaving' | 'price') =>
  soon(() => {
    const note = root.querySelector(`.control-note[aria-labelledby="${id}-name"]`)
    return note?.querySelector('.track') ?? expect.fail('its note has not come')
  })

test('every stretch without a queue is named over it in the control’s note, inside the track and clear of the rail', async () => {
  const { root } = await openPanel()
  for (const id of ['posts', 'leaving', 'price'] as const) {
    root.querySelector<HTMLElement>(`#${id}-opener`)!.click()
    const track = await trackIn(root, id)
    const [label, band, whole] = ['.track-free-label', '.track-free', '.track-rail'].map(part =>
      track.querySelector(part)!.getBoundingClientRect(),
    )
    expect(label!.left).toBeLessThan(band!.right)
    expect(label!.right).toBeGreaterThan(band!.left)
    expect(label!.left).toBeGreaterThanOrEqual(whole!.left - 1)
    expect(label!.right).toBeLessThanOrEqual(whole!.right + 1)
    const thumb = 24
    expect(label!.bottom).toBeLessThan(whole!.top - thumb / 2 + 4)
    const words = [...track.querySelectorAll('text')].map(text => text.getBoundingClientRect())
    const reach = track.closest('.control-note')!.getBoundingClientRect()
    for (const { left, right } of words) {
      expect(left).toBeGreaterThanOrEqual(reach.left)
      expect(right).toBeLessThanOrEqual(reach.right)
    }
  }
})

test('a slim control has the stretch and the marks on its track, and no words under the thumb', async () => {
  await openPanel()
  for (const name of ['Team size', /staff leaving/i, 'Agency price']) {
    const track = range(name).parentElement!
    expect(track.querySelectorAll('.track-free')).toHaveLength(1)
    expect(track.querySelectorAll('.track-mark').length).toBeGreaterThan(0)
    expect(track.querySelector('text')).toBeNull()
  }
})

test('the agency price marks our estimate for England, not one year', async () => {
  const { root } = await openPanel()
  root.querySelector<HTMLElement>('#price-opener')!.click()
  const marks = [...(await trackIn(root, 'price')).querySelectorAll('.track-label')]
  expect(marks.map(({ textContent }) => textContent)).toEqual([markWords.england, markWords.article])
})

test('a stadium of another size', async () => {
  await openPanel('?children=319&truth=1')
  expect(count('inNeed')).toBe(16)
  expect(document.body.textContent).toMatch(/between about 2 and 2\d in nine out of ten of our guesses/)
})

test('whatever speaks of the settings now follows the number of children', async () => {
  const { root, actions } = await openPanel('?children=62520&truth=1')
  const live = () =>
    ['.sentence', '.legend', '.results', '.numbers', '.control-head', '.track']
      .flatMap(part => [...root.querySelectorAll(part)])
      .map(part => part.textContent)
      .join(' ')
  actions.setParameter('posts', 100)
  await soon(() => expect(live()).toMatch(/of the 62,520/))
  await soon(() => expect(live()).toMatch(/Where the budget goes/))
  expect(live()).not.toMatch(/80,000|eighty thousand/i)
  expect(screen.getByRole('status').textContent).not.toMatch(/80,000/)
})

test('the budget bar says the parts of one budget, to a tenth', async () => {
  const { root } = await openPanel('?preset=article')
  await soon(() => expect(screen.getByRole('region', { name: 'Where the budget goes' })).toBeTruthy())
  const values = [...root.querySelectorAll('[aria-labelledby="budget-heading"] .bar-value')].map(value =>
    Number.parseFloat(value.textContent!.replace(/^\D*/, '')),
  )
  expect(values.length).toBe(3)
  expect(values.every(value => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9)).toBe(true)
  expect(values.reduce((sum, value) => sum + value)).toBeCloseTo(0.9 * 145, 0)
})

test('support lines are there in every view', async () => {
  await openPanel()
  for (const number of ['0800 1111', '0808 800 5000', '0808 801 0331', '999']) {
    expect(screen.getByRole('link', { name: new RegExp(`${number}$`) })).toBeTruthy()
  }
})
