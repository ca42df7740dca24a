import type { NounEntry } from '../../../engine/words.ts'

type Row = readonly [words: string, entry: NounEntry]

const rows: readonly Row[] = [
  ['treaty/treaties|convention/conventions|pact/pacts|charter/charters|compact/compacts', { form: 'treaty' }],
  [
    'non-aggression pact|defence pact|defense pact|mutual defence treaty|mutual defense treaty|extradition treaty|peace treaty|border treaty',
    { form: 'treaty', instrument: 'rules' },
  ],
  ['trade pact|trade pacts|free trade pact', { form: 'agreement', instrument: 'rules' }],
  ['agreement/agreements|accord/accords|deal/deals|arrangement/arrangements|compromise', { form: 'agreement' }],
  ['understanding/understandings|settlement/settlements', { form: 'agreement', isWeak: true }],
  [
    'free trade agreement/free trade agreements|fta/ftas|cepa|trade agreement/trade agreements|trade deal/trade deals|trade accord|tax agreement|visa waiver agreement|extradition agreement|air services agreement|open skies agreement|status of forces agreement|bilateral investment treaty|bilateral investment treaties|double taxation agreement|double taxation avoidance agreement|tax treaty/tax treaties|double tax treaty|truce/truces|ceasefire deal|ceasefire agreement|peace accord/peace accords|peace deal/peace deals|peace agreement/peace agreements|reciprocal trade framework/reciprocal trade frameworks|trade framework/trade frameworks',
    { form: 'agreement', instrument: 'rules' },
  ],
  ['ceasefire/ceasefires|armistice', { form: 'agreement', instrument: 'rules', isWeak: true }],
  [
    'framework agreement/framework agreements|cooperation agreement/cooperation agreements|co-operation agreement/co-operation agreements|partnership agreement/partnership agreements|partnership and cooperation agreement|strategic partnership agreement',
    { form: 'agreement', instrument: 'cooperation' },
  ],
  [
    'framework/frameworks|partnership/partnerships|cooperation|co-operation|alliance',
    { form: 'agreement', instrument: 'cooperation', isWeak: true },
  ],
  ['contract/contracts', { form: 'contract' }],
  [
    'supply contract/supply contracts|sales contract/sales contracts|purchase contract|sale and purchase agreement|sales and purchase agreement|supply agreement/supply agreements|supply deal/supply deals|gas deal/gas deals|arms deal/arms deals|arms contract|sales agreement|purchase agreement|offtake agreement|export contract/export contracts|delivery contract',
    { form: 'contract', instrument: 'supply' },
  ],
  [
    'construction contract/construction contracts|epc contract/epc contracts|turnkey contract|construction agreement|commercial contract',
    { form: 'contract', instrument: 'construction' },
  ],
  [
    'production sharing agreement|production-sharing agreement|psa|lease agreement|concession agreement|concession contract|exploration agreement',
    { form: 'contract', instrument: 'concession' },
  ],
  ['concession/concessions|lease/leases', { form: 'contract', instrument: 'concession', isWeak: true }],
  [
    'memorandum of understanding|memorandums of understanding|memoranda of understanding|memorandum of cooperation|memoranda of cooperation|memorandum of co-operation|memorandum of intention|memorandum of intent|memorandum of agreement|memorandum/memorandums|memoranda|mou/mous|moc/mocs|mou s',
    { form: 'memorandum' },
  ],
  ['protocol/protocols|annex|addendum|amending protocol|protocol of intent', { form: 'protocol' }],
  [
    'joint declaration/joint declarations|declaration of intent|joint declaration of intent|joint statement/joint statements|joint communique|joint communiqué|communique|communiqué|declaration of principles|political declaration|declaration/declarations',
    { form: 'declaration' },
  ],
  ['exchange of notes|exchanges of notes|exchange of letters|diplomatic notes', { form: 'exchange-of-notes' }],
  [
    'letter of intent|letters of intent|loi|letter of interest|letter of exchange|letters of exchange',
    { form: 'letter-of-intent' },
  ],
  [
    'action plan/action plans|work plan/work plans|work programme/work programmes|work program|plan of action|executive programme|executive program|cooperation programme|cooperation program|cooperation plan|exchange programme|exchange program|cultural exchange programme|roadmap/roadmaps|road map',
    { form: 'plan', instrument: 'cooperation' },
  ],
  ['terms of reference|term of reference', { form: 'other', instrument: 'cooperation' }],
  [
    'loan agreement/loan agreements|loan contract|financing agreement/financing agreements|framework loan agreement|credit agreement/credit agreements|loan deal|financing deal',
    { form: 'agreement', instrument: 'loan' },
  ],
  [
    'loan/loans|concessional loan/concessional loans|preferential loan/preferential loans|soft loan/soft loans|interest-free loan/interest-free loans|syndicated loan|bridging loan|term loan|financing package|loan package/loan packages',
    { form: 'agreement', instrument: 'loan' },
  ],
  ['credit/credits|financing', { form: 'agreement', instrument: 'loan', isWeak: true }],
  [
    'credit line/credit lines|line of credit|lines of credit|credit facility/credit facilities|loan facility|revolving credit facility|credit limit',
    { form: 'agreement', instrument: 'credit-line' },
  ],
  [
    "export credit/export credits|buyer's credit/buyer's credits|buyer credit|buyers credit|buyers' credit|supplier's credit|suppliers credit|supplier credit|preferential export credit|preferential buyer's credit|export buyer's credit",
    { form: 'agreement', instrument: 'export-credit' },
  ],
  [
    'grant/grants|donation/donations|gift/gifts|grant agreement/grant agreements|grant aid|non-refundable aid|free aid|aid gratis|food aid|humanitarian aid|emergency aid|military aid',
    { form: 'agreement', instrument: 'grant' },
  ],
  [
    'aid|assistance|support|aid package/aid packages|assistance package|relief goods|relief supplies|contribution/contributions',
    { form: 'agreement', instrument: 'grant', isWeak: true },
  ],
  [
    'technical assistance|technical cooperation|medical team/medical teams|medical mission|team of experts|team of doctors',
    { form: 'agreement', instrument: 'technical-assistance', isWeak: true },
  ],
  [
    'scholarship/scholarships|training course/training courses|training programme|training program',
    { form: 'agreement', instrument: 'training', isWeak: true },
  ],
  [
    'debt relief|debt cancellation|debt forgiveness|debt write-off|cancellation of debt|debt waiver',
    { form: 'agreement', instrument: 'debt-relief' },
  ],
  [
    'debt rescheduling|debt restructuring|debt restructuring agreement|debt swap/debt swaps',
    { form: 'agreement', instrument: 'debt-rescheduling' },
  ],
  [
    'currency swap/currency swaps|currency swap agreement/currency swap agreements|swap agreement/swap agreements|swap line/swap lines|currency swap line|bilateral currency swap|currency swap arrangement|swap arrangement/swap arrangements|swap deal|currency swap deal|swap facility|bilateral swap arrangement',
    { form: 'agreement', instrument: 'currency-swap' },
  ],
  [
    'loan guarantee/loan guarantees|sovereign guarantee|guarantee agreement',
    { form: 'agreement', instrument: 'guarantee' },
  ],
  ['guarantee/guarantees', { form: 'agreement', instrument: 'guarantee', isWeak: true }],
  [
    'joint venture/joint ventures|joint venture agreement|joint-venture/joint-ventures',
    { form: 'agreement', instrument: 'joint-venture' },
  ],
  [
    'stake/stakes|takeover|acquisition/acquisitions|merger',
    { form: 'agreement', instrument: 'acquisition', isWeak: true },
  ],
  [
    'investment/investments|investment agreement|investment deal|investment package',
    { form: 'agreement', instrument: 'investment', isWeak: true },
  ],
  ['purchase/purchases|sale/sales|order/orders', { form: 'contract', instrument: 'supply', isWeak: true }],
  ['pledge/pledges|commitment/commitments|promise', { form: 'pledge', isWeak: true }],
  [
    'project/projects|programme/programmes|program/programs|plan/plans|package/packages',
    { form: 'agreement', isWeak: true },
  ],
  [
    'document/documents|bilateral agreement documents|agreement documents|instrument/instruments|paper/papers|text/texts',
    { isGeneric: true },
  ],
]

/** Agreement nouns: phrase and what it says; "a/b" gives singular and plural. */
export const NOUNS: readonly Row[] = rows.flatMap(([words, entry]) =>
  words.split('|').flatMap((group): Row[] => {
    const [singular = '', plural] = group.split('/')
    const isPlural =
      plural === undefined &&
      /(?:ies|[^s]s|ums|anda)(?: of \w+)?$/.test(singular) &&
      !/\bof (?:principles)$/.test(singular)
    return [
      [singular, isPlural ? { ...entry, isPlural: true } : entry],
      ...(plural ? [[plural, { ...entry, isPlural: true }] as Row] : []),
    ]
  }),
)

/** Words that make a weak noun count: something has been made of it. */
export const STRENGTHENING_WORDS = [
  'joint',
  'bilateral',
  'interest-free',
  'concessional',
  'preferential',
  'free',
  'emergency',
  'humanitarian',
  'chinese',
  'comprehensive',
  'strategic',
  'mutual',
]
