import type { RuleExamples } from '../../examples/example.ts'

export const QUANTITY_EXAMPLES: RuleExamples = {
  'en/quantity/duration': {
    meanings: [
      {
        value: 'P30Y',
        wordings: [
          '30 years',
          'thirty years',
          '30-year',
          'thirty (30) years',
          'three decades',
          'Gas will flow for [30 years] from then on.',
        ],
      },
      { value: 'P18M', wordings: ['18 months', '1.5 years', 'an [18-month] standstill'] },
      { value: 'P6W', wordings: ['six weeks', 'They will train for [six weeks] in Minsk.'] },
      { value: 'P90D', wordings: ['90 days', '90-day', 'a notice of [90 days] in writing'] },
      { value: 'P10Y', wordings: ['a decade', 'one decade', 'It binds both for [a decade] at least.'] },
    ],
    lookAlikes: ['for years', 'a year of drought', 'the 30 yearlings', 'day by day'],
  },
  'en/quantity/base-rate': {
    meanings: [
      {
        value: '2% over LIBOR',
        wordings: ['LIBOR plus 2 percent', 'LIBOR + 2%', 'at [LIBOR plus a margin of 2 per cent]'],
      },
      {
        value: '3.25% over SOFR',
        wordings: ['SOFR plus 3.25 percent', 'The loan bears [SOFR plus 3.25 percent] from June.'],
      },
    ],
    lookAlikes: ['LIBOR fell again.', 'plus two others'],
  },
  'en/quantity/basis-points': {
    meanings: [
      {
        value: '2.5% over EURIBOR',
        wordings: ['EURIBOR plus 250 basis points', 'priced at [EURIBOR plus 250 basis points] a year'],
      },
    ],
    lookAlikes: ['250 basis points lower', 'the basis of points 2 and 5'],
  },
  'en/quantity/percent': {
    meanings: [
      {
        value: '51% share',
        wordings: ['51 percent', '51 per cent', '51%', '51-percent', 'Rosneft keeps [51 percent] of the field.'],
      },
      { value: '2.5% share', wordings: ['2.5%', 'notes at [2.5 percent] interest'] },
    ],
    lookAlikes: ['a few percent', 'percentages of the vote', '51 of 100'],
  },
  'en/quantity/physical': {
    meanings: [
      {
        value: '38 bcm per year',
        wordings: ['38 bcm a year', '38bcm per year', 'It will carry [38 bcm annually] to the border.'],
      },
      { value: '38000000000 cubic metre per year', wordings: ['38 billion cubic metres of gas a year'] },
      {
        value: '300000 barrel a day',
        wordings: ['300,000 barrels per day', '300,000 bpd', 'The field yields [300,000 barrels a day] already.'],
      },
      { value: '24 aircraft', wordings: ['24 aircraft', '24 fighter jets', 'Cairo ordered [24 jets] from France.'] },
      {
        value: '770 kilometre',
        wordings: ['770 km', '770 kilometres', '770-kilometre', 'a [770-kilometre] line to the sea'],
      },
      {
        value: '1200 MW',
        wordings: ['1,200 MW', '1200 megawatts', '1,200-MW', 'a plant of [1,200 megawatts] on the Nile'],
      },
      { value: '50000 tonne', wordings: ['50,000 tonnes', '50,000 tons', 'Minsk ships [50,000 tonnes] of potash.'] },
      { value: '2 reactor', wordings: ['two reactors', '2 power units', 'Work on [two reactors] is under way.'] },
      { value: '5000 tonne per day', wordings: ['5,000 tonnes per day', 'a mill of [5,000 tonnes a day] in Oran'] },
    ],
    lookAlikes: ['tonnes of goodwill', 'the mw wave', '38 ways', 'the last reactor'],
  },
}
