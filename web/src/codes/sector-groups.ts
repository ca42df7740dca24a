import type { Sector } from '../../../src/model/index.ts'

/** The groups in which sectors are drawn: at most ten colours and patterns can be told apart. */
export const SECTOR_GROUPS = {
  energy: ['energy'],
  finance: ['finance', 'taxation'],
  science: ['space', 'science-technology', 'digital'],
  industry: ['industry', 'mining', 'construction'],
  trade: ['trade', 'tourism', 'business'],
  transport: ['transport'],
  state: ['diplomacy', 'government', 'development'],
  defence: ['defence', 'security'],
  land: ['agriculture', 'water', 'environment'],
  people: ['education', 'culture', 'health', 'sport', 'media', 'migration', 'humanitarian'],
} as const satisfies Record<string, readonly Sector[]>

export type SectorGroup = keyof typeof SECTOR_GROUPS

const GROUP_OF = Object.fromEntries(
  Object.entries(SECTOR_GROUPS).flatMap(([group, sectors]) => sectors.map(sector => [sector, group])),
) as Readonly<Record<Sector, SectorGroup>>

/** The group that decides how an agreement is drawn: that of its first sector. */
export const groupOf = (sector: string): SectorGroup => GROUP_OF[sector as Sector] ?? 'state'
