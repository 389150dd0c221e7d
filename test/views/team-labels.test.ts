import { expect, test } from 'vitest'
import { teamLabels } from '../../src/views/team-labels'

test('each group of the team that has anyone in it has a label with its number', () => {
  const labels = teamLabels({ established: 80, newlyQualified: 39, agency: 20, empty: 0 })
  expect(labels.map(({ count, name }) => `${count} ${name}`)).toEqual([
    '80 established',
    '39 newly qualified',
    '20 agency',
  ])
  expect(labels[0].regions[0].x).toBeLessThan(labels[1].regions[0].x)
})
