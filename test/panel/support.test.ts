import { expect, test } from 'vitest'
import { support } from '../../src/panel/support'
import { supportHeading, supportLines } from '../../src/words/support'
import { markup } from '../story/markup'

test('every line can be rung with a press', () => {
  const { text } = markup(support())
  for (const { name, number, dial } of supportLines) {
    expect(text).toContain(`href="tel:${dial}"`)
    expect(text).toContain(`${name}</span> ${number}</a>`)
  }
})

test('the section is named by its heading, with the ids of the panel around it', () => {
  expect(markup(support()).text).toContain(`<h2 id="support-heading" class="small-heading">${supportHeading}`)
  const { text } = markup(support(name => `${name}-2`))
  expect(text).toMatch(/aria-labelledby="support-heading-2"[\s\S]*id="support-heading-2"/)
})
