import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { explain, type TraceStep } from '../extract/index.ts'
import { toDocument } from '../read/index.ts'
import { toExplanation } from './to-explanation.ts'

const step = (text: string, words: string, more: Partial<TraceStep> = {}): TraceStep => {
  const start = text.indexOf(words)
  return {
    stage: 'name',
    rule: 'lexicon/nation',
    span: { start, end: start + words.length },
    outcome: 'fired',
    note: words,
    ...more,
  }
}
const draw = (text: string, steps: readonly TraceStep[], width = 72) => {
  const document = toDocument({ text, published: '2015-05-08' })
  const reading = { document, agreements: [], statements: [], events: [], memberships: [], assessments: [] }
  return toExplanation({ reading, steps }, { isColoured: false, width })
}
const MONEY = { stage: 'value', rule: 'en/money/symbol-before-number', note: 'USD 5 million' } as const
const LOST = {
  stage: 'candidate',
  rule: 'en/agreement/noun',
  outcome: 'lost',
  note: 'nothing says that it came about',
} as const

describe('toExplanation', () => {
  it('draws what fired and what lost under the words, then counts', () => {
    const text = 'They met. China lent Kenya $5 million. Nobody saw it. A treaty is needed.'
    const steps = [
      step(text, 'China'),
      step(text, 'Kenya'),
      step(text, '$5 million', MONEY),
      step(text, 'A treaty', LOST),
    ]
    expect(draw(text, steps)).toBe(`Untitled document
4 steps: 3 fired (^), 1 lost (~).

¶ 1, 10–38
  China lent Kenya $5 million.
  ^^^^^ name lexicon/nation: China
             ^^^^^ name lexicon/nation: Kenya
                   ^^^^^^^^^^
                   value en/money/symbol-before-number: USD 5 million

¶ 1, 54–73
  A treaty is needed.
  ~~~~~~~~
  candidate en/agreement/noun lost: nothing says that it came about

STAGE      RULE                           FIRED  LOST
value      en/money/symbol-before-number      1     0
name       lexicon/nation                     2     0
candidate  en/agreement/noun                  0     1

LOST  WHY                              STAGE      RULE
   1  nothing says that it came about  candidate  en/agreement/noun
`)
  })

  it('gives each of several steps on the same words a row, the longer first', () => {
    const text = 'The Bank of China lent it.'
    const steps = [
      step(text, 'China', { outcome: 'lost', note: 'part of a name' }),
      step(text, 'Bank of China', { rule: 'lexicon/organisation' }),
    ]
    expect(draw(text, steps)).toContain(`
  The Bank of China lent it.
      ^^^^^^^^^^^^^ name lexicon/organisation: Bank of China
              ~~~~~ name lexicon/nation lost: part of a name
`)
  })

  it('wraps a long sentence; a mark goes on in the next row, and is named there', () => {
    const text = 'On Tuesday the two sides agreed on supplies of natural gas for thirty years at a price of Moscow.'
    const steps = [
      step(text, 'agreed on supplies of natural gas', { stage: 'finding', rule: 'en/agree', note: 'agreement' }),
      step(text, 'Moscow', { note: 'Russia' }),
    ]
    expect(draw(text, steps, 46)).toContain(`
  On Tuesday the two sides agreed on supplies
                           ^^^^^^^^^^^^^^^^^>
  of natural gas for thirty years at a price
  <^^^^^^^^^^^^^ finding en/agree: agreement
  of Moscow.
     ^^^^^^ name lexicon/nation: Russia
`)
  })

  it('puts a label to the left where there is no room to the right', () => {
    const text = 'The memorandum on natural gas was signed after long talks in Moscow.'
    expect(draw(text, [step(text, 'Moscow', { note: 'Russia' })])).toContain(`
  The memorandum on natural gas was signed after long talks in Moscow.
                                   name lexicon/nation: Russia ^^^^^^
`)
  })

  it('keeps marks under their words behind wide characters, combining marks and tabs', () => {
    const text = '中国和俄罗斯\te\u0301 Kenya 👨‍👩‍👧 Ghana'
    const lines = draw(text, [step(text, '俄罗斯'), step(text, 'Kenya'), step(text, 'Ghana')])
      .split('\n')
      .slice(4, 8)
    expect(lines).toEqual([
      `  中国和俄罗斯    e\u0301 Kenya 👨‍👩‍👧 Ghana`,
      '        ^^^^^^ name lexicon/nation: 俄罗斯',
      '                    ^^^^^ name lexicon/nation: Kenya',
      '                             ^^^^^ name lexicon/nation: Ghana',
    ])
  })

  it('leaves rows far from any mark out', () => {
    const text = `${'the talks went on and on and '.repeat(20)}China signed.`
    const drawn = draw(text, [step(text, 'China')])
    expect(drawn).toContain('\n  …\n')
    expect(drawn.split('\n').length).toBeLessThan(15)
  })

  it('lets no text steer the terminal', () => {
    const text = 'China \u001B[31msigned\u001B[0m it\u202E with Kenya\u0007.'
    const drawn = draw(text, [step(text, 'Kenya', { note: 'a\u001B[2Jb\u202Ec' })])
    for (const character of ['\u001B', '\u202E', '\u0007']) expect(drawn).not.toContain(character)
    expect(drawn).toContain('  China ?[31msigned?[0m it with Kenya?.\n')
    expect(drawn).toContain('\n                                ^^^^^ name lexicon/nation: a [2Jbc\n')
  })

  it('colours only where it is asked to', () => {
    const text = 'China signed.'
    const reading = {
      document: toDocument({ text }),
      agreements: [],
      statements: [],
      events: [],
      memberships: [],
      assessments: [],
    }
    const explanation = { reading, steps: [step(text, 'China')] }
    const plain = toExplanation(explanation, { isColoured: false, width: 80 })
    const coloured = toExplanation(explanation, { isColoured: true, width: 80 })
    expect(coloured).toContain('\u001B[32m^^^^^\u001B[39m')
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  })

  it('says so where nothing was tried', () => {
    expect(draw('Nothing here.', [])).toBe('Untitled document\nNo rule found anything to try on this text.\n')
  })

  it('shows every step of a real reading', () => {
    const text =
      'On 8 May 2015 China and Kenya signed a $5 million loan agreement in Nairobi.\n\nThey may sign a treaty.'
    const explanation = explain(toDocument({ text }))
    const drawn = toExplanation(explanation, { isColoured: false, width: 100 })
    expect(explanation.steps.length).toBeGreaterThan(3)
    const sum = [...drawn.matchAll(/^[a-z]+ +\S+ +(?<fired>\d+) +(?<lost>\d+)$/gm)].reduce(
      (total, { groups }) => total + Number(groups!.fired) + Number(groups!.lost),
      0,
    )
    expect(sum).toBe(explanation.steps.length)
    for (const { rule } of explanation.steps) expect(drawn).toContain(` ${rule}`)
  })

  it('takes time linear in the text, however steps lie', () => {
    const text = 'China and Kenya signed a treaty. '.repeat(30_000)
    const steps = Array.from({ length: 20_000 }, (_, i) => ({
      ...step(text, 'China'),
      span: i % 2 ? { start: i * 33, end: i * 33 + 5 } : { start: i, end: text.length - i },
    }))
    const started = performance.now()
    expect(draw(text, steps).length).toBeGreaterThan(text.length)
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})
