import { expect, test } from 'vitest'
import { toDocument } from '../../../read/index.ts'
import { extract } from '../../reader.ts'

const membersIn = (text: string) =>
  extract(toDocument({ text, published: '2015-05-20', language: 'en' })).memberships.map(
    ({ member, organisation }) => `${member.value} in ${organisation.value.name}`,
  )

test.each([
  ['The Eurasian Economic Union includes Russia and Belarus.', 'RU BY', 'Eurasian Economic Union'],
  ['The summit of the African Union, which unites Ghana and Togo, ended.', 'GH TG', 'African Union'],
  ['Croatia joined the European Union in 2013.', 'HR', 'European Union'],
  ['Turkey, a member of NATO, objected.', 'TR', 'NATO'],
  ['NATO member Turkey objected.', 'TR', 'NATO'],
  ['Ghana is a member of the African Union.', 'GH', 'African Union'],
  ['The envoy came from NATO. Its members are France and Spain.', 'FR ES', 'NATO'],
  ['| Country | Member of NATO since |\n| --- | --- |\n| Norway | 1949 |\n| Finland | applicant |', 'NO', 'NATO'],
])('%s', (text, members, organisation) => {
  expect(membersIn(text)).toEqual(members.split(' ').map(member => `${member} in ${organisation}`))
})

test.each([
  'Serbia wants to join the European Union.',
  'Iceland has never joined the European Union.',
  'Norway will join NATO.',
  'Ghana is not a member of NATO.',
  'France, a former member of NATO, objected.',
  'The European Union welcomed Ghana.',
  'She is a member of parliament in Ghana.',
])('%s tells of no member', text => {
  expect(membersIn(text)).toEqual([])
})
