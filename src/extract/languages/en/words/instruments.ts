import type { Instrument } from '../../../../model/index.ts'

/** Words in what an agreement is about that tell its instrument, most telling instruments first. */
export const INSTRUMENT_WORDS: Readonly<Partial<Record<Instrument, readonly string[]>>> = {
  'currency-swap': ['currency swap', 'swap'],
  'debt-rescheduling': ['rescheduling', 'restructuring', 'reschedule', 'moratorium', 'debt service suspension'],
  'debt-relief': ['debt forgiveness', 'debt relief', 'debt cancellation', 'write-off', 'writing off', 'forgive', 'forgiving', 'cancelling debt', 'debt exemption', 'exempt'],
  'credit-line': ['credit line', 'line of credit', 'credit facility'],
  'export-credit': ["buyer's credit", 'export credit', "supplier's credit"],
  guarantee: ['guarantee', 'guarantees', 'insurance cover'],
  'joint-venture': ['joint venture', 'joint company', 'joint enterprise', 'jointly owned'],
  training: ['training', 'scholarship', 'scholarships', 'trainees', 'seminar', 'workshop', 'train'],
  'technical-assistance': ['technical assistance', 'technical cooperation', 'experts', 'medical team', 'doctors', 'feasibility study', 'technicians', 'agricultural experts', 'volunteers'],
  rules: [
    'double taxation', 'taxation', 'tax', 'tariff', 'tariffs', 'free trade', 'trade deal', 'trade', 'visa', 'visas', 'visa-free', 'extradition', 'ceasefire', 'peace', 'border', 'recognition', 'investment protection', 'protection of investments',
    'market access', 'customs', 'quarantine', 'sanitary', 'phytosanitary', 'certification', 'mutual legal assistance', 'readmission', 'air services', 'flights', 'aviation', 'arms control', 'non-aggression', 'security guarantees', 'fisheries', 'fishing', 'status of forces', 'data protection', 'social security', 'intellectual property', 'mobility', 'migration', 'maritime boundary', 'delimitation',
  ],
  concession: ['concession', 'lease', 'production sharing', 'exploration', 'licence', 'license', 'rights to'],
  acquisition: ['stake', 'acquire', 'acquisition', 'shares', 'takeover'],
  loan: ['loan', 'loans', 'lend', 'financing', 'credit', 'concessional', 'finance'],
  grant: ['grant', 'donation', 'donate', 'donated', 'gift', 'aid', 'free of charge', 'assistance'],
  investment: ['invest', 'investment', 'investments'],
  supply: ['supply', 'supplies', 'supplying', 'purchase', 'buy', 'sale', 'sell', 'deliver', 'delivery', 'deliveries', 'export', 'exports', 'import'],
  construction: ['construction', 'construct', 'build', 'building', 'rehabilitation', 'install', 'installation', 'upgrade', 'renovation'],
  cooperation: ['cooperation', 'co-operation', 'collaboration', 'cooperating', 'cooperate', 'partnership', 'exchange', 'joint', 'research', 'ties', 'strategic', 'coordination', 'development'],
}
