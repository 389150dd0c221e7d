import { describe, expect, test } from 'vitest'
import { outcomeAt } from '../../src/crowd/outcome'
import { defaultParameters } from '../../src/model/parameters/registry'
import { stepIds } from '../../src/store/story-steps'
import { askedSteps, claimsOf, roomQuestion } from '../../src/story/room-questions'
import { bandNames, questionWords } from '../../src/words/room/questions'
import { figureSaid } from '../../src/words/room/room'

const questions = askedSteps.map(step => roomQuestion(step)!)

test('every step can put a question but the one of words only and the one that nobody has measured', () => {
  expect(stepIds.filter(step => !roomQuestion(step))).toEqual(['tragedy', 'five-points'])
  expect(Object.keys(questionWords)).toEqual(askedSteps)
})

describe.each(questions.map(question => [question.step, question] as const))(
  'the question of %s',
  (_, question) => {
    const { figure, edges, most, limit, claims, range, isModelled } = question

    test('has its figure on the line, and five bands in order', () => {
      expect(figure).toBeGreaterThan(0)
      expect(figure).toBeLessThan(most)
      expect(most).toBeLessThanOrEqual(limit)
      expect([...edges].sort((a, b) => a - b)).toEqual(edges)
      expect(bandNames(edges)).toHaveLength(5)
      if (range) expect(range[0]).toBeLessThan(figure)
      if (range) expect(range[1]).toBeGreaterThan(figure)
    })

    test('is answered by what its step claims, with a label and a source', () => {
      expect(claims.length).toBeGreaterThan(0)
      for (const { label, figures = [] } of claims) {
        expect(label).toBeTruthy()
        expect(figures.length).toBeGreaterThan(0)
      }
      const said = claims.map(({ text }) => text).join(' ')
      // A share of those flagged, and a price for every hundred pounds, are worked out from numbers that are said.
      const asSaid = { foreheads: '3,800', agencies: '1.41', alarm: '8,832' }[question.step as string]
      expect(said).toContain(asSaid ?? figureSaid(figure, isModelled))
    })
  },
)

test('the figure of a cut is what the model gives, and of a check what the arithmetic gives', () => {
  const after = outcomeAt({ ...defaultParameters, saving: 10 }).settled.notReached
  expect(roomQuestion('savings')?.figure).toBe(after - outcomeAt(defaultParameters).settled.notReached)
  expect(roomQuestion('foreheads')?.figure).toBe(50)
})

test('the figure is not always in the same band', () => {
  const bands = questions.map(({ edges, figure }) => edges.filter(edge => figure >= edge).length)
  expect(new Set(bands).size).toBeGreaterThan(2)
  for (const band of bands) expect(bands.filter(one => one === band).length).toBeLessThan(10)
})

test('claims come in the order of the figures, each once', () => {
  const claims = claimsOf('savings', ['cutAsOpened', 'draws'])
  expect(new Set(claims).size).toBe(claims.length)
  expect(claims[0]?.figures).toContain('cutAsOpened')
})
