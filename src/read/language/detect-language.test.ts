import { describe, expect, it } from 'vitest'
import { contradicts, detectLanguage } from './detect-language.ts'
import { isPlainEnglish } from './is-plain-english.ts'

const ENGLISH =
  'Peru and Chile signed 13 agreements on Thursday, among them a customs pact that does away with paper declarations at the border.'
const DUTCH =
  'Nederland en België tekenen vrijdag een akkoord over de aanleg van een spoorlijn of een weg in het gebied bij de grens.'

describe('detectLanguage', () => {
  it.each([
    ['en', ENGLISH],
    ['en', '29th medical team to Mauritania to assist local doctors'],
    ['nl', DUTCH],
    ['fr', 'La Chine et la France ont signé lundi à Paris un accord sur le nucléaire civil, selon le ministère.'],
    ['es', 'China y Perú firmaron el martes en Lima un acuerdo de libre comercio, informó la cancillería.'],
    ['de', 'Deutschland und Polen haben in Berlin ein Abkommen über den Bau einer Leitung unterzeichnet.'],
    ['pt', 'Brasil e Argentina assinam hoje em São Paulo um acordo sobre energia, disse o ministro.'],
    ['ru', 'Россия и Китай подписали соглашение о поставках газа.'],
    ['ru', 'Россия и Китай'],
    ['uk', 'Україна та Польща підписали угоду про постачання газу.'],
    ['bg', 'България и Гърция подписаха споразумение за доставка на газ в София.'],
    ['kk', 'Қазақстан мен Ресей келісімге қол қойды'],
    ['zh', '中俄两国签署天然气供应协议,为期三十年。'],
    ['zh', '中国石油(CNPC)与Gazprom签署协议'],
    ['ja', '日本と韓国が協定に署名した'],
    ['ko', '한국과 중국이 협정에 서명했다'],
    ['ar', 'وقعت الصين ومصر اتفاقية للتعاون في مجال الطاقة'],
    ['el', 'Η Ελλάδα και η Κύπρος υπέγραψαν συμφωνία'],
    ['en', 'Gazprom'],
    ['en', 'Ties deepen'],
    ['en', '2015-05-08'],
    ['en', ''],
  ])('finds %s in "%s"', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
  it('looks at the beginning only', () => {
    expect(detectLanguage(`${ENGLISH} ${'中俄两国签署协定。'.repeat(1000)}`)).toBe('en')
  })
})

describe('isPlainEnglish', () => {
  it('is sure of English only', () => {
    expect(isPlainEnglish(ENGLISH)).toBe(true)
    expect(isPlainEnglish('The Bank of China and VTB signed in Moscow.')).toBe(true)
    for (const text of [
      DUTCH,
      'Ties deepen',
      'Россия и the Bank',
      '中国 and 俄罗斯 in the 协定 of 三十年期限的天然气供应协议',
    ]) {
      expect(isPlainEnglish(text)).toBe(false)
    }
  })
})

describe('contradicts', () => {
  it('tells a page that says its system is English', () => {
    expect(contradicts('en', 'Россия и Китай подписали соглашение о поставках газа.')).toBe(true)
    expect(contradicts('zh', ENGLISH)).toBe(true)
    expect(contradicts('en', DUTCH)).toBe(false)
    expect(contradicts('fr', ENGLISH)).toBe(false)
    expect(contradicts('ru', 'Україна та Польща підписали угоду.')).toBe(false)
  })
})
