import { expect, test } from 'vitest'
import { button, control, openMore } from './controls'
import { onButton, openSeason, workedOut } from './season-page'
import { played } from './season-played'

const links: [string, string][] = [
  ['where chance decides', '?week=0'],
  ['as in the article', '?week=60&script=article&preset=article'],
  ['with another seed, settings, levers and changes on the way', changed()],
]

function changed(): string {
  const settings = '?week=30&script=none&posts=120.5&leaving=20&seed=123456'
  return `${settings}&training=35&changes=12:posts:99,40:price:2.5,40:encouragement:80`
}

test.each(links)('%s the weeks have the fingerprint they have outside a browser', async (_, link) => {
  const { page } = await openSeason(link)
  expect(await workedOut(page)).toBe(played(link).hash)
})

test('the same link has the same fingerprint, however the reader came to it', async () => {
  const { page } = await openSeason('?week=10&script=none&children=8000')
  const hash = await workedOut(page)
  await onButton(page).click()
  await control(page, 'posts').up.click()
  await expect.poll(() => workedOut(page)).not.toBe(hash)
  await openMore(page)
  await button(page, 'Undo').click()
  await expect.poll(() => workedOut(page)).toBe(hash)
})
