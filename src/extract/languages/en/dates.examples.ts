import type { RuleExamples } from '../../examples/example.ts'

/** All counted from Wednesday, 20 May 2015. */
export const DATE_EXAMPLES: RuleExamples = {
  'en/date/month-day-year': {
    meanings: [
      {
        value: '2014-05-21',
        wordings: [
          'May 21, 2014',
          'May 21 2014',
          'May 21st, 2014',
          'Wednesday, May 21, 2014',
          'Gazprom and CNPC signed on [May 21, 2014] in Shanghai.',
        ],
      },
      {
        value: '1996-09-03',
        wordings: ['Sept. 3, 1996', 'Sep 3, 1996', 'The note of [Sept. 3, 1996] was never answered.'],
      },
    ],
    lookAlikes: ['They march 2,014 by night.', 'They march 2,014 miles.'],
  },
  'en/date/day-month-year': {
    meanings: [
      {
        value: '1972-02-28',
        wordings: [
          '28 February 1972',
          '28th February 1972',
          '28th of February, 1972',
          'Monday, 28 February 1972',
          'In the text of [28 February 1972] both sides kept silent.',
        ],
      },
      { value: '2012-02-29', wordings: ['29 Feb. 2012', 'It lapsed on [29 Feb 2012] without notice.'] },
    ],
    lookAlikes: ['some 45 Marchers', '28 marching men'],
  },
  'en/date/month-day': {
    meanings: [
      { value: '2015-05-08', wordings: ['May 8', 'May 8th', 'Friday, May 8', 'On [May 8] they met again.'] },
      {
        value: '2014-12-24',
        wordings: ['December 24', 'Dec. 24', 'The talks broke off on [December 24] over the price.'],
      },
    ],
    lookAlikes: ['The eighth may win.', 'Chapter 8 begins.'],
  },
  'en/date/day-month': {
    meanings: [
      {
        value: '2015-05-08',
        wordings: ['8 May', 'the 8th of May', 'Friday, 8 May', 'The guests left on [8 May] at noon.'],
      },
      { value: '2014-11-09', wordings: ['9 November', '9 Nov', 'the crowd of [9 November] in Berlin'] },
    ],
    lookAlikes: ['chapters 40 to 45', '8 maybe'],
  },
  'en/date/month-day-range': {
    meanings: [
      {
        value: '2014-05-20/2014-05-21',
        wordings: [
          'May 20-21, 2014',
          'May 20–21, 2014',
          'May 20 to 21, 2014',
          'from May 20 to 21, 2014',
          'Putin stayed in Shanghai [May 20-21, 2014].',
        ],
      },
      { value: '2015-05-08/2015-05-10', wordings: ['May 8-10', 'The visit of [May 8 to 10] was his sixth.'] },
    ],
    lookAlikes: ['May win 20-21 seats'],
  },
  'en/date/year-range': {
    meanings: [
      {
        value: '2014/2018',
        wordings: [
          '2014-2018',
          '2014–2018',
          'for 2014-2018',
          '2014-18',
          'a cultural programme [for 2014-2018] and a protocol',
        ],
      },
    ],
    lookAlikes: ['won 20-21 in overtime'],
  },
  'en/date/day-range-month': {
    meanings: [
      {
        value: '2014-05-20/2014-05-21',
        wordings: [
          '20-21 May 2014',
          '20 to 21 May 2014',
          '20th-21st of May 2014',
          'The summit sat [20-21 May 2014] in Shanghai.',
        ],
      },
      {
        value: '2015-05-08/2015-05-10',
        wordings: ['8-10 May', '8 and 10 May', 'He is abroad [8-10 May] with his staff.'],
      },
    ],
    lookAlikes: ['won 20-21 in overtime'],
  },
  'en/date/month-year': {
    meanings: [
      {
        value: '2014-05',
        wordings: [
          'May 2014',
          'May of 2014',
          'late May 2014',
          'in mid-May 2014',
          'the end of May 2014',
          'Work on the pipe began [in May 2014] near Yakutsk.',
        ],
      },
      { value: '2013-09', wordings: ['since September 2013', 'The office has stood empty [since September 2013].'] },
    ],
    lookAlikes: ['They march 2,010 miles.', 'a mid-size car'],
  },
  'en/date/month-of-relative-year': {
    meanings: [
      {
        value: '2014-05',
        wordings: [
          'May last year',
          'May of last year',
          'It was signed [in May last year] in Cairo.',
          'The loan was agreed [May last year], the bank said.',
        ],
      },
      { value: '2014-10', wordings: ['October last year', 'rates set [October of last year] by decree'] },
      { value: '2016-03', wordings: ['March next year', 'The hall opens [March next year] at the latest.'] },
    ],
    lookAlikes: ['They may last years.'],
  },
  'en/date/last-month-name': {
    meanings: [
      { value: '2014-05', wordings: ['last May', 'past May', 'The contract signed [last May] runs for 30 years.'] },
      { value: '2014-11', wordings: ['last November', 'Xi said so [last November] at APEC.'] },
      { value: '2015-06', wordings: ['next June', 'It ends [next June] unless renewed.'] },
    ],
    lookAlikes: ['The last marchers went home.', 'That may be the last.'],
  },
  'en/date/in-month': {
    meanings: [
      {
        value: '2015-05',
        wordings: ['in May', 'in early May', 'in late May', 'The line has been shut [since mid-May] for repairs.'],
      },
      { value: '2015-03', wordings: ['in March', 'The envoys parted [in March] without a text.'] },
      {
        value: '2014-11',
        wordings: ['in November', 'by the end of November', 'They last spoke [in November], he said.'],
      },
    ],
    lookAlikes: ['in may ways', 'The soldiers went in march order.'],
  },
  'en/date/month': {
    meanings: [
      { value: '2015-02', wordings: ['February', 'The [February] truce held for a week.'] },
      { value: '2014-12', wordings: ['December', 'its [December] report to lenders'] },
    ],
    lookAlikes: ['May we begin?', 'Theresa May left.', 'They march on Sundays past noon'],
  },
  'en/date/weekday': {
    meanings: [
      { value: '2015-05-19', wordings: ['Tuesday', 'Kenya said on [Tuesday] that it would pay.'] },
      { value: '2015-05-15', wordings: ['Friday', 'last Friday', 'They met [last Friday] for two hours.'] },
      { value: '2015-05-20', wordings: ['Wednesday', 'The yen fell on [Wednesday] after the vote.'] },
      { value: '2015-05-25', wordings: ['next Monday', 'The board sits [next Monday] in Paris.'] },
    ],
    lookAlikes: ['The sun rose.', 'They sat down.', 'They wed in spring.'],
  },
  'en/date/same-time': {
    meanings: [
      {
        value: 'same day',
        wordings: ['at the same time', 'on the same day', 'A second note was handed over [the same day] in Bonn.'],
      },
    ],
    lookAlikes: ['at the same price', 'the same way'],
  },
  'en/date/today': {
    meanings: [
      { value: '2015-05-20', wordings: ['today', 'Today', 'The two ministers initialled it [today] in Oslo.'] },
    ],
    lookAlikes: ['to day and night'],
  },
  'en/date/yesterday': {
    meanings: [{ value: '2015-05-19', wordings: ['yesterday', 'Yesterday', 'The note was sent [yesterday] at dawn.'] }],
    lookAlikes: ['yesteryear'],
  },
  'en/date/tomorrow': {
    meanings: [{ value: '2015-05-21', wordings: ['tomorrow', 'The court rules [tomorrow] at ten.'] }],
    lookAlikes: ['To morrow and back'],
  },
  'en/date/relative-unit': {
    meanings: [
      { value: '2014', wordings: ['last year', 'the year before', 'Trade fell [last year] by a tenth.'] },
      {
        value: '2015-04',
        wordings: ['last month', 'the month before', 'Warsaw left the talks [last month] in anger.'],
      },
      {
        value: '2015',
        wordings: ['earlier this year', 'later this year', 'They plan to meet [later this year] in Lima.'],
      },
      { value: '2016', wordings: ['next year', 'A vote is due [next year] in both houses.'] },
      { value: '2015-05', wordings: ['this month', 'earlier this month', 'The ban ends [this month] for good.'] },
    ],
    lookAlikes: ['the last years of the war', 'a lean year', 'month after month'],
  },
  'en/date/units-ago': {
    meanings: [
      {
        value: '2005',
        wordings: ['ten years ago', '10 years ago', 'The bridge opened [ten years ago] to great cheers.'],
      },
      {
        value: '2015-05-17',
        wordings: ['three days ago', '3 days ago', 'He landed [three days ago] with a small party.'],
      },
      {
        value: '2015-03',
        wordings: ['two months ago', 'two months earlier', 'Both had agreed [two months ago] on the route.'],
      },
    ],
    lookAlikes: ['for ten years', 'ages ago', 'two thousand years ago'],
  },
  'en/date/year': {
    meanings: [
      { value: '2009', wordings: ['2009', 'in 2009', 'since 2009', 'The fund was set up [in 2009] by both.'] },
      { value: '1966', wordings: ['1966', 'under the [1966] lease of the atoll'] },
      { value: '2030', wordings: ['by 2030', 'It should be paid back [by 2030] in full.'] },
    ],
    lookAlikes: [
      '2000 computers',
      '1500 literary works',
      '2000 Ramadan parcels',
      '1500 tonnes of seed',
      'page 2101',
      'route 1492a',
      '12 of 14',
    ],
  },
  'en/date/iso': {
    meanings: [
      { value: '2014-05-21', wordings: ['2014-05-21', 'The entry for day [2014-05-21] in the log is blank.'] },
    ],
    lookAlikes: ['call 0800-05-21', 'flight 714-05-21'],
  },
}
