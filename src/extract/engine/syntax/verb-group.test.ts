import { describe, expect, test } from 'vitest'
import { analyserOf, parseText } from '../../examples/parse-text.ts'
import { realityOf } from './reality.ts'

/** The verb groups of a sentence: words, lemma, form and what the auxiliaries say. */
const groupsOf = (text: string) =>
  parseText(text).flatMap(({ verbs, sequence }) =>
    verbs.map(({ from, to, lemma, form, tense, isPassive, isNegated }) =>
      [`${sequence.textOf(from, to)}:`, lemma, form, tense, isPassive && 'passive', isNegated && 'negated']
        .filter(Boolean)
        .join(' '),
    ),
  )

describe('auxiliaries say time, voice and truth', () => {
  test.each([
    ['Kenya signed the treaty.', 'signed: sign finite past'],
    ['Kenya will sign the treaty.', 'will sign: sign finite future'],
    ['Kenya may sign the treaty.', 'may sign: sign finite open'],
    ['Kenya is signing the treaty.', 'is signing: sign finite present'],
    ['Kenya has not signed the treaty.', 'has not signed: sign finite past negated'],
    ['The treaty was signed by Kenya.', 'was signed: sign finite past passive'],
    ['The treaty had been signed.', 'had been signed: sign finite past passive'],
    ['The treaty will be signed.', 'will be signed: sign finite future passive'],
    ['Kenya has already signed the treaty.', 'has already signed: sign finite past'],
    ['The treaty entered into force.', 'entered into force: enter into force finite past'],
  ])('%s', (text, group) => expect(groupsOf(text)).toEqual([group]))
})

describe('forms that head no clause', () => {
  test.each([
    ['Kenya plans to sign the treaty.', 'to sign: sign infinitive present'],
    ['Signing the treaty, Kenya opened its ports.', 'Signing: sign gerund present'],
    ['The treaty signed in May binds Kenya.', 'signed: sign participle past passive'],
    ['the signed treaty', 'signed: sign attributive past passive'],
    ['Talks on the signing of the treaty went on.', 'signing: sign nominal present'],
  ])('%s', (text, group) => expect(groupsOf(text)).toContain(group))
})

describe('words that can be nouns are verbs only where their neighbours make them so', () => {
  test.each([
    ['The loan was repaid.', ['was repaid: repay finite past passive']],
    ['China loans Ghana $28 million.', ['loans: loan finite present']],
    ['Kenya offers a loan.', ['offers: offer finite present']],
    ['A grant of $5 million was made.', ['was made: make finite past passive']],
    ['a critical minerals deal', []],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('whether it has come about', () => {
  const realityIn = (text: string, lemma = 'sign') => {
    const analyser = analyserOf('en')
    return parseText(text).flatMap(parse =>
      parse.verbs.filter(verb => verb.lemma === lemma).map(verb => realityOf(analyser, parse, verb)),
    )
  }
  test.each([
    ['Kenya signed the treaty.', 'real'],
    ['The treaty signed in May binds Kenya.', 'real'],
    ['Kenya managed to sign the treaty.', 'real'],
    ['Kenya agreed to sign the treaty.', 'bound'],
    ['Kenya will sign the treaty.', 'open'],
    ['Kenya plans to sign the treaty.', 'open'],
    ['Kenya is expected to sign the treaty.', 'open'],
    ['If Kenya signs the treaty, Uganda will follow.', 'open'],
    ['Kenya asked Uganda to sign the treaty.', 'asked'],
    ['Kenya has not signed the treaty.', 'denied'],
    ['Kenya never signed the treaty.', 'denied'],
    ['Kenya failed to sign the treaty.', 'denied'],
    ['Kenya refused to sign the treaty.', 'denied'],
    ['Kenya has yet to sign the treaty.', 'denied'],
    ['Kenya never agreed to sign the treaty.', 'denied'],
    ['Kenya left without signing the treaty.', 'denied'],
  ])('%s %s', (text, reality) => expect(realityIn(text)).toEqual([reality]))
})
