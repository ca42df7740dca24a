import type { CodeEntry } from './code-list.ts'

export const PARTY_TYPES = {
  state: { definition: 'A state as a whole.', example: 'Kazakhstan' },
  government: {
    definition: 'A government, ministry, agency or office of a state.',
    example: 'Ministry of Earth Sciences',
  },
  bank: { definition: 'A bank, export credit agency or fund that lends.', example: 'China Development Bank' },
  company: { definition: 'A company, state-owned ones included.', example: 'Gazprom' },
  organisation: {
    definition: 'An international organisation, association, university or other body.',
    example: 'African Union',
  },
  person: { definition: 'A natural person.', example: 'Sergey Lavrov' },
  subnational: { definition: 'A province, region or city and its bodies.', example: 'the government of Sichuan' },
} as const satisfies Record<string, CodeEntry>
export type PartyType = keyof typeof PARTY_TYPES

export const ROLES = {
  party: { definition: 'Agrees, without a more specific role.', example: 'Gazprom and CNPC signed' },
  provider: { definition: 'Lends, gives, invests or provides.', example: 'China Eximbank lent' },
  recipient: { definition: 'Borrows or receives.', example: 'a loan to Ghana' },
  buyer: { definition: 'Buys.', example: 'Sinopec will buy LNG' },
  seller: { definition: 'Sells or supplies.', example: 'from QatarEnergy' },
  implementer: { definition: 'Builds or carries out.', example: 'the road is built by Sinohydro' },
  guarantor: { definition: 'Guarantees or insures.', example: 'insured by Sinosure' },
  signatory: { definition: 'Signs for another.', example: 'Ambassador Frank Baker signed' },
  mediator: { definition: 'Mediates; no side of the agreement.', example: 'brokered by Malaysia' },
  witness: { definition: 'Witnesses; no side of the agreement.', example: 'in the presence of Vladimir Putin' },
  host: { definition: 'Hosts; no side of the agreement.', example: 'signed at the Malaysian Ministry of Defence' },
} as const satisfies Record<string, CodeEntry>
export type Role = keyof typeof ROLES

export const SIDE_KINDS = {
  state: { definition: 'A state.', example: 'France' },
  organisation: { definition: 'An international organisation or development bank.', example: 'World Bank' },
  group: { definition: 'A bloc or group of states that signs as one.', example: 'Mercosur' },
} as const satisfies Record<string, CodeEntry>
export type SideKind = keyof typeof SIDE_KINDS
