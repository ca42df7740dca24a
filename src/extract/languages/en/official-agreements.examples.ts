import type { AgreementExample, Topics } from '../../examples/example.ts'

/** How ministries, parliaments, depositaries and companies tell of agreements. */
export const OFFICIAL_AGREEMENT_EXAMPLES: Topics<AgreementExample> = {
  'ties that are made, raised or broken are an agreement': [
    {
      text: 'On Monday Bhutan and Israel decided to establish diplomatic relations.',
      found: [{ instrument: 'rules', status: 'agreed', countries: 'BT IL', date: '2015-05-18' }],
    },
    {
      text: 'India and Vietnam elevated their relations to a Comprehensive Strategic Partnership.',
      found: [{ instrument: 'cooperation', status: 'agreed', countries: 'IN VN' }],
    },
    {
      text: 'Ties between Peru and Chile were upgraded to a strategic partnership in 2013.',
      found: [{ instrument: 'cooperation', status: 'agreed', countries: 'PE CL', date: '2013' }],
    },
    {
      text: 'Iran severed diplomatic relations with Norway on Monday.',
      found: [{ instrument: 'rules', status: 'terminated', countries: 'IR NO' }],
    },
    { text: 'Peru and Chile praised their strategic partnership.', found: [] },
    { text: 'The anniversary of diplomatic relations between Peru and Chile was celebrated in Lima.', found: [] },
  ],
  'parliaments ratify by bills, depositaries receive instruments': [
    {
      text: 'The Bundestag on Monday passed the bill on the trade agreement with Canada.',
      found: [{ status: 'ratified', countries: 'DE CA' }],
    },
    {
      text: 'Canada acceded to the Apostille Convention on 12 May 2015.',
      found: [{ form: 'treaty', status: 'ratified', countries: 'CA', date: '2015-05-12' }],
    },
    {
      text: 'Rwanda deposited its instrument of accession to the Apostille Convention on 12 May 2015.',
      found: [{ form: 'treaty', status: 'ratified', countries: 'RW', date: '2015-05-12' }],
    },
    { text: 'The Bundestag passed the bill on pensions.', found: [] },
  ],
  'one more agreement is not the one told of before': [
    {
      text: 'Brazil and Sweden signed a contract on aircraft on Monday. They also signed an agreement on training.',
      found: [
        { form: 'contract', countries: 'BR SE' },
        { form: 'agreement', countries: 'BR SE' },
      ],
    },
    {
      text: 'Boeing signed a contract with Air India, and the Airbus group concluded an agreement with IndiGo.',
      found: [
        { form: 'contract', countries: 'US IN' },
        { form: 'agreement', countries: 'FR IN' },
      ],
    },
    {
      text: 'Egypt and Jordan signed several agreements on Monday. They include a memorandum on tourism and a treaty on extradition.',
      found: [
        { form: 'agreement', status: 'signed', countries: 'EG JO' },
        { form: 'memorandum', status: 'signed', countries: 'EG JO' },
        { form: 'treaty', status: 'signed', countries: 'EG JO' },
      ],
    },
  ],
  'what is wanted or thought is no agreement, what one gives is': [
    { text: 'António Guterres of the United Nations was paying a courtesy call on Xi Jinping.', found: [] },
    { text: 'France and Chad agreed that trade matters more than ever.', found: [] },
    { text: 'Xi Jinping received at the palace António Guterres of the United Nations.', found: [] },
    {
      title: 'France and Chad: Senate wants to begin work on an investment agreement',
      text: 'Paris is a city.',
      found: [],
    },
    {
      text: 'The United States will provide Vietnam with initial seed funding of $2 million.',
      found: [{ status: 'pledged', countries: 'US VN', amounts: { '$2 million': '2000000 USD' } }],
    },
  ],
  'a list names treaties by their titles alone': [
    {
      text: 'Poland and Latvia signed the following in Riga on 4 May 2015:\n1. Treaty on legal assistance\n2. Agreement on early warning of nuclear accidents\n',
      found: [
        { form: 'treaty', status: 'signed', countries: 'PL LV', date: '2015-05-04' },
        { form: 'agreement', status: 'signed', countries: 'PL LV', date: '2015-05-04' },
      ],
    },
    {
      text: 'The following were signed by India and Mongolia on 17 May 2015:\n1. Treaty on Extradition\n2. Air Services Agreement\n3. Programme of Cooperation for 2015-2018',
      found: [
        { form: 'treaty', status: 'signed', countries: 'IN MN', date: '2015-05-17' },
        { form: 'agreement', status: 'signed', countries: 'IN MN', date: '2015-05-17' },
        { form: 'plan', status: 'signed', countries: 'IN MN', date: '2015-05-17' },
      ],
    },
  ],
}
