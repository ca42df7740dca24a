import type { RuleExamples } from '../../examples/example.ts'

export const MONEY_EXAMPLES: RuleExamples = {
  'en/money/symbol-before-number': {
    meanings: [
      {
        value: '400000000 USD',
        wordings: [
          '$400 million',
          '$400m',
          '$400,000,000',
          'US$ 400 million',
          'USD 400 million',
          'USD400m',
          'Nairobi received a loan of [$400 million] for the road.',
          'It took on a 2007 [$400 million] loan.',
          'a [$400-million] loan for the road',
        ],
      },
      {
        value: '3500000000 EUR',
        wordings: ['€3.5 billion', '€3.5bn', '€ 3,500 million', 'They put it at [EUR 3.5 billion].'],
      },
      {
        value: '2000000 GBP',
        wordings: ['£2m', '£2 million', 'GBP 2 million', 'London pays [£2 million] for the study.'],
      },
      { value: '100000000 CNY', wordings: ['RMB 100 million', 'CNY100m', 'a credit of [RMB 100 million] to Mali'] },
      {
        value: '50000000000 INR',
        wordings: ['Rs 5,000 crore', '₹5,000 crore', 'New Delhi offered Malé [Rs 5,000 crore].'],
      },
      { value: '50000 USD', wordings: ['$50,000 USD', 'a cheque for [$50,000 USD] in all'] },
      {
        value: 'about 1200000000 USD',
        wordings: [
          'about $1.2 billion',
          'some $1.2bn',
          'nearly $1.2 billion',
          'roughly US$1.2 billion',
          'The refinery will cost [an estimated $1.2 billion], its owner said.',
        ],
      },
      {
        value: 'at-least 10000000000 USD',
        wordings: [
          'more than $10 billion',
          'over $10bn',
          'at least $10 billion',
          'in excess of $10 billion',
          'Gazprom has sunk [no less than $10 billion] into the pipe.',
          'The fund, at [$10 billion plus], is the largest.',
        ],
      },
      {
        value: 'up-to 750000000 EUR',
        wordings: ['up to €750 million', 'as much as €750m', 'a line of [no more than €750 million]'],
      },
      {
        value: 'initial 20000000 USD',
        wordings: ['an initial $20 million', 'Rabat put up [an initial $20 million] for it.'],
      },
      {
        value: '25000000 USD a year',
        wordings: [
          '$25 million a year',
          '$25m annually',
          '$25 million per annum',
          'a rent of [$25 million each year] for the base',
        ],
      },
      { value: 'about 101000000 GBP a year', wordings: ['London pays [some £101 million a year] for the island.'] },
    ],
    lookAlikes: [
      'They met at COP27 in Egypt.',
      'a thousand K2 tanks',
      'The rouble and the dollar fell.',
      'He asked how many $ it took.',
      'The price of USD rose against CNY.',
      'Flight EUR is late; gate 12 opened.',
      'Minsk paid $0 for it.',
      'the reactors K2 and K-3 near Karachi',
      'the satellite Paksat-1R',
    ],
  },
  'en/money/symbol-range': {
    meanings: [
      {
        value: '1200000000..1500000000 USD',
        wordings: [
          '$1.2-1.5 billion',
          '$1.2–1.5bn',
          '$1.2 billion to $1.5 billion',
          'The dam needs [$1.2 to $1.5 billion] over four years.',
        ],
      },
      { value: '5000000..7000000 EUR', wordings: ['€5 million - €7 million', 'somewhere [€5-7 million] apart'] },
      { value: 'about 3000000000..4000000000 USD', wordings: ['about $3-4 billion', 'aid of [some $3 to 4 billion]'] },
    ],
    lookAlikes: ['Lines 3-4 and 1.2 to 1.5 were rewritten.'],
  },
  'en/money/number-before-currency': {
    meanings: [
      {
        value: '6000000000 CNY',
        wordings: [
          '6 billion yuan',
          'six billion yuan',
          '6bn renminbi',
          'Sberbank took [6 billion yuan] from it.',
          'a [6 billion-yuan] credit line',
        ],
      },
      {
        value: '400000000 USD',
        wordings: [
          '400 million dollars',
          '400 million US dollars',
          '400 million U. S. dollars',
          'a grant of [400 million dollars] to Haiti',
        ],
      },
      {
        value: '1000000 USD',
        wordings: ['a million dollars', 'one million dollars', 'He gave the school [a million dollars].'],
      },
      {
        value: '500000 EUR',
        wordings: ['half a million euros', 'five hundred thousand euros', '500,000 euros'],
      },
      {
        value: '250 USD',
        wordings: ['two hundred and fifty dollars', 'a fee of [two hundred and fifty dollars] a head'],
      },
      {
        value: '7000000000 HKD',
        wordings: ['7 billion Hong Kong dollars', 'It sold [7 billion Hong Kong dollars] of notes.'],
      },
      {
        value: 'initial 3000000000 CNY',
        wordings: ['an initial three billion yuan', 'The bank will put in [an initial three billion yuan].'],
      },
      {
        value: 'about 70000000000000 KRW',
        wordings: ['about 70 trillion won', 'Seoul swapped [some 70 trillion won] for it.'],
      },
      {
        value: '30000000 EUR a year',
        wordings: ['30 million euros a year', 'Rabat gets [30 million euros annually] for its fish.'],
      },
    ],
    lookAlikes: ['4 billion people watched the opening.', 'Six billion reasons to wait.', 'about 4 million of them'],
  },
  'en/money/number-of-currency': {
    meanings: [
      { value: '10000000 USD', wordings: ['10 million of dollars', 'Lomé asked for [10 million of dollars] in aid.'] },
      { value: '2000000000 EUR', wordings: ['2 billions of euros', 'He spoke of [two billions of euros] in grants.'] },
    ],
    lookAlikes: ['millions of tonnes of wheat', '3 of 10 banks', 'two of the dollars'],
  },
  'en/money/number-range': {
    meanings: [
      {
        value: '2000000000..3000000000 EUR',
        wordings: [
          '2-3 billion euros',
          '2 to 3 billion euros',
          '2 billion to 3 billion euros',
          'The tunnel, at [2-3 billion euros], is dear.',
        ],
      },
      { value: 'about 40..50 USD', wordings: ['about 40-50 dollars', 'a visa for [some 40 to 50 dollars]'] },
    ],
    lookAlikes: ['2 to 3 billion cubic metres of gas', 'between 40 and 50 ministers'],
  },
  'en/money/number-before-symbol': {
    meanings: [
      {
        value: '5000000 USD',
        wordings: ['5 million $', '5,000,000 $', '5m $', 'Tirana gets [5 million $] for the port.'],
      },
      {
        value: 'about 300000000 USD',
        wordings: ['about 300 million $', 'It lends [some 300 million $] at 2 percent.'],
      },
      { value: '40000 GBP', wordings: ['40,000 £', 'a cheque for [40,000 £] in all'] },
    ],
    lookAlikes: ['5 million Europeans', '300 million usable doses', '12 & 14', 'the satellite Paksat-1R'],
  },
  'en/money/unit-before-number': {
    meanings: [
      { value: '20000000 CNY', wordings: ['yuan 20 million', 'The donation, [yuan 20 million], came in kind.'] },
      { value: '1500000 INR', wordings: ['rupees 15 lakh', 'Each family got [rupees 15 lakh] from New Delhi.'] },
    ],
    lookAlikes: ['The yuan 2015 saw was weak.', 'against the dollar 12 times'],
  },
}
