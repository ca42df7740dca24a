import type { AgreementExample, Topics } from '../../examples/example.ts'

export const AGREEMENT_EXAMPLES: Topics<AgreementExample> = {
  'a plain report has form, instrument, status, countries and date': [
    {
      text: 'China and Kenya signed a loan agreement in Nairobi on Monday.',
      found: [{ form: 'agreement', instrument: 'loan', status: 'signed', countries: 'CN KE', date: '2015-05-18' }],
    },
    {
      text: 'A memorandum on space research was signed by Brazil and Ukraine on 4 May 2015.',
      found: [{ form: 'memorandum', status: 'signed', countries: 'BR UA', date: '2015-05-04' }],
    },
    {
      text: 'On Tuesday Ottawa and Oslo concluded a treaty on extradition.',
      found: [{ form: 'treaty', instrument: 'rules', status: 'signed', countries: 'CA NO', date: '2015-05-19' }],
    },
    {
      text: 'Qatar and Pakistan signed a contract on the supply of 3 million tonnes of gas a year for 15 years.',
      found: [
        {
          form: 'contract',
          instrument: 'supply',
          countries: 'QA PK',
          amounts: {},
          terms: { '3 million tonnes of gas a year': 'quantity 3000000 tonne year', '15 years': 'duration P15Y' },
        },
      ],
    },
    {
      text: 'The central banks of Chile and China agreed on a currency swap worth 22 billion yuan.',
      found: [{ instrument: 'currency-swap', countries: 'CL CN', amounts: { '22 billion yuan': '22000000000 CNY' } }],
    },
    {
      text: 'Portugal and Angola exchanged notes on fishing rights in Luanda on Friday.',
      found: [{ form: 'exchange-of-notes', countries: 'PT AO', date: '2015-05-15' }],
    },
    {
      text: 'Jordan granted Yemen $5 million for two clinics.',
      found: [{ instrument: 'grant', countries: 'JO YE', amounts: { '$5 million': '5000000 USD' } }],
    },
    {
      text: 'India opened a credit line of $500 million for Tanzania.',
      found: [{ instrument: 'credit-line', countries: 'IN TZ', amounts: { '$500 million': '500000000 USD' } }],
    },
    {
      text: 'Agreement No. 17 between Cuba and Panama was signed on 2 March 2015.',
      found: [{ countries: 'CU PA', number: '17', date: '2015-03-02' }],
    },
    {
      text: 'Twelve grain contracts were signed by Egypt and Romania.',
      found: [{ form: 'contract', countries: 'EG RO', count: 12 }],
    },
    {
      text: 'Kazakhstan and Turkey signed an agreement on labour migration.',
      title: 'Astana and Ankara sign pact',
      found: [{ countries: 'KZ TR', status: 'signed' }],
    },
    {
      text: 'Laos borrowed $480 million from Thailand for the railway.',
      found: [{ instrument: 'loan', countries: 'LA TH', amounts: { '$480 million': '480000000 USD' } }],
    },
  ],
  'a list inherits verb, sides and date from its stem': [
    {
      text: 'On May 12 Hungary and Serbia signed several documents in Subotica. They include:\n• a loan agreement on the railway to Szeged;\n• a memorandum on student exchanges;\n• a protocol on border crossings.',
      found: [
        { form: 'agreement', instrument: 'loan', status: 'signed', countries: 'HU RS', date: '2015-05-12' },
        { form: 'memorandum', status: 'signed', countries: 'HU RS', date: '2015-05-12' },
        { form: 'protocol', status: 'signed', countries: 'HU RS', date: '2015-05-12' },
      ],
    },
    {
      text: 'During the visit Senegal and France signed:\n• a loan agreement of €60 million for Dakar’s trains;\n• a grant agreement of €5 million for schools.',
      found: [
        { instrument: 'loan', countries: 'SN FR', amounts: { '€60 million': '60000000 EUR' } },
        { instrument: 'grant', countries: 'SN FR', amounts: { '€5 million': '5000000 EUR' } },
      ],
    },
  ],
  '"and" between projects, parties and agreements': [
    {
      text: 'Peru and Chile signed a treaty on extradition and an agreement on fishing on Tuesday.',
      found: [
        { form: 'treaty', countries: 'PE CL', date: '2015-05-19' },
        { form: 'agreement', countries: 'PE CL', date: '2015-05-19' },
      ],
    },
    {
      text: 'Norway and Iceland signed an agreement on roads and bridges on Tuesday.',
      found: [{ countries: 'NO IS', date: '2015-05-19' }],
    },
    {
      text: 'Vietnam signed trade deals with Malaysia and Cambodia last week.',
      found: [{ countries: 'VN MY' }, { countries: 'VN KH' }],
    },
    { text: 'Ecuador signed a trade agreement with Colombia and Peru in Quito.', found: [{ countries: 'EC CO PE' }] },
    {
      text: 'Rosatom and Hungary’s MVM signed a contract on two reactors in Paks.',
      found: [{ form: 'contract', countries: 'RU HU', parties: { Rosatom: 'party', MVM: 'party' } }],
    },
  ],
  'parties and their roles': [
    {
      text: 'China will lend Bolivia $200 million through its Export-Import Bank for a road.',
      found: [{ instrument: 'loan', countries: 'CN BO', amounts: { '$200 million': '200000000 USD' } }],
    },
    {
      text: 'Bolivia borrowed $200 million from China and its Export-Import Bank.',
      found: [{ countries: 'BO CN', parties: { 'Export-Import Bank of China': 'provider' } }],
    },
    {
      text: 'The Export-Import Bank of India will lend Mozambique’s railways $95 million.',
      found: [{ instrument: 'loan', countries: 'IN MZ', parties: { 'Export-Import Bank of India': 'provider' } }],
    },
    {
      text: 'Gazprom will sell gas to Serbia under a contract that runs until 2021.',
      found: [{ countries: 'RU RS', parties: { Gazprom: 'seller' } }],
    },
    {
      text: 'Serbia will buy 12 helicopters from Airbus Helicopters.',
      found: [{ instrument: 'supply', countries: 'RS FR', parties: { 'Airbus Helicopters': 'seller' } }],
    },
    {
      text: 'Sinohydro will build the dam in Zambia with a loan of $1 billion from China Development Bank.',
      found: [{ countries: 'CN ZM', parties: { Sinohydro: 'implementer', 'China Development Bank': 'provider' } }],
    },
    {
      text: 'Foreign Minister Retno Marsudi signed the agreement with Singapore for Indonesia.',
      found: [{ countries: 'ID SG', parties: { 'Retno Marsudi': 'signatory' } }],
    },
    {
      text: 'The World Bank lent Rwanda $100 million for energy.',
      found: [{ instrument: 'loan', countries: 'RW', parties: { 'World Bank': 'provider' } }],
    },
  ],
  'mediators, hosts and witnesses are no sides': [
    {
      text: 'Eritrea and Ethiopia signed a peace deal in Jeddah, hosted by Saudi Arabia.',
      found: [{ countries: 'ER ET' }],
    },
    {
      text: 'At a ceremony in Geneva hosted by Switzerland, Georgia and Abkhazia’s patron Russia signed a memorandum on trade.',
      found: [{ countries: 'GE RU' }],
    },
    {
      text: 'The ministers of Estonia and Finland watched as Eesti Gaas and Gasum signed a contract on gas.',
      found: [{ form: 'contract', countries: 'EE FI', parties: { 'Eesti Gaas': 'party', Gasum: 'party' } }],
    },
  ],
  'money and lengths of time that are no amount and no term': [
    { text: 'Trade between Brazil and India reached $11 billion last year.', found: [] },
    { text: 'Japan and Mexico expect trade to double to $40 billion by 2020.', found: [] },
    { text: 'Citizens of Peru may stay in Japan for 90 days without a visa.', found: [] },
    {
      text: 'Brazil and India signed an agreement on customs. Trade between the two countries was worth $11 billion last year.',
      found: [{ countries: 'BR IN', amounts: {} }],
    },
    {
      text: 'Peru and Japan signed an agreement that lets tourists stay for 90 days without a visa.',
      found: [{ instrument: 'rules', countries: 'PE JP', terms: {} }],
    },
    {
      text: 'Russia and Egypt signed a contract on two reactors of 1,200 MW each.',
      found: [{ countries: 'RU EG', amounts: {} }],
    },
    {
      text: 'After two years of talks Chile and Thailand signed a trade agreement.',
      found: [{ countries: 'CL TH', terms: {} }],
    },
    { text: 'The economy of Ghana grew by 4 percent, its budget deficit fell to $2 billion.', found: [] },
    {
      text: 'Nigeria and Niger signed a loan agreement of €100 million ($109 million) on Monday.',
      found: [{ countries: 'NG NE', amounts: { '€100 million': '100000000 EUR' } }],
    },
    { text: 'The line should carry goods worth $3 billion a year, officials of Laos and Vietnam forecast.', found: [] },
  ],
  'amounts and terms': [
    {
      text: 'Germany will lend Jordan €120 million for 30 years at 2 percent interest with a grace period of five years.',
      found: [
        {
          instrument: 'loan',
          countries: 'DE JO',
          amounts: { '€120 million': '120000000 EUR' },
          terms: { '30 years': 'maturity P30Y', '2 percent': 'interest-rate 2', 'five years': 'grace-period P5Y' },
        },
      ],
    },
    {
      text: 'India signed a credit line with Fiji for up to $200 million.',
      found: [
        { instrument: 'credit-line', countries: 'IN FJ', amounts: { 'up to $200 million': 'up-to 200000000 USD' } },
      ],
    },
    {
      text: 'Turkey gave Somalia a grant of $5 million a year.',
      found: [{ instrument: 'grant', countries: 'TR SO', amounts: { '$5 million a year': '5000000 USD annual' } }],
    },
    {
      text: 'Italy released the first tranche of €30 million of a loan to Albania.',
      found: [{ instrument: 'loan', countries: 'IT AL', amounts: { '€30 million': '30000000 EUR tranche' } }],
    },
    {
      text: 'Russia and China agreed on a $200 million credit line in yuan and roubles.',
      found: [{ countries: 'RU CN', amounts: { '$200 million': '200000000 USD in CNY RUB' } }],
    },
    {
      text: 'Vietnam ordered 12 frigates from India for $1.2-1.5 billion.',
      found: [{ countries: 'VN IN', amounts: { '$1.2-1.5 billion': '1200000000..1500000000 USD' } }],
    },
  ],
  'new against amended, renewed and replaced': [
    {
      text: 'A protocol amending the 2004 tax treaty between Spain and Chile was signed in Madrid on Monday.',
      found: [{ form: 'protocol', status: 'signed', countries: 'ES CL', follows: 'amends', date: '2015-05-18' }],
    },
    {
      text: 'Fiji and Nauru renewed their air services agreement on Monday.',
      found: [{ countries: 'FJ NR', follows: 'renews' }],
    },
    {
      text: 'Belarus and Lithuania signed a new agreement on border traffic.',
      found: [{ status: 'signed', countries: 'BY LT', follows: null }],
    },
  ],
  'signing, ratification, entry into force and publication each have their date': [
    {
      text: 'The treaty that Mali and Niger signed on 3 March 2014 entered into force on 1 May 2015.',
      found: [
        {
          form: 'treaty',
          status: 'in-force',
          countries: 'ML NE',
          milestones: ['signed 2014-03-03', 'in-force 2015-05-01'],
          date: '2014-03-03',
        },
      ],
    },
    {
      text: 'Costa Rica and Korea signed the agreement on 4 May 2015; it takes effect on 1 January 2016.',
      found: [{ countries: 'CR KR', date: '2015-05-04', milestones: ['signed 2015-05-04'] }],
    },
    {
      text: 'On 11 May 2015 the government of Tonga published the agreement with Samoa that was signed on 2 April 2015.',
      found: [{ countries: 'TO WS', date: '2015-04-02', milestones: ['signed 2015-04-02'] }],
    },
    {
      text: 'The agreement between Togo and Benin expired in March.',
      found: [{ status: 'expired', countries: 'TG BJ', milestones: ['expired 2015-03'] }],
    },
    {
      text: 'Burundi withdrew from the treaty with Rwanda last week.',
      found: [{ status: 'withdrawn', countries: 'BI RW' }],
    },
    {
      text: 'Work on the road that China builds in Gabon under a 2013 contract resumed on Monday.',
      found: [{ countries: 'CN GA', status: 'resumed' }],
    },
  ],
  'intentions, authorisations, denials and cancellations': [
    {
      text: 'Mongolia and Japan plan to sign a trade agreement next month.',
      found: [{ status: 'proposed', countries: 'MN JP' }],
    },
    {
      text: 'Cyprus and Israel are negotiating an agreement on gas.',
      found: [{ status: 'negotiating', countries: 'CY IL' }],
    },
    {
      text: 'Kuwait pledged $500 million to Iraq.',
      found: [{ form: 'pledge', status: 'pledged', countries: 'KW IQ', amounts: { '$500 million': '500000000 USD' } }],
    },
    { text: 'India and Pakistan failed to agree on a water treaty.', found: [] },
    { text: 'Cambodia has not signed any agreement with China on the base.', found: [] },
    {
      text: 'Ghana’s parliament authorised the government to sign a loan agreement of $600 million with China.',
      found: [
        { instrument: 'loan', status: 'proposed', countries: 'GH CN', amounts: { '$600 million': '600000000 USD' } },
      ],
    },
    {
      text: 'Poland cancelled the contract with France on 50 helicopters in October 2014.',
      found: [{ form: 'contract', status: 'cancelled', countries: 'PL FR' }],
    },
    {
      text: 'Iceland’s voters rejected the agreement with the United Kingdom and the Netherlands.',
      found: [{ status: 'rejected', countries: 'IS GB NL' }],
    },
    {
      text: 'Australia suspended the extradition treaty with Hong Kong on Thursday.',
      found: [{ form: 'treaty', status: 'suspended', countries: 'AU HK', date: '2015-05-14' }],
    },
    {
      text: 'If Serbia signs an agreement with Kosovo, talks on entry will begin.',
      found: [{ status: 'proposed', countries: 'RS XK' }],
    },
    { text: 'Talks between Greece and Albania on the sea border ended without an agreement.', found: [] },
    {
      text: 'France offered to build a metro in Lagos, Nigeria said.',
      found: [{ status: 'pledged', countries: 'FR NG' }],
    },
  ],
  'verbs between their auxiliaries, and subjects behind openings': [
    {
      text: 'At the summit Kenya and Uganda signed a treaty on fishing.',
      found: [{ form: 'treaty', status: 'signed', countries: 'KE UG' }],
    },
    {
      text: 'After the talks Kenya and Uganda signed a treaty on fishing.',
      found: [{ form: 'treaty', status: 'signed', countries: 'KE UG' }],
    },
    {
      text: 'On the sidelines of the meeting Peru signed a treaty with Chile.',
      found: [{ form: 'treaty', status: 'signed', countries: 'PE CL' }],
    },
    {
      text: 'Kenya and Uganda, whose leaders met on Monday, signed a treaty on Tuesday.',
      found: [{ form: 'treaty', countries: 'KE UG', date: '2015-05-19' }],
    },
    {
      text: 'A treaty on fishing was signed on Tuesday between Kenya and Uganda.',
      found: [{ form: 'treaty', countries: 'KE UG', date: '2015-05-19' }],
    },
    {
      text: 'Kenya on Tuesday signed a treaty with Uganda.',
      found: [{ form: 'treaty', countries: 'KE UG', date: '2015-05-19' }],
    },
    {
      text: 'Côte d’Ivoire and Guinea-Bissau signed a treaty on cashews.',
      found: [{ form: 'treaty', countries: 'CI GW' }],
    },
  ],
  'what a short notice says is opened or built by one side in the other': [
    {
      text: 'The Chinese Culture Centre was opened in Vientiane on 3 May 2014. It is the first that China has in Laos.',
      found: [{ countries: 'LA CN', parties: { 'Chinese Culture Centre': 'party' } }],
    },
    {
      text: 'China builds the Meghna Culture Center in Bangladesh.',
      found: [{ instrument: 'grant', status: 'implementing', countries: 'CN BD' }],
    },
    { text: 'The Meghna Culture Center was opened in Vientiane on 3 May 2014.', found: [] },
    { text: 'A window was opened in Vientiane, in Laos, by a visitor from China.', found: [] },
  ],
  'who lends with whom, who insures, who pays for works': [
    {
      text: 'The Export-Import Bank of China and Sinosure signed a loan agreement for $5 million with Kenya.',
      found: [{ countries: 'CN KE', parties: { 'Export-Import Bank of China': 'provider', Sinosure: 'guarantor' } }],
    },
    {
      text: 'BNP Paribas and the Industrial and Commercial Bank of China lent $200 million to Petrobras of Brazil.',
      found: [
        {
          instrument: 'loan',
          parties: {
            'BNP Paribas': 'provider',
            'Industrial and Commercial Bank of China': 'provider',
            Petrobras: 'recipient',
          },
        },
      ],
    },
    {
      text: 'Sinohydro signed a contract with Kenya to build a dam. The works are paid out of a loan that the Export-Import Bank of China gave Kenya in 2010.',
      found: [
        { form: 'contract', parties: { 'Export-Import Bank of China': 'provider' } },
        { instrument: 'loan', parties: { 'Export-Import Bank of China': 'provider' } },
      ],
    },
  ],
  'who takes part in what one paragraph tells of': [
    {
      text: 'In 2010 Cuba and Vietnam signed an agreement under which Vietnam will help to repair a theatre. An agreement on the works was signed in 2011, and Meghna Boilers Co. Ltd. is in charge of them.',
      found: [
        { countries: 'CU VN', parties: { 'Meghna Boilers Co. Ltd.': 'party' } },
        { countries: 'CU VN', parties: { 'Meghna Boilers Co. Ltd.': 'party' } },
      ],
    },
    {
      text: 'In 2010 Cuba and Vietnam signed an agreement under which Vietnam will help to repair a theatre.\n\nIn 2011 Cuba and Vietnam signed a treaty on fishing with the help of Meghna Boilers Co. Ltd.',
      found: [
        { form: 'agreement', parties: { 'Meghna Boilers Co. Ltd.': null } },
        { form: 'treaty', countries: 'CU VN' },
      ],
    },
    {
      text: 'Cuba and Vietnam signed a treaty on fishing.\n\nIt rained.\n\nFew came.\n\nThe Cuban Air Force was there, and so was Meghna Boilers Co. Ltd.',
      found: [{ form: 'treaty', parties: { 'Meghna Boilers Co. Ltd.': 'party', 'Cuban Air Force': null } }],
    },
    {
      text: 'China lent Uganda $5 million for the Bujagali dam.',
      found: [{ countries: 'CN UG', parties: { Bujagali: null } }],
    },
  ],
  'what is told twice is found once; what resembles an agreement is none': [
    {
      text: 'Cuba and Vietnam signed a trade agreement on Monday. The agreement cuts tariffs on rice. Under the deal Cuba will buy 300,000 tonnes a year.',
      found: [{ countries: 'CU VN', date: '2015-05-18' }],
    },
    {
      text: 'In Baku on Friday Turkey and Azerbaijan signed a contract on a pipeline. The two countries had agreed on its route in 2012.',
      found: [{ countries: 'TR AZ', form: 'contract' }],
    },
    {
      text: 'Ministers of Norway and Peru met in Lima on 4 May 2015. They welcomed the entry into force of the Agreement for the Avoidance of Double Taxation, signed in Oslo on 20 March 2014, and took note of the launch of negotiations on an air services agreement. They signed a memorandum of understanding on political consultations.',
      found: [
        { form: 'agreement', status: 'in-force', countries: 'NO PE' },
        { form: 'agreement', status: 'negotiating', countries: 'NO PE' },
        { form: 'memorandum', status: 'signed', countries: 'NO PE' },
      ],
    },
    {
      text: 'Kenya and China signed an agreement of intent on a fuel depot on Monday. Kenya has ratified the treaty on friendly relations that was signed with China in 2012.',
      found: [
        { status: 'signed', countries: 'KE CN' },
        { form: 'treaty', status: 'ratified', countries: 'CN KE' },
      ],
    },
    { text: 'The President of Peru extended his condolences to the Government of Chile.', found: [] },
    {
      text: 'The foreign ministry of Nepal denied that Nepal had signed an agreement with China on a military base.',
      found: [],
    },
    { text: 'Chad denied having signed a contract with Libya.', found: [] },
    { text: 'China could lend Kenya $3 billion, analysts said.', found: [] },
    { text: 'Fiji hopes that China will build a stadium in Suva.', found: [] },
    { text: 'Critics want China to build a road in Uganda.', found: [] },
    { text: 'The prime minister of Laos received his Japanese counterpart Ishiba Shigeru in Vientiane.', found: [] },
    {
      text: 'The treaty on the border was signed in Tashkent by the presidents of Kazakhstan and Uzbekistan together with a treaty on allied relations.',
      found: [
        { form: 'treaty', status: 'signed', countries: 'KZ UZ' },
        { form: 'treaty', status: 'signed', countries: 'KZ UZ' },
      ],
    },
    { text: 'Officials of Georgia and Azerbaijan agreed to meet in Baku in June.', found: [] },
    {
      text: 'China and Ghana signed an agreement on visas and memoranda of understanding on customs, on tourism and on energy.',
      found: [
        { form: 'agreement', countries: 'CN GH' },
        { form: 'memorandum', countries: 'CN GH' },
        { form: 'memorandum', countries: 'CN GH' },
        { form: 'memorandum', countries: 'CN GH' },
      ],
    },
    {
      text: 'Poland and Latvia signed agreements on taxes, on visas and on the protection of investments.',
      found: [{ countries: 'PL LV' }, { countries: 'PL LV' }, { countries: 'PL LV' }],
    },
    { text: 'Both teams agreed on a treaty of peace over the last biscuit.', found: [] },
    { text: 'The company signed a contract with its workers in Ohio.', found: [] },
    { text: 'Ministers from Chad agreed that the weather was bad.', found: [] },
    { text: 'France and Italy share a long border and good wine.', found: [] },
  ],
}
