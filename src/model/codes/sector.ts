import type { CodeEntry } from './code-list.ts'

type SectorEntry = CodeEntry & {
  /** OECD DAC sector, three digits. */
  readonly dac3: string
  /** The CRS purpose code, five digits, that stands for the sector when nothing finer is known. */
  readonly crs5: string
}

/**
 * Sectors, each with its OECD DAC/CRS code (lists of January 2021). Where DAC has no twin the nearest is given:
 * defence and diplomacy are no aid sectors there.
 */
export const SECTORS = {
  energy: {
    definition: 'Oil, gas, coal, electricity, nuclear and renewable energy.',
    example: 'gas supplies',
    dac3: '230',
    crs5: '23110',
  },
  transport: {
    definition: 'Roads, railways, ports, shipping, aviation.',
    example: 'a high-speed rail link',
    dac3: '210',
    crs5: '21010',
  },
  finance: {
    definition: 'Banking, central banking, insurance, capital markets.',
    example: 'a currency swap',
    dac3: '240',
    crs5: '24010',
  },
  trade: {
    definition: 'Trade policy, tariffs, market access, exports and imports.',
    example: 'a free trade agreement',
    dac3: '331',
    crs5: '33110',
  },
  defence: {
    definition: 'Armed forces, arms, military cooperation, ceasefires.',
    example: 'a defence pact',
    dac3: '152',
    crs5: '15210',
  },
  space: {
    definition: 'Satellites, navigation, space flight.',
    example: 'satellite navigation',
    dac3: '220',
    crs5: '22040',
  },
  'science-technology': {
    definition: 'Research, innovation, technology.',
    example: 'a joint laboratory',
    dac3: '430',
    crs5: '43082',
  },
  agriculture: {
    definition: 'Farming, food, forestry, fishing.',
    example: 'grain deliveries',
    dac3: '310',
    crs5: '31110',
  },
  mining: {
    definition: 'Minerals and metals, their extraction.',
    example: 'critical minerals',
    dac3: '322',
    crs5: '32210',
  },
  industry: { definition: 'Manufacturing and heavy industry.', example: 'a cement works', dac3: '321', crs5: '32110' },
  construction: {
    definition: 'Buildings and housing, construction as a trade.',
    example: 'a conference centre',
    dac3: '323',
    crs5: '32310',
  },
  education: {
    definition: 'Schools, universities, scholarships.',
    example: 'two primary schools',
    dac3: '110',
    crs5: '11110',
  },
  culture: {
    definition: 'Culture, heritage, arts, languages.',
    example: 'a cultural exchange programme',
    dac3: '160',
    crs5: '16061',
  },
  health: {
    definition: 'Hospitals, medicine, disease control.',
    example: 'a malaria centre',
    dac3: '120',
    crs5: '12110',
  },
  environment: {
    definition: 'Climate, nature, pollution.',
    example: 'climate cooperation',
    dac3: '410',
    crs5: '41010',
  },
  water: {
    definition: 'Water supply, sanitation, irrigation works, rivers.',
    example: 'a water treatment plant',
    dac3: '140',
    crs5: '14010',
  },
  digital: {
    definition: 'Telecommunications, internet, data, electronics.',
    example: 'a fibre-optic network',
    dac3: '220',
    crs5: '22010',
  },
  security: {
    definition: 'Police, courts, counter-terrorism, cyber security, extradition.',
    example: 'information security',
    dac3: '152',
    crs5: '15210',
  },
  migration: {
    definition: 'Visas, migration, readmission, workers abroad.',
    example: 'visa-free travel',
    dac3: '151',
    crs5: '15190',
  },
  taxation: {
    definition: 'Taxes and customs administration.',
    example: 'avoiding double taxation',
    dac3: '151',
    crs5: '15114',
  },
  humanitarian: {
    definition: 'Emergency relief and disaster response.',
    example: 'food aid after the earthquake',
    dac3: '720',
    crs5: '72010',
  },
  diplomacy: {
    definition: 'Political relations, consultations, borders, peace.',
    example: 'a joint declaration on deepening ties',
    dac3: '152',
    crs5: '15220',
  },
  government: {
    definition: 'Public administration, government buildings, budget support.',
    example: 'a new parliament building',
    dac3: '151',
    crs5: '15110',
  },
  business: {
    definition: 'Business services, chambers, investment promotion.',
    example: 'cooperation of chambers of commerce',
    dac3: '250',
    crs5: '25010',
  },
  tourism: { definition: 'Tourism.', example: 'an MoU on tourism', dac3: '332', crs5: '33210' },
  sport: { definition: 'Sport and sports facilities.', example: 'a stadium', dac3: '160', crs5: '16061' },
  media: {
    definition: 'Press, radio, television, film.',
    example: 'exchange of news between broadcasters',
    dac3: '220',
    crs5: '22010',
  },
  development: {
    definition: 'Development in several sectors at once, regional and urban development.',
    example: 'a multi-sector development programme',
    dac3: '430',
    crs5: '43010',
  },
} as const satisfies Record<string, SectorEntry>

export type Sector = keyof typeof SECTORS
