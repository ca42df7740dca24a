import { describe, expect, test } from 'vitest'
import { checkWording } from '../../examples/check-wording.ts'
import { analyserOf } from '../../examples/parse-text.ts'

function money(wording: string, rule: string, value: string): void {
  const report = checkWording(analyserOf('en'), 'money', `en/money/${rule}`, wording, value)
  if (report !== null) expect.fail(report)
}

describe('a word that several currencies share is of a country that the text names', () => {
  test.each([
    ['Pakistan will lend Kabul [5 billion rupees].', '5000000000 PKR'],
    ['India will lend Kabul [5 billion rupees].', '5000000000 INR'],
    ['Sri Lanka repaid [5 billion rupees].', '5000000000 LKR'],
    ['Somebody lent [5 billion rupees].', '5000000000 INR'],
    ['Turkey repaid [5 million lira].', '5000000 TRY'],
    ['Ghana repaid [5 million dollars].', '5000000 USD'],
  ])('%s', (wording, value) => money(wording, 'number-before-currency', value))
})

describe('a sign or word with a nationality is of that country', () => {
  test.each([
    ['India took [A$5 million] from it.', '5000000 AUD', 'symbol-before-number'],
    ['India took [HK$5 million] from it.', '5000000 HKD', 'symbol-before-number'],
    ['India took [5 million Canadian dollars].', '5000000 CAD', 'number-before-currency'],
    ['India took [5 million Pakistani rupees].', '5000000 PKR', 'number-before-currency'],
  ])('%s', (wording, value, rule) => money(wording, rule, value))
})
