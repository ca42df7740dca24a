import type { DocumentInput } from '../../src/model/index.ts'

const PAIRS = [
  ['China', 'Kenya'],
  ['Norway', 'Chile'],
  ['India', 'Brazil'],
  ['Japan', 'Vietnam'],
  ['Peru', 'Spain'],
] as const
const THINGS = ['a railway', 'a port', 'a dam', 'a hospital', 'a power line', 'a bridge', 'a refinery'] as const

/** So many short articles on loans between a few pairs, each with a place and a sum of its own; every fourth tells of what the one before told. */
export function madeArticles(count: number, first = 0): DocumentInput[] {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index
    const told = number % 4 === 3 ? number - 1 : number
    const [lender, borrower] = PAIRS[told % PAIRS.length]!
    const thing = THINGS[told % THINGS.length]!
    const day = `${2000 + (told % 24)}-0${1 + (told % 9)}-1${told % 10}`
    const place = `Place${told}ville`
    return {
      id: String(number),
      title: `${borrower} borrows for ${thing} at ${place}, report ${number}`,
      text: `${borrower} and ${lender} signed a $${10 + told} million loan agreement on ${day} for ${thing} at ${place}. Officials of ${borrower} welcomed it.`,
      published: day,
      publisher: `Paper ${number % 7}`,
      url: `https://news.example/${number}`,
    }
  })
}
