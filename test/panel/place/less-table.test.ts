import { expect, test } from 'vitest'
import { withLess } from '../../../src/crowd/with-less'
import { startOfPlace } from '../../../src/figures/places/places'
import { lessTable } from '../../../src/panel/place/less-table'
import { savingDifference, savingRows, savingSaid, savingWords } from '../../../src/words/places/saving'
import { markup } from '../../story/markup'

test('the table has the team as it is, with less, and the difference, row by row', () => {
  const start = startOfPlace('E10000016')!
  const found = withLess(start, { ...start.parameters, saving: 5 })
  const { text } = markup(lessTable(found))
  for (const id of Object.keys(savingRows) as (keyof typeof savingRows)[]) {
    const [kept, less] = [found.kept[id], found.less[id]]
    const row = text.split(`data-row="${id}"`)[1]
    expect(row?.replace(/<[^>]*>/g, ' '), id).toMatch(
      new RegExp(
        [savingRows[id], savingSaid[id](kept), savingSaid[id](less), savingDifference[id](less - kept)]
          .map(part => part.replace(/[+.]/g, '\\$&'))
          .join('\\s+'),
      ),
    )
  }
})

test('where nothing is less it has the team as it is alone', () => {
  const start = startOfPlace('E10000016')!
  const found = withLess(start, start.parameters)
  const { text } = markup(lessTable(found))
  expect(text).toContain(savingSaid.helped(found.kept.helped))
  expect(text).not.toContain(savingWords.now)
  expect(text).not.toContain(savingWords.difference)
})

test('a difference of a few children stands between whole numbers, not between two that look alike', () => {
  const start = startOfPlace('E08000029')!
  const found = withLess(start, { ...start.parameters, saving: 5 })
  const row = markup(lessTable(found)).text.split('data-row="notReached"')[1]!.split('</tr>')[0]!
  const [kept, less, difference] = [...row.matchAll(/<td>([^<]*)<\/td>/g)].map(([, said = '']) =>
    Number(said.replace(/[,+]/g, '')),
  )
  expect(found.less.notReached - found.kept.notReached).toBeLessThan(15)
  expect(less! - kept!).toBe(difference)
  expect(difference).toBeGreaterThan(0)
})
