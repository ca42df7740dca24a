import type { Instrument } from '../../../../model/index.ts'

/** Words in what an agreement is about that tell its instrument, most telling instruments first. */
export const INSTRUMENT_WORDS: Readonly<Partial<Record<Instrument, string>>> = {
  'currency-swap': 'currency swap, swap, swap line',
  'debt-rescheduling':
    'rescheduling, restructuring, reschedule, moratorium, debt service suspension, rescheduled, restructured',
  'debt-relief':
    'debt forgiveness, debt relief, debt cancellation, write-off, writing off, forgive, forgiving, forgave, forgiven, cancelled debt, canceled debt, cancelling debt, debt exemption, written off, wrote off, waived',
  'credit-line': 'credit line, line of credit, credit facility',
  'export-credit': "buyer's credit, export credit, supplier's credit, preferential export credit",
  guarantee: 'guarantee, guarantees, insurance cover',
  'joint-venture': 'joint venture, joint company, joint enterprise, jointly owned',
  training: 'training, scholarship, scholarships, trainees, seminar, workshop, train, trained',
  'technical-assistance':
    'technical assistance, technical cooperation, experts, medical team, doctors, feasibility study, technicians, agricultural experts, volunteers, peacekeepers, medical teams',
  rules: `double taxation, taxation, tax, tariff, tariffs, free trade, trade deal, trade, visa, visas, visa-free, extradition, ceasefire, peace, border, recognition, investment protection, protection of investments, market access, customs, quarantine,
    sanitary, phytosanitary, certification, mutual legal assistance, readmission, air services, flights, aviation, arms control, non-aggression, security guarantees, fisheries, fishing, status of forces, data protection, social security,
    intellectual property, mobility, migration, maritime boundary, delimitation, truce, withdrawal of troops, neutrality, alliance, mutual defence, extraditing, travel without visas, without visas`,
  concession:
    'concession, lease, production sharing, exploration, licence, license, rights to, leasing, exploit, exploitation',
  acquisition: 'stake, acquire, acquisition, shares, takeover, percent stake, buy a stake',
  loan: 'loan, loans, lend, financing, credit, concessional, finance, lending, borrow',
  grant:
    'grant, donation, donate, donated, gift, aid, free of charge, assistance, donations, grants, non-refundable, gratis, handed over',
  investment: 'invest, investment, investments, investing',
  supply:
    'supply, supplies, supplying, purchase, buy, sale, sell, deliver, delivery, deliveries, export, exports, import, purchases, shipments, selling, buying, cargoes',
  construction:
    'construction, construct, build, building, rehabilitation, install, installation, upgrade, renovation, built, rebuilding, expansion, reconstruct, rehabilitate, modernisation, modernization',
  cooperation:
    'cooperation, co-operation, collaboration, cooperating, cooperate, partnership, exchange, joint, research, ties, strategic, coordination, development, promoting, reciprocal, mutual, consultations',
}
