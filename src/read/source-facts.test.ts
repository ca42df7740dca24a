import { describe, expect, it } from 'vitest'
import { toSourceFacts } from './source-facts.ts'

describe('toSourceFacts', () => {
  it('takes codes in any letters, and what is blank for not given', () => {
    expect(toSourceFacts({ url: ' https://d.example/1 ', publisherType: 'Press', country: 'gb' })).toEqual({
      url: 'https://d.example/1',
      publisherType: 'press',
      country: 'GB',
    })
    expect(toSourceFacts({ url: null, publisherType: ' ', country: undefined })).toEqual({})
    expect(toSourceFacts({ country: 'SUHH' })).toEqual({ country: 'SUHH' })
  })
  it('names the codes that there are', () => {
    expect(() => toSourceFacts({ publisherType: 'newspaper' })).toThrow(
      'publisherType is "newspaper", which is none of the codes. Write one of these, or leave it out: official, wire, press, company, comment.',
    )
    expect(() => toSourceFacts({ country: 'Kenya' })).toThrow('country is "Kenya", which is no code.')
  })
})
