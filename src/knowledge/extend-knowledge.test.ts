import { describe, expect, it } from 'vitest'
import { extendKnowledge } from './extend-knowledge.ts'
import { knowledge } from './knowledge.ts'
import { officeHolder } from './office-holder.ts'

const extend = (csv: string) => extendKnowledge(knowledge(), csv, 'mine.csv')

describe('extendKnowledge', () => {
  it('adds organisations and people, and leaves the base alone', () => {
    const extended = extend(
      [
        '# ours',
        'name,aliases,kind,type,sectors,country,wikidata,office',
        'Acme Roads,Acme|ACR,state-company,,construction|transport,KG,Q17,',
        'Jane Roe,Roe,person,,,KE,,Foreign Minister:1910/1912',
      ].join('\n'),
    )
    const added = extended.organisations.find(each => each.name === 'Acme Roads')
    expect(added).toMatchObject({
      aliases: ['Acme', 'ACR'],
      kind: 'state-company',
      type: 'company',
      sectors: ['construction', 'transport'],
      country: 'KG',
      wikidata: 'Q17',
    })
    expect(officeHolder(extended, 'KE', 'foreign-minister', '1911')?.name).toBe('Jane Roe')
    expect(extended.organisations).toHaveLength(knowledge().organisations.length + 1)
    expect(knowledge().organisations.some(each => each.name === 'Acme Roads')).toBe(false)
    expect(Object.isFrozen(extended)).toBe(true)
  })

  it('replaces an entry of the same name', () => {
    const extended = extend('name,kind,country\nGazprom,company,RU\n')
    expect(extended.organisations).toHaveLength(knowledge().organisations.length)
    expect(extended.organisations.find(each => each.name === 'Gazprom')).toMatchObject({ kind: 'company', aliases: [] })
  })

  it('takes a type other than the usual', () => {
    const [last] = extend('name,kind,type\nX,agency,subnational\n').organisations.slice(-1)
    expect(last).toMatchObject({ name: 'X', type: 'subnational', country: null })
  })

  it.each([
    ['by its content', 'mine.txt'],
    ['by its ending', 'mine.jsonl'],
  ])('knows a file of FollowTheMoney entities %s', (_, fileName) => {
    const lines = [
      { id: '1', schema: 'Company', properties: { name: ['Acme Roads'], country: ['kg'] } },
      { id: '2', schema: 'Person', properties: { name: ['Jane Roe'], country: ['ke'] } },
      { id: '3', schema: 'Vessel', properties: { name: ['Ever Given'] } },
      { id: '4', schema: 'Ownership', properties: {} },
      { id: '5', schema: 'Vessel', properties: { name: ['Ever Green'] } },
    ]
    const notices: string[] = []
    const text = `\n${lines.map(line => JSON.stringify(line)).join('\n')}\n`
    const extended = extendKnowledge(knowledge(), text, fileName, message => notices.push(message))
    expect(extended.organisations.at(-1)).toMatchObject({ name: 'Acme Roads', kind: 'company', country: 'KG' })
    expect(extended.people.at(-1)).toMatchObject({ name: 'Jane Roe', country: 'KE' })
    expect(notices).toEqual([
      `${fileName}: passed over entities that are no organisations or people: 2 Vessel, 1 Ownership.`,
    ])
  })

  it('names the file and the line of an entity that cannot be read', () => {
    const text = '{"schema":"Person","properties":{"name":["A"]}}\n{"schema":"Person"}\n'
    expect(() => extendKnowledge(knowledge(), text, 'mine.ndjson')).toThrow(
      'mine.ndjson:2: the line is no FollowTheMoney entity.',
    )
    expect(() => extendKnowledge(knowledge(), ' \n', 'mine.ndjson')).toThrow('mine.ndjson:1: the file is empty.')
  })

  it.each([
    ['name,kind\n', 'no-rows', 'mine.csv:1: the file has a header and no rows.'],
    ['', 'no-header', 'mine.csv:1: the file has no header.'],
    ['name,kind\nFrance,country\n', 'kind-not-allowed', 'mine.csv:2: "country" is no kind. Write one of: bloc,'],
    ['name,kind\n,bank\n', 'missing-value', 'mine.csv:2: the cell "name" is empty. Fill it in.'],
    ['name,kind\nA,\n', 'missing-value', 'mine.csv:2: the cell "kind" is empty.'],
    ['name,kind,country\nA,bank,Kenya\n', 'unknown-country', 'mine.csv:2: "Kenya" is no country code. Write an ISO'],
    ['name,kind,country\nA,person,kz\n', 'unknown-country', 'mine.csv:2: "kz" is no country code.'],
    ['name,kind,members\nA,bloc,RU|QQ\n', 'unknown-country', 'mine.csv:2: "QQ" is no country code.'],
    ['name,kind,type\nA,bank,shop\n', 'unknown-code', 'mine.csv:2: "shop" is no type. Write one of: state,'],
    [
      'name,kind,sectors\nA,bank,money\n',
      'unknown-code',
      'mine.csv:2: "money" is no code for "sectors". Write one of: energy,',
    ],
    ['name,kind,wikidata\nA,bank,x\n', 'bad-wikidata-id', 'mine.csv:2: "x" is no Wikidata id.'],
    ['name,kind,office\nA,person,President:x\n', 'bad-office', 'mine.csv:2: "President:x" in "office" cannot be read.'],
    ['\nname;kind\nA;bank\n', 'unknown-column', 'mine.csv:2: unknown column "name;kind". Columns are: name, kind,'],
    ['name,kind\nCo., Ltd,company\n', 'wrong-cell-count', 'mine.csv:2: 3 cells where the header has 2.'],
  ])('says what is wrong with %j', (csv, code, message) => {
    expect(() => extend(csv)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }))
  })
})
