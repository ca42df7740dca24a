import { expect, test } from 'vitest'
import { listCommand } from '../../../src/analyse/figures/list-command.ts'
import { commandLink } from './command-link.ts'
import { parseSearch } from './search/filters.ts'

test.each([
  [
    { between: 'CN,RU', from: '2014', to: '2014' },
    { between: 'CN,RU', from: '2014', to: '2014' },
  ],
  [
    { status: ['in-force', 'signed'], has: ['amount'] },
    { status: ['in-force', 'signed'], has: ['amount'] },
  ],
  [{ party: ["People's Bank, of China", 'VTB'] }, { party: ["People's Bank, of China", 'VTB'] }],
  [
    { text: 'gas pipel* -transit', minAmount: 5 },
    { text: 'gas pipel* -transit', minAmount: '5' },
  ],
  [{}, {}],
])('the command of %j leads to the same filters', (filter, filters) => {
  const { searchParams } = new URL(commandLink(listCommand(filter)), 'http://localhost')
  expect(parseSearch(searchParams).filters).toEqual(filters)
})
