import type { NounRow } from '../../../engine/kit-words.ts'

/** Nouns by which English names undertakings, talks and projects; the longest that fits wins. */
export const NOUNS: readonly NounRow[] = [
  ['treaty/treaties', { kind: 'paper', form: 'treaty' }],
  // The press calls any agreement so.
  ['pact+, compact+', { kind: 'paper', form: 'treaty', isVague: true }],
  ['convention+, charter+, statute+, covenant+', { kind: 'paper', form: 'treaty', isMultilateral: true }],
  [
    'non-aggression pact+, defence pact+, defense pact+, mutual defence treaty/mutual defence treaties, mutual defense treaty/mutual defense treaties, extradition treaty/extradition treaties, peace treaty/peace treaties, border treaty/border treaties, friendship treaty, security pact+, alliance treaty, arms control treaty, tax treaty/tax treaties, double tax treaty/double tax treaties, double taxation treaty, income tax treaty/income tax treaties, tax convention+, nuclear arms treaty',
    { kind: 'paper', form: 'treaty', instrument: 'rules' },
  ],
  ['agreement+, accord+, deal+, arrangement+', { kind: 'paper', form: 'agreement' }],
  [
    'understanding+, settlement+, compromise+, bargain+, transaction/transactions',
    { kind: 'paper', form: 'agreement', isVague: true },
  ],
  [
    `free trade agreement+, free-trade agreement+, FTA/FTAs, CEPA, trade agreement+, trade deal+, trade accord+, trade pact+, free trade pact+, free trade deal+, free-trade deal+, free-trade pact+, tax agreement+, visa waiver agreement+, visa-free agreement+, visa-free regime+, visa-free travel agreement+, extradition arrangement+, visa waiver+, visa exemption agreement+, extradition agreement+, air services agreement+, open skies agreement+, status of forces agreement+,
    bilateral investment treaty/bilateral investment treaties, investment treaty/investment treaties, investment protection agreement+, double taxation agreement+, double taxation avoidance agreement+, peace accord+, peace deal+, peace agreement+, peace pact+, ceasefire deal+, ceasefire agreement+, truce deal+, truce agreement+, reciprocal trade framework+, trade framework+, reciprocal trade agreement+, customs agreement+,
    border agreement+, boundary agreement+, readmission agreement+, maritime boundary agreement+, fisheries agreement+, fishing agreement+, grain deal+, social security agreement+, security agreement+, defence agreement+, defense agreement+, mutual legal assistance treaty, migration deal+, mobility agreement+, prisoner exchange deal+, prisoner swap deal+, economic partnership agreement+, association agreement+, customs union agreement+, comprehensive economic and trade agreement+, economic and trade agreement+, comprehensive economic partnership agreement+, reciprocal access agreement+, visiting forces agreement+, defence cooperation agreement+, defense cooperation agreement+, normalisation agreement+, normalization agreement+`,
    { kind: 'paper', form: 'agreement', instrument: 'rules' },
  ],
  [
    'ceasefire+, cease-fire+, armistice, truce+, prisoner swap+, prisoner exchange+',
    { kind: 'flow', form: 'agreement', instrument: 'rules' },
  ],
  [
    'framework agreement+, cooperation agreement+, co-operation agreement+, partnership agreement+, partnership and cooperation agreement+, enhanced partnership and cooperation agreement, strategic partnership agreement+, cooperation deal+, cooperation pact+, cooperation accord+, cooperation document+, cooperation treaty',
    { kind: 'paper', form: 'agreement', instrument: 'cooperation' },
  ],
  [
    'framework+, partnership+, cooperation, co-operation, collaboration+, alliance+, tie-up+',
    { kind: 'flow', form: 'agreement', instrument: 'cooperation', isVague: true },
  ],
  [
    'diplomatic relations, diplomatic ties, full diplomatic relations, full diplomatic ties, formal diplomatic relations, formal diplomatic ties, consular relations',
    { kind: 'bond', form: 'agreement', instrument: 'rules' },
  ],
  [
    'strategic partnership+, comprehensive strategic partnership+, comprehensive partnership+, enhanced partnership+, special strategic partnership, global strategic partnership, strategic cooperative partnership+, comprehensive strategic cooperative partnership, all-weather strategic partnership, all-weather strategic cooperative partnership, special and privileged strategic partnership, privileged strategic partnership, strategic alliance+',
    { kind: 'bond', form: 'declaration', instrument: 'cooperation' },
  ],
  ['contract+', { kind: 'paper', form: 'contract' }],
  [
    'supply contract+, sales contract+, purchase contract+, sale and purchase agreement+, sales and purchase agreement+, supply agreement+, supply deal+, gas deal+, arms deal+, arms contract+, sales agreement+, purchase agreement+, offtake agreement+, export contract+, delivery contract+, gas contract+, oil deal+, gas supply deal+, gas supply contract+, LNG deal+, power purchase agreement+, procurement contract+, defence contract+, weapons deal+',
    { kind: 'paper', form: 'contract', instrument: 'supply' },
  ],
  [
    'construction contract+, EPC contract+, turnkey contract+, construction agreement+, construction deal+, engineering contract+',
    { kind: 'paper', form: 'contract', instrument: 'construction' },
  ],
  ['commercial contract+, service contract+, business contract+', { kind: 'paper', form: 'contract' }],
  [
    'production sharing agreement+, production-sharing agreement+, production sharing contract+, PSA/PSAs, lease agreement+, concession agreement+, concession contract+, exploration agreement+, lease contract+, licence agreement+, license agreement+',
    { kind: 'paper', form: 'contract', instrument: 'concession' },
  ],
  ['concession+, lease+', { kind: 'flow', form: 'contract', instrument: 'concession', isVague: true }],
  [
    'memorandum of understanding/memorandums of understanding, memorandum of understanding/memoranda of understanding, memorandum of cooperation/memoranda of cooperation, memorandum of co-operation, memorandum of intention, memorandum of intent, memorandum of agreement, memorandum/memoranda, memorandums/memorandums, MoU/MoUs, MOU/MOUs, MOC/MOCs, memorandum on mutual understanding',
    { kind: 'paper', form: 'memorandum' },
  ],
  [
    'protocol+, annex/annexes, addendum/addenda, amending protocol+, additional protocol+, supplementary protocol+, supplementary agreement+',
    { kind: 'paper', form: 'protocol' },
  ],
  [
    'joint declaration+, declaration of intent/declarations of intent, joint declaration of intent, joint statement+, joint communique+, joint communiqué+, communique+, communiqué+, declaration of principles, political declaration+, declaration+, statement of intent, joint vision statement, joint political declaration',
    { kind: 'paper', form: 'declaration' },
  ],
  [
    'exchange of notes/exchanges of notes, exchange of letters/exchanges of letters, diplomatic notes, notes verbales, exchange notes',
    { kind: 'paper', form: 'exchange-of-notes' },
  ],
  [
    'letter of intent/letters of intent, LOI/LOIs, letter of interest, letter of exchange/letters of exchange, letters of understanding, letter of understanding, letter of commitment',
    { kind: 'paper', form: 'letter-of-intent' },
  ],
  [
    'action plan+, work plan+, work programme+, work program+, plan of action, executive programme+, executive program+, cooperation programme+, cooperation program+, cooperation plan+, exchange programme+, exchange program+, cultural exchange programme+, roadmap+, road map+, programme of cooperation, program of cooperation',
    { kind: 'paper', form: 'plan', instrument: 'cooperation' },
  ],
  [
    'programme+, program+, executive plan+, plan for cooperation, plan of cooperation, plan for comprehensive cooperation, road map+, roadmap+',
    { kind: 'paper', form: 'plan', instrument: 'cooperation', isVague: true },
  ],
  ['terms of reference, term of reference', { kind: 'paper', form: 'other', instrument: 'cooperation' }],
  [
    'loan agreement+, loan contract+, financing agreement+, framework loan agreement+, credit agreement+, loan deal+, financing deal+, loan accord+, credit accord+',
    { kind: 'paper', form: 'agreement', instrument: 'loan' },
  ],
  [
    'loan+, concessional loan+, concessionary loan+, preferential loan+, soft loan+, interest-free loan+, interest free loan+, no-interest loan+, zero-interest loan+, syndicated loan+, bridging loan+, bridge loan+, term loan+, financing package+, loan package+, commercial loan+, low-interest loan+, policy loan+, development loan+',
    { kind: 'flow', form: 'agreement', instrument: 'loan' },
  ],
  ['credit+, financing, finance', { kind: 'flow', form: 'agreement', instrument: 'loan', isVague: true }],
  [
    'credit line+, line of credit/lines of credit, credit facility/credit facilities, loan facility/loan facilities, revolving credit facility, standby facility, overdraft',
    { kind: 'flow', form: 'agreement', instrument: 'credit-line' },
  ],
  [
    "export credit+, buyer's credit+, buyer credit+, buyers credit, buyers' credit, supplier's credit+, suppliers credit, supplier credit+, export buyer's credit, export buyer's credits, preferential buyer's credit, preferential export credit, preferential export buyer's credit",
    { kind: 'flow', form: 'agreement', instrument: 'export-credit' },
  ],
  [
    'grant+, donation+, gift+, grant agreement+, grant aid, non-refundable aid, free aid, aid gratis, gratis aid, food aid, humanitarian aid, emergency aid, military aid, in-kind donation+, cash donation+, relief aid, gratuitous aid, grant assistance, relief goods, relief supplies, emergency relief, humanitarian assistance, free assistance, emergency assistance, emergency humanitarian aid',
    { kind: 'flow', form: 'agreement', instrument: 'grant' },
  ],
  [
    'aid package+, assistance package+, aid agreement+, support package+',
    { kind: 'flow', form: 'agreement', instrument: 'grant' },
  ],
  [
    'aid, assistance, funding, funds, support, contribution+, relief, handout+, aid money, financial assistance, financial aid, financial support, money',
    { kind: 'flow', form: 'agreement', instrument: 'grant', isVague: true },
  ],
  [
    'official development assistance, ODA, development assistance, economic assistance, economic aid, economic and technical assistance',
    { kind: 'flow', form: 'agreement', isVague: true },
  ],
  [
    'economic and technical cooperation agreement+, economic and technical agreement+, agreement/agreements on economic and technical cooperation, technical cooperation agreement+, technical and economic cooperation agreement+',
    { kind: 'paper', form: 'agreement' },
  ],
  [
    'technical assistance, technical cooperation, technical support, technical aid',
    { kind: 'flow', form: 'agreement', instrument: 'technical-assistance' },
  ],
  [
    'medical team+, team of doctors, team of medical experts, medical mission, peacekeepers, volunteers, youth volunteers, agricultural experts, team of experts, expert team+, agronomists, medical personnel, medical workers, medical experts, rescue team+, search and rescue team, technical team, teachers of chinese',
    { kind: 'flow', form: 'agreement', instrument: 'technical-assistance', isVague: true },
  ],
  [
    'scholarship+, scholarship programme+, scholarship program+, training course+, training programme+, training program+, fellowship+, training session+, training seminar+, training class/training classes',
    { kind: 'flow', form: 'agreement', instrument: 'training', isVague: true },
  ],
  [
    'debt relief, write-off+, debt forgiveness, debt cancellation, debt write-off, debt reduction, debt waiver, debt exemption, debt pardon',
    { kind: 'flow', form: 'agreement', instrument: 'debt-relief' },
  ],
  [
    'debt rescheduling, debt restructuring, debt deal+, debt swap+, debt treatment, debt moratorium, debt restructuring deal+, rescheduling agreement+, restructuring agreement+, debt rescheduling agreement+, debt restructuring agreement+',
    { kind: 'flow', form: 'agreement', instrument: 'debt-rescheduling' },
  ],
  [
    'currency swap+, currency swap agreement+, swap line+, currency swap line+, swap agreement+, currency swap deal+, swap deal+, bilateral swap arrangement+, bilateral currency swap agreement+, bilateral currency swap, currency swap arrangement+, swap arrangement+, swap facility, local currency swap',
    { kind: 'paper', form: 'agreement', instrument: 'currency-swap' },
  ],
  [
    'guarantee+, loan guarantee+, sovereign guarantee+, insurance cover, credit guarantee+, guarantee agreement+',
    { kind: 'flow', form: 'agreement', instrument: 'guarantee', isVague: true },
  ],
  [
    'joint venture agreement+, joint venture deal+, shareholders agreement+',
    { kind: 'paper', form: 'agreement', instrument: 'joint-venture' },
  ],
  [
    'joint venture+, joint company/joint companies, joint enterprise+, joint-venture+, JV/JVs',
    { kind: 'flow', form: 'agreement', instrument: 'joint-venture' },
  ],
  [
    'acquisition+, takeover+, stake+, buyout+, merger+, majority stake+, minority stake+',
    { kind: 'flow', form: 'contract', instrument: 'acquisition', isVague: true },
  ],
  [
    'investment agreement+, investment deal+, investment contract+',
    { kind: 'paper', form: 'agreement', instrument: 'investment' },
  ],
  [
    'investment+, foreign direct investment, investment package+',
    { kind: 'flow', form: 'agreement', instrument: 'investment', isVague: true },
  ],
  [
    'pledge+, commitment+, undertaking+, promise+, aid pledge+, offer+',
    { kind: 'flow', form: 'pledge', isVague: true },
  ],
  [
    'order+, purchase+, sale+, arms sale+, delivery/deliveries',
    { kind: 'flow', form: 'contract', instrument: 'supply', isVague: true },
  ],
  ['letters/letters, notes/notes', { kind: 'flow', form: 'exchange-of-notes', isVague: true }],
  [
    'prisoners, detainees, captives, hostages, prisoners of war, spies',
    { kind: 'flow', form: 'agreement', instrument: 'rules', isVague: true },
  ],
  ['debt+, arrears', { kind: 'debt', form: 'agreement', instrument: 'debt-relief' }],
  [
    'wage agreement+, wage deal+, wage settlement+, pay agreement+, pay deal+, labour agreement+, labor agreement+, collective agreement+, coalition agreement+, coalition deal+, power-sharing agreement+, power-sharing deal+, plea agreement+, plea deal+, plea bargain+, employment contract+, non-disclosure agreement+, endorsement deal+, sponsorship deal+, budget deal+, prenuptial agreement+, tenancy agreement+',
    { kind: 'private' },
  ],
  ['document+, instrument+, paper+, text+', { kind: 'generic' }],
  [
    'talks, negotiation+, consultations, discussions, round of talks/rounds of talks, peace talks, trade talks, negotiating round+, dialogue+, free trade talks',
    { kind: 'talks' },
  ],
  [
    'project+, works, construction works, scheme+, construction work, facility/facilities, undertaking',
    { kind: 'project' },
  ],
]

/** Nouns for people and bodies that act without a name: what stands before "signed" and the like as its subject. */
export const AGENT_NOUNS = `
companies, company, firm, firms, ministers, minister, leaders, leader, officials, official, sides, side, countries, country, nations, nation, states, parties, governments, government, presidents, president, delegations, delegation,
representatives, representative, banks, bank, lender, lenders, lawmakers, parliament, legislature, cabinet, court, council, negotiators, authorities, ambassadors, ambassador, envoys, envoy, chiefs, heads, groups, group, partners, neighbours, neighbors,
members, allies, capitals, businessmen, executives, consortium, ministry, ministries, embassy, companies, institutions, agencies, agency, regulator, regulators, diplomats, premier, premiers, chancellor, spokesman, spokeswoman, spokesperson, operator, operators,
developer, contractor, contractors, supplier, suppliers, buyers, buyer, seller, investors, investor, shareholders, university, universities, experts, farmers, workers, people, troops, analysts, critics, opponents, economists, observers, commissioners, foundation, foundations
`
