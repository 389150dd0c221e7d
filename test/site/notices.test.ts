import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { noticesFile } from '../../.ci/notices.mjs'

test('the built page brings the notices of all that is in it, and the README says where', async () => {
  const answer = await fetch(new URL(noticesFile, inject('siteAddress')))
  expect(answer.status).toBe(200)
  const text = await answer.text()
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const shipped = [
    ...Object.keys(dependencies),
    'd3-array',
    'd3-interpolate',
    'd3-color',
    'eventemitter3',
    '@pixi/colord',
  ]
  for (const name of shipped) expect(text).toMatch(new RegExp(`\n${name.replace('.', '\\.')} \\d+\\.\\d+`))
  // What those two ask of every built copy.
  for (const words of [
    'Google LLC',
    'Redistributions in binary form',
    'SIL OPEN FONT LICENSE',
    'Mike Bostock',
    'Mathew Groves',
  ])
    expect(text).toContain(words)
  expect(text).toContain(readFileSync('LICENSE', 'utf8').trim())
  expect(readFileSync('README.md', 'utf8')).toContain(`dist/${noticesFile}`)
})
