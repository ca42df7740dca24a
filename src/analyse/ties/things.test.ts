import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codesOf, FORMS, STATUSES } from '../../model/index.ts'
import type { AgreementRow } from '../agreement-row.ts'
import { toThings } from './things.ts'

const row = fc.record({
  form: fc.constantFrom(...codesOf(FORMS)),
  reached: fc.constantFrom(...codesOf(STATUSES)),
  status: fc.constantFrom(...codesOf(STATUSES)),
  firstDay: fc.constantFrom('2014-05-01', '2014-05-21', '2015-05-08'),
  sectors: fc.subarray(['energy', 'finance', 'transport']),
  confidence: fc.constantFrom(0.5, 0.97),
})

it('are the same in the same order in every register that holds the same agreements', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.infiniteStream(fc.uuid()), (rows, ids) => {
      const named = (): AgreementRow[] =>
        rows.map(each => {
          const id = ids.next().value
          return {
            ...each,
            id,
            title: id,
            instrument: 'other',
            countries: [],
            parties: [],
            amounts: [],
            frames: [],
            takesOver: [],
          }
        })
      const counts = new Map([[2014, { meetings: 1, statements: 2 }]])
      expect(toThings(named(), counts, 0.8)).toEqual(toThings(named().reverse(), counts, 0.8))
    }),
  )
})
