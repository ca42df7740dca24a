import { expect, test } from 'vitest'
import type { AnswerKey } from './answer-key.ts'
import { checkAnchors } from './check-anchors.ts'
import { parseKey } from './parse-key.ts'

test('names every anchor that the text does not have', () => {
  const agreement = { summary: 's', form: 'agreement', status: 'signed', countries: ['NO'] }
  const key = parseKey(
    JSON.stringify({
      agreements: [
        { ...agreement, anchor: 'a pact' },
        { ...agreement, anchor: 'the pact' },
      ],
      statements: [{ speaker: 'Someone', anchor: 'we said' }],
      memberships: [{ organisation: 'EU', members: ['FR'], anchor: 'members of the EU' }],
      assessments: ['surely a mistake'],
      chrome: ['Share this'],
    }),
    'a.key.json',
  ) as AnswerKey
  expect(checkAnchors(key, 'Norway signed a pact. Surely.', 'a.key.json').map(({ path }) => path)).toEqual([
    'agreements[1].anchor',
    'statements[0].anchor',
    'memberships[0].anchor',
    'assessments[0]',
  ])
})
