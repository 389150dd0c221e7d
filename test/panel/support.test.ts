import { expect, test } from 'vitest'
import { support } from '../../src/panel/support'
import { supportCouncil, supportHeading, supportLines, supportOtherWays } from '../../src/words/support'
import { markup, readable } from '../story/markup'

test('every line can be rung or texted with a press', () => {
  const { text } = markup(support())
  for (const { name, number, address } of supportLines) {
    expect(text).toContain(`href="${address}"`)
    expect(text).toContain(`${name}</span> ${number}</a>`)
  }
})

test('after the lines come ways for readers who sign or text, and the way to the council', () => {
  const { text } = markup(support())
  expect(readable(text)).toMatch(new RegExp(`${supportOtherWays} ${supportCouncil.before}`))
  expect(text).toContain(`href="${supportCouncil.address}" target="_blank"`)
})

test('the section is named by its heading, with the ids of the panel around it', () => {
  expect(markup(support()).text).toContain(`<h2 id="support-heading" class="small-heading">${supportHeading}`)
  const { text } = markup(support(name => `${name}-2`))
  expect(text).toMatch(/aria-labelledby="support-heading-2"[\s\S]*id="support-heading-2"/)
})
