import type { AgreementExample, Topics } from '../../examples/example.ts'

/** Ways in which agencies and newspapers tell of agreements. */
export const NEWS_EXAMPLES: Topics<AgreementExample> = {
  'participles in compounds and behind determiners head no clause': [
    {
      text: "Sudan's UN-recognised government and Qatar reached a deal on a port on Monday.",
      found: [{ countries: 'SD QA', status: 'agreed', date: '2015-05-18' }],
    },
    {
      text: 'The Oslo-based bank on Monday lent Zambia $20 million for a dam.',
      found: [{ instrument: 'loan', countries: 'NO ZM', amounts: { '$20 million': '20000000 USD' } }],
    },
    {
      text: 'Peru and its three recognised creditors, all from Spain, have signed an agreement on arrears.',
      found: [{ countries: 'PE ES', status: 'signed' }],
    },
  ],
  'a base form behind "and" is as real as the verb before it': [
    {
      text: 'Norway has committed to invest $20 million in a dam in Zambia.',
      found: [{ status: 'pledged', countries: 'NO ZM', amounts: { '$20 million': '20000000 USD' } }],
    },
  ],
  'what a later sentence tells of "it", of the talks and of parliament': [
    {
      text: 'Fiji and Chile signed a treaty on fishing. It was signed in Suva on 8 May 2015.',
      found: [{ status: 'signed', date: '2015-05-08' }],
    },
    {
      text: 'Fiji and Chile signed a treaty on fishing on 8 May 2014. It came into force on 1 February 2015.',
      found: [{ status: 'in-force', milestones: ['signed 2014-05-08', 'in-force 2015-02-01'] }],
    },
    {
      text: 'Fiji and Chile signed a trade agreement on Monday. Negotiations were launched in April 2013.',
      found: [{ status: 'signed', milestones: ['negotiating 2013-04', 'signed 2015-05-18'] }],
    },
    {
      text: 'Fiji and Chile signed a trade agreement on 8 May 2014. The National Assembly of Chile gave its approval on 3 March 2015.',
      found: [{ status: 'ratified', milestones: ['signed 2014-05-08', 'ratified 2015-03-03'] }],
    },
    {
      text: 'Lithuania ratified the border treaty with Russia on Tuesday. It had been signed on 24 October 1997.',
      found: [{ status: 'ratified', countries: 'LT RU', milestones: ['signed 1997-10-24', 'ratified 2015-05-19'] }],
    },
    {
      text: "Chile's Senate approved on Tuesday the tax treaty with Fiji.",
      found: [{ status: 'ratified', countries: 'CL FJ' }],
    },
  ],
  'ends and beginnings in several words': [
    {
      text: 'Peru put an end to the fishing agreement with Ghana on Monday.',
      found: [{ status: 'terminated', countries: 'PE GH' }],
    },
    {
      text: 'Last October Peru let the gas contract with Bolivia run out.',
      found: [{ status: 'expired', countries: 'PE BO' }],
    },
    {
      text: 'An agreement on fishing between Peru and Ghana dates back to 1999.',
      found: [{ status: 'signed', countries: 'PE GH', date: '1999' }],
    },
    {
      text: 'On Monday Peru and Ghana put pen to paper on a fishing agreement.',
      found: [{ status: 'signed', countries: 'PE GH', date: '2015-05-18' }],
    },
    {
      text: 'Peru and Ghana signed a fishing agreement in Accra in October last year.',
      found: [{ status: 'signed', countries: 'PE GH', date: '2014-10' }],
    },
  ],
  'who is seen to sign has signed': [
    {
      text: 'On Monday the two presidents watched their energy ministers, Ana Ruiz and Kofi Mensah, sign an agreement on fishing between Peru and Ghana.',
      found: [{ status: 'signed', countries: 'PE GH', date: '2015-05-18' }],
    },
    {
      text: "Ghana's president saw Peru and Chile sign a tax treaty on Monday.",
      found: [{ status: 'signed', countries: 'CL PE', date: '2015-05-18' }],
    },
  ],
  'names that are put to a paper, with a date between': [
    {
      text: 'The foreign ministers of Peru and Ghana put their names on Monday to an agreement on fishing.',
      found: [{ status: 'signed', countries: 'PE GH', date: '2015-05-18' }],
    },
  ],
  'what waits for a treaty': [
    {
      text: 'Peru and Ghana agreed on Monday on a loan of $5 million. It is subject to the conclusion of a treaty.',
      found: [
        { status: 'agreed', countries: 'PE GH', milestones: ['agreed 2015-05-18'] },
        { form: 'treaty', status: 'proposed', countries: 'PE GH' },
      ],
    },
  ],
  'a takeover that is closed is done': [
    {
      text: 'On Monday the Peruvian bank Credicorp closed the acquisition of the Chilean firm Sartor for $30 million.',
      found: [{ status: 'completed', countries: 'CL PE', date: '2015-05-18' }],
    },
    {
      text: 'On Monday Peru closed a deal with Ghana on fishing.',
      found: [{ status: 'agreed', countries: 'PE GH' }],
    },
  ],
  'what an agreement varies is another one': [
    {
      text: 'Peru and Ghana signed an agreement on Monday that varies the fishing agreement concluded on 3 May 2013.',
      found: [
        { status: 'signed', countries: 'PE GH', date: '2015-05-18' },
        { status: 'signed', countries: 'PE GH', date: '2013-05-03' },
      ],
    },
  ],
  'a column that names the sides of each row': [
    {
      text:
        'Three documents were signed in Lima on Monday.\n\n| Document | Sides | Signed by |\n' +
        '| Treaty on fishing | Peru; Ghana | Ana Ruiz; Kofi Mensah |\n| Declaration of friendship | Peru; Togo | Ana Ruiz; Yao Amegan |\n' +
        '| Memorandum on tuna | Chile; Ghana | Luz Rojas; Kofi Mensah |',
      found: [
        { form: 'treaty', countries: 'GH PE' },
        { form: 'declaration', countries: 'PE TG' },
        { form: 'memorandum', countries: 'CL GH' },
      ],
    },
  ],
  'the date of a paper is not that of its end': [
    {
      text: 'On Monday Peru terminated the agreement with Ghana of May 2004.',
      found: [{ status: 'terminated', date: '2004-05', milestones: ['signed 2004-05', 'terminated 2015-05-18'] }],
    },
  ],
  'what is near, or failed, is still negotiated': [
    {
      text: 'Peru failed on Monday to conclude the gas contract with Bolivia.',
      found: [{ form: 'contract', status: 'negotiating', countries: 'PE BO' }],
    },
    {
      text: 'Dhaka and Colombo have yet to sign the coastal shipping agreement they negotiated in 2013.',
      found: [{ status: 'negotiating', countries: 'BD LK' }],
    },
    { text: 'A fishing agreement between Peru and Ghana is close.', found: [{ status: 'negotiating' }] },
    { text: 'Peru and Ghana did not sign any agreement.', found: [] },
  ],
  'three who meet are the sides of what was adopted there': [
    {
      text: 'Cyprus, Egypt and Greece held a summit in Nicosia, where a joint declaration was adopted.',
      found: [{ form: 'declaration', countries: 'CY EG GR' }],
    },
  ],
  'what votes and go-aheads come to': [
    {
      text: "Moldova's lawmakers voted 55 to 30 to denounce the customs agreement with Turkey.",
      found: [{ status: 'terminated', countries: 'MD TR' }],
    },
    {
      text: "Peru's parliament gave the go-ahead for the tax treaty with Chile.",
      found: [{ status: 'ratified', countries: 'PE CL' }],
    },
  ],
  'items of a list that name only their subject': [
    {
      text: 'Tunisia and Malta signed agreements on Thursday. They cover:\n- Sea rescue\n- Double taxation\n- Air services',
      found: [
        { countries: 'TN MT', date: '2015-05-14' },
        { countries: 'TN MT', date: '2015-05-14' },
        { countries: 'TN MT', date: '2015-05-14' },
      ],
    },
  ],
  'firms that are bought': [
    {
      text: 'On Monday Nippon Steel closed the acquisition of United States Steel for $8 billion.',
      found: [{ instrument: 'acquisition', countries: 'JP US', amounts: { '$8 billion': '8000000000 USD' } }],
    },
  ],
  'what resembles an undertaking in the news': [
    { text: 'Peru sold Chile $3 billion more in goods last year than it bought from there.', found: [] },
    { text: 'Peru sold $3 billion worth of products to Chile last year.', found: [] },
    { text: 'The president of Peru delivered a speech to the parliament of Chile.', found: [] },
    { text: 'The leaders of Peru and Chile are building a community with a shared future.', found: [] },
    {
      text: 'The airline of Peru signed a wage agreement with its pilots. Investors from Chile watched it.',
      found: [],
    },
    {
      text: 'The airline of Peru signed a wage agreement with its pilots. The settlement was reached on Monday. Investors from Chile watched it.',
      found: [],
    },
    { text: 'Give every memorandum between Peru and Chile a number.', found: [] },
    { text: 'Peru denounced the fishing agreement of Chile and Ghana as illegal.', found: [] },
  ],
}
