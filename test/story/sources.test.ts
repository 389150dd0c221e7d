import { describe, expect, test } from 'vitest'
import { storyFigure } from '../../src/figures/story-figures'
import { sources } from '../../src/story/sources'
import { contested } from '../../src/words/evidence'
import { type BeatId, beatIds, wordsOf } from '../../src/words/story/index'
import { claimLabelNames, reportedMeaning } from '../../src/words/story/player'
import { markup, readable } from './markup'
import { storyAt } from './told'

const drawnAt = (id: BeatId): string => markup(sources(wordsOf(id).claims, storyAt(1).panel)).text

/** The list item of each claim, its figures included. */
const itemsOf = (text: string): string[] => text.split(/<li>(?=\s*\S[^<]*<span class="unseen">)/).slice(1)

describe('where this comes from', () => {
  test.each(beatIds)(
    '%s: each claim with its label, and each figure with its publisher, title and year',
    id => {
      const items = itemsOf(drawnAt(id))
      const { claims } = wordsOf(id)
      expect(items).toHaveLength(claims.length)
      claims.forEach(({ text, label, contested: isContested, figures = [] }, index) => {
        const item = readable(items[index] as string)
        expect(item).toContain(`${text} ${claimLabelNames[label]}`)
        expect(item.includes(contested), text).toBe(isContested === true)
        for (const { publisher, title, year } of figures.map(storyFigure))
          for (const part of [publisher, title, year]) expect(item, text).toContain(part)
      })
    },
  )

  test('a source elsewhere opens in a window of its own, and is told nothing of this page', () => {
    const links = beatIds.flatMap(id => drawnAt(id).match(/<a [^>]*https:[^>]*>/g) ?? [])
    expect(links.length).toBeGreaterThan(20)
    for (const link of links)
      expect(link).toMatch(/href="https:\/\/.*target="_blank" rel="noopener noreferrer"/)
  })

  test('what “as reported” means is said where it is used', () => {
    for (const id of beatIds) {
      const isUsed = wordsOf(id).claims.some(({ label }) => label === 'reported')
      expect(drawnAt(id).includes(reportedMeaning), id).toBe(isUsed)
    }
  })
})
