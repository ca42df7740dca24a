import type { KnownGap } from '../../examples/example.ts'

/** Sentences of whose agreements not all is found yet. */
export const AGREEMENT_GAPS: readonly KnownGap[] = [
  {
    reason: 'a list run together behind a colon',
    agreements: {
      text: 'Armenia and Georgia signed three papers on Monday: an agreement on customs; a memorandum on tourism; and a plan of consultations between the ministries.',
      found: [
        { form: 'agreement', countries: 'AM GE', date: '2015-05-18' },
        { form: 'memorandum', countries: 'AM GE', date: '2015-05-18' },
        { form: 'plan', countries: 'AM GE', date: '2015-05-18' },
      ],
    },
  },
  {
    reason: '"and another with"',
    agreements: {
      text: 'Turkey signed a free trade agreement with Norway and another with Iceland on Tuesday.',
      found: [
        { countries: 'TR NO', date: '2015-05-19' },
        { countries: 'TR IS', date: '2015-05-19' },
      ],
    },
  },
  {
    reason: 'a verb left out in the second part',
    agreements: {
      text: 'With Kenya he signed a treaty, with Uganda a memorandum, said Ethiopian Prime Minister Hailemariam Desalegn.',
      found: [
        { form: 'treaty', countries: 'ET KE' },
        { form: 'memorandum', countries: 'ET UG' },
      ],
    },
  },
  {
    reason: 'a plural whose subjects are listed',
    agreements: {
      text: 'Kuwait and Bahrain signed memoranda on water, power and health.',
      found: [
        { form: 'memorandum', countries: 'KW BH' },
        { form: 'memorandum', countries: 'KW BH' },
        { form: 'memorandum', countries: 'KW BH' },
      ],
    },
  },
  {
    reason: 'two undertakings of one subject',
    agreements: {
      text: 'Russia will lend Belarus $2 billion and supply it with gas.',
      found: [
        { instrument: 'loan', countries: 'RU BY', amounts: { '$2 billion': '2000000000 USD' } },
        { instrument: 'supply', countries: 'RU BY', amounts: {} },
      ],
    },
  },
  {
    reason: 'a guarantor',
    agreements: {
      text: 'The loan from Japan to Vietnam is insured by NEXI.',
      found: [{ instrument: 'loan', countries: 'JP VN', parties: { NEXI: 'guarantor' } }],
    },
  },
  {
    reason: 'a state as a mediator among the parties',
    agreements: {
      text: 'Iran and Saudi Arabia signed an agreement in Muscat on Friday that Oman had mediated.',
      found: [{ countries: 'IR SA', parties: { Oman: 'mediator' } }],
    },
  },
  {
    reason: 'the adjective before "mediation" as a side',
    agreements: {
      text: 'Under Qatari mediation Chad and Sudan signed a peace agreement on Friday.',
      found: [{ countries: 'TD SD', date: '2015-05-15' }],
    },
  },
  {
    reason: '"with Russia as the mediator"',
    agreements: {
      text: 'Armenia and Azerbaijan signed a ceasefire in Moscow on Friday with Russia as the mediator.',
      found: [{ countries: 'AM AZ' }],
    },
  },
  {
    reason: 'a witness among the parties',
    agreements: {
      text: 'The agreement between Algeria and Italy was signed in the presence of Tunisian President Beji Caid Essebsi.',
      found: [{ countries: 'DZ IT', parties: { 'Beji Caid Essebsi': 'witness' } }],
    },
  },
  {
    reason: 'sides named behind the report',
    agreements: {
      text: 'The two signed a lease of the port of Tartus for 49 years, Syria and Russia said.',
      found: [{ countries: 'SY RU', terms: { '49 years': 'duration P49Y' } }],
    },
  },
  {
    reason: 'central banks as sides of an extension',
    agreements: {
      text: 'The central banks of Japan and India extended their swap agreement by three years on Monday.',
      found: [{ instrument: 'currency-swap', status: 'amended', countries: 'JP IN', date: '2015-05-18' }],
    },
  },
  {
    reason: 'a replacement as a relation',
    agreements: {
      text: 'Canada and Ukraine signed a new trade agreement which replaces that of 1995.',
      found: [{ status: 'signed', countries: 'CA UA', follows: 'replaces' }],
    },
  },
  {
    reason: 'the date of the second of two verbs',
    agreements: {
      text: 'The protocol between Moldova and Romania was initialled in April 2015 and signed on 12 May 2015.',
      found: [
        {
          form: 'protocol',
          status: 'signed',
          countries: 'MD RO',
          milestones: ['initialled 2015-04', 'signed 2015-05-12'],
        },
      ],
    },
  },
  {
    reason: 'a parliament as its country',
    agreements: {
      text: 'The Duma ratified the agreement with Cuba on debts on Friday.',
      found: [{ status: 'ratified', countries: 'RU CU', date: '2015-05-15' }],
    },
  },
  {
    reason: 'a work handed over',
    agreements: {
      text: 'The hospital that Turkey built in Sudan was handed over on Monday.',
      found: [{ instrument: 'construction', status: 'completed', countries: 'TR SD', date: '2015-05-18' }],
    },
  },
  { reason: 'a question', agreements: { text: 'Would Iran sign a treaty with Turkey? Nobody knows.', found: [] } },
  {
    reason: 'a signing put off',
    agreements: {
      text: 'The signing of the agreement between Oman and Iran was postponed.',
      found: [{ countries: 'OM IR', status: 'suspended' }],
    },
  },
  {
    reason: 'an adverb between "will" and a verb that can be a noun',
    agreements: {
      text: 'Kenya will also sign the treaty with Uganda.',
      found: [{ form: 'treaty', status: 'proposed', countries: 'KE UG' }],
    },
  },
  {
    reason: '"neither … nor" as a denial',
    agreements: { text: 'Neither Kenya nor Uganda signed the treaty on the lake.', found: [] },
  },
  {
    reason: '"refrained from" as a denial',
    agreements: { text: 'Kenya refrained from signing the treaty with Uganda.', found: [] },
  },
  {
    reason: 'a report between commas',
    agreements: {
      text: 'The treaty, Kenya said on Monday, was signed with Uganda in March.',
      found: [{ form: 'treaty', countries: 'KE UG', date: '2015-03' }],
    },
  },
  {
    reason: 'a transfer of a player',
    agreements: { text: 'Real Madrid signed the Portuguese striker from Benfica for €30 million.', found: [] },
  },
  {
    reason: 'the year before the noun as its date',
    agreements: {
      text: 'The 2014 gas contract between Russia and China is the largest of its kind.',
      found: [{ form: 'contract', countries: 'RU CN', date: '2014' }],
    },
  },
]
