import type { Term } from '../../model/index.ts'
import { type Mark, markFound, markOne } from '../mark.ts'
import type { AgreementPair } from './match-agreements.ts'

type KeyTerm = {
  readonly kind: string
  readonly value: string
  readonly unit?: string | undefined
  readonly base?: string | undefined
}

/** The one term of a key, and each term where the key lists them. */
export function compareTerms({ meant, found }: AgreementPair): readonly Mark[] {
  const { anchor, term, terms, accept } = meant
  const values = found.terms.map(({ value }) => value.value)
  const marks: Mark[] = []
  if (term != null) {
    const isRight = [term, ...accept.term].some(value => value !== null && values.includes(value))
    const rest = { anchor, found: values.join(' ') || 'none', meant: term }
    marks.push(markOne('term', isRight, found.terms[0], rest))
  }
  if (!terms) return marks
  const accepted = accept.term.filter(value => value !== null)
  return [
    ...marks,
    ...terms.map((key): Mark => {
      const hit = found.terms.find(({ value }) => isSame(key, value))
      return hit
        ? markFound('terms', 'right', hit, { anchor, found: inWords(hit.value), meant: inWords(key) })
        : {
            field: 'terms',
            outcome: 'missed',
            anchor,
            found: found.terms.map(t => inWords(t.value)).join('; '),
            meant: inWords(key),
          }
    }),
    ...found.terms
      .filter(({ value }) => !accepted.includes(value.value) && !terms.some(key => isSame(key, value)))
      .map(hit => markFound('terms', 'false', hit, { anchor, found: inWords(hit.value) })),
  ]
}

/** Numbers are compared as numbers: "3.0" percent is 3 percent. A unit or base that the key leaves open may be anything. */
function isSame(key: KeyTerm, { kind, value, unit, base }: Term): boolean {
  const isValue = key.value === value || (key.value.trim() !== '' && Number(key.value) === Number(value))
  const isRest = (key.unit === undefined || key.unit === unit) && (key.base === undefined || key.base === base)
  return key.kind === kind && isValue && isRest
}

const inWords = ({ kind, value, unit, base }: KeyTerm) => [kind, value, unit, base].filter(Boolean).join(' ')
