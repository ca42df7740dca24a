import type { AgreementExample, Topics } from '../../examples/example.ts'

/** Dates, sums and terms: which of those that a text tells are the agreement's own. */
export const AGREEMENT_VALUE_EXAMPLES: Topics<AgreementExample> = {
  'which of the dates of an undated notice is the one of what is given': [
    {
      title: '14th medical team to Chad',
      text: 'China has been sending medical teams to Chad since 1989. Henan took over in 1997. The 14th Chinese medical team of ten doctors arrived in Chad in August 2009.',
      published: '',
      found: [{ countries: 'CN TD', date: '2009-08' }],
    },
    {
      title: 'China sends a medical team to Togo',
      text: 'China has been sending medical teams to Togo since 1974. The team worked in Lomé from May 2010 to May 2012.',
      published: '',
      found: [{ countries: 'CN TG', date: '2010-05' }],
    },
    {
      title: 'China funds the expansion of a power plant in Togo',
      text: 'In 2009 the plant was to be made larger with a loan from China. In May of 2012 the project was completed.',
      published: '',
      found: [{ countries: 'CN TG', date: '2009' }],
    },
    {
      text: 'China donated 1500 literary works to the library of Togo.',
      found: [{ countries: 'CN TG', date: '2015-05-20' }],
    },
  ],
  'sums that a text tells beside the agreement’s own': [
    {
      text: 'China lent Ghana $80 million for a dam. The total cost of the dam is $142 million.',
      found: [{ countries: 'CN GH', amounts: { '$80 million': '80000000 USD' } }],
    },
    {
      text: 'China built a school in Ghana. The total cost of the school was $4 million.',
      found: [{ countries: 'CN GH', amounts: { '$4 million': '4000000 USD' } }],
    },
    {
      text: 'China lent Ghana $80 million for a dam. The $142 million project was completed in 2012.',
      found: [{ countries: 'CN GH', amounts: { '$80 million': '80000000 USD' } }],
    },
    {
      text: 'China granted Ghana a loan for a dam. The total investment was $142 million.',
      found: [{ countries: 'CN GH', amounts: {} }],
    },
    {
      text: 'China lent Ghana $80 million for a road. The loan was one of several agreements totalling $853 million.',
      found: [{ countries: 'CN GH', amounts: { '$80 million': '80000000 USD' } }],
    },
    {
      text: 'China signed 14 agreements with Ghana. The value of the agreements was put at $853 million.',
      found: [{ countries: 'CN GH', count: 14, amounts: { '$853 million': '853000000 USD' } }],
    },
    {
      text: 'China lent Ghana $80 million for a dam. The Ghanaian government contributed $13 million to the project.',
      found: [
        { countries: 'CN GH', amounts: { '$80 million': '80000000 USD' } },
        { countries: 'CN GH', amounts: {} },
      ],
    },
    {
      title: 'China grants Ghana $4 million for schools',
      text: 'China granted Ghana $4 million for schools and granted it $90 million for a road.',
      found: [{ countries: 'CN GH', amounts: { '$4 million': '4000000 USD' } }],
    },
    {
      text: 'Peru and Ghana signed an agreement on customs in Accra. Peru exported goods worth $30 million to Ghana last year.',
      found: [{ countries: 'PE GH', amounts: {} }],
    },
    {
      text: 'China signed a framework agreement with Ghana on trade financing of up to $300 million.',
      found: [{ countries: 'CN GH', amounts: { 'up to $300 million': 'up-to 300000000 USD' } }],
    },
    {
      text: 'China granted Yemen ¥100 million for clinics.',
      found: [{ countries: 'CN YE', amounts: { '¥100 million': '100000000 CNY' } }],
    },
    {
      text: 'Japan granted Yemen ¥100 million for clinics.',
      found: [{ countries: 'JP YE', amounts: { '¥100 million': '100000000 JPY' } }],
    },
    {
      text: 'China gave Togo a batch of tents at 350 francs each.',
      found: [{ countries: 'CN TG', amounts: {} }],
    },
  ],
  'lengths of time: of the agreement, of what is lent, of how much longer it can last, or of something else': [
    {
      text: 'Nigeria and China signed a currency swap agreement. It is for an initial period of three years.',
      found: [{ countries: 'NG CN', terms: { 'three years': 'duration P3Y' } }],
    },
    {
      text: 'Brazil and Sweden signed a contract, which runs for some ten years.',
      found: [{ countries: 'BR SE', terms: { 'ten years': 'duration P10Y' } }],
    },
    {
      text: 'Russia and Iran signed a treaty. The treaty is concluded for 20 years and will be extended by five years.',
      found: [{ countries: 'RU IR', terms: { '20 years': 'duration P20Y', 'five years': 'option P5Y' } }],
    },
    {
      text: 'Chad and China signed a loan agreement.\n\nInterest rate: 1.4% per annum\nRepayment period: 25 years\nGrace period: 7 years',
      found: [
        {
          countries: 'TD CN',
          terms: { '1.4%': 'interest-rate 1.4', '25 years': 'maturity P25Y', '7 years': 'grace-period P7Y' },
        },
      ],
    },
    {
      text: 'Chad and China signed a loan agreement at 6 percent with a commitment fee of 0.5 percent for a five-year growth plan.',
      found: [{ countries: 'TD CN', terms: { '6 percent': 'interest-rate 6' } }],
    },
    {
      text: 'China lent Chad $80 million. The loan has a 15-year maturity with a 5-year grace period for a 10-year repayment schedule.',
      found: [
        {
          countries: 'CN TD',
          terms: { '15-year': 'maturity P15Y', '5-year': 'grace-period P5Y', '10-year': 'maturity P10Y' },
        },
      ],
    },
    {
      text: 'China lent Chad $80 million under a 36-month arrangement.',
      found: [{ countries: 'CN TD', terms: { '36-month': 'duration P36M' } }],
    },
    {
      text: 'Saudi Aramco signed an agreement to acquire an interest of 10 percent in Rongsheng of China.',
      found: [{ countries: 'SA CN', terms: {} }],
    },
  ],
}
