import type { RuleExamples } from '../../examples/example.ts'

/** Told on 20 May 2015, since who holds an office depends on the day. */
export const NAME_EXAMPLES: RuleExamples = {
  'en/name/office-before-person': {
    meanings: [
      {
        value: 'Kwabena Duffuor; person; GH; Minister of Finance',
        wordings: ['[Ghana’s Minister of Finance, Dr Kwabena Duffuor], hesitated.'],
      },
      {
        value: 'William Ruto; person; KE; Deputy President',
        wordings: ['They met [Kenyan Deputy President William Ruto] in Nairobi.'],
      },
      {
        value: 'Chen Jian; person; CN; Vice Minister of Commerce',
        wordings: ['[China’s Vice Minister of Commerce Chen Jian] flew home.'],
      },
      {
        value: 'Xi Jinping; person; CN; President',
        wordings: ['[Chinese President Xi Jinping] flew home.', 'In Minsk [China’s President Xi Jinping] was cheered.'],
      },
      {
        value: 'Recep Tayyip Erdoğan; person; TR; Prime Minister',
        wordings: ['They spoke to [Turkish Prime Minister Recep Tayyip Erdogan] for an hour.'],
      },
      {
        value: 'Wang Yi; person; CN; Minister of Foreign Affairs',
        wordings: [
          '[Minister of Foreign Affairs Wang Yi] flew home.',
          'They met [Minister of Foreign Affairs Wang Yi] there.',
        ],
      },
      {
        value: 'Luigi Di Maio; person; IT; Foreign Minister',
        wordings: ['[Foreign Minister and Deputy Prime Minister Luigi Di Maio] flew home.'],
      },
      {
        value: 'Li Jie; person; CN; ambassador to Zambia; posted to ZM',
        wordings: ['[Chinese ambassador to Zambia Li Jie] handed over the keys.'],
      },
      {
        value: 'Lin Lin; person; CN; ambassador in Harare; posted to ZW',
        wordings: ['[China’s ambassador in Harare, Lin Lin] handed over the keys.'],
      },
    ],
    lookAlikes: [
      'the president left the hall',
      'He was prime minister of the day.',
      'The foreign minister flew to Minsk.',
    ],
  },
  'en/name/organisation-office-person': {
    meanings: [
      {
        value: 'Alexei Miller; person; RU; chief executive; of Gazprom',
        wordings: [
          'the [Gazprom chief executive Alexei Miller] nodded',
          '[Gazprom’s chief executive Alexei Miller] nodded.',
        ],
      },
      {
        value: 'Diarietou Gaye; person; country director; of World Bank',
        wordings: ['The text was read by [World Bank country director Diarietou Gaye] in Nairobi.'],
      },
      {
        value: 'Kofi Mensah; person; GH; governor; of Bank of Ghana',
        wordings: ['It was read by [the governor of the Bank of Ghana, Mr Kofi Mensah].'],
      },
    ],
    lookAlikes: ['Gazprom and its chief executive nodded.', 'The World Bank appointed Diarietou Gaye in spring.'],
  },
  'en/name/title-before-person': {
    meanings: [
      {
        value: 'Angela Merkel; person; DE',
        wordings: ['[Dr Angela Merkel] flew home.', 'the pupils of [Dr Angela Merkel] sang'],
      },
      { value: 'Okafor; person', wordings: ['[Mr Okafor] declined to say more.'] },
      { value: 'Helen Mwangi; person', wordings: ['It was opened in Minsk by [Dr. Helen Mwangi] last.'] },
    ],
    lookAlikes: ['The sir and the lady sang.', 'a doctor of law'],
  },
  'en/name/person-then-office': {
    meanings: [
      {
        value: 'Wang Yi; person; CN; foreign minister',
        wordings: [
          '[Wang Yi, the Chinese foreign minister,] nodded.',
          'It was [Wang Yi, China’s foreign minister,] who nodded.',
        ],
      },
      {
        value: 'Alexei Miller; person; RU; chief executive; of Gazprom',
        wordings: [
          '[Alexei Miller, chief executive of Gazprom,] nodded.',
          '[Alexei Miller, the Gazprom chief executive,] nodded.',
        ],
      },
      {
        value: 'Ali Hassan; person; minister of water',
        wordings: ['[Ali Hassan (minister of water)] nodded to the guests.'],
      },
    ],
    lookAlikes: ['Wang Yi, the first to arrive, nodded.', 'Alexei Miller (62) nodded.'],
  },
  'en/name/person-of-body': {
    meanings: [
      {
        value: 'Doris Picard; person; RW',
        wordings: [
          '[Doris Picard of Rwanda’s justice ministry] nodded.',
          'So did [Doris Picard of Rwanda’s justice ministry] at noon.',
        ],
      },
    ],
    lookAlikes: ['The people of Rwanda’s capital sang.', 'the halls of Rwanda’s parliament'],
  },
  'en/name/person-of-country': {
    meanings: [
      {
        value: 'Lazarus Chakwera; person; MW',
        wordings: [
          '[Lazarus Chakwera of Malawi] flew home.',
          'Seats were kept for [Lazarus Chakwera of Malawi] and his party.',
        ],
      },
      { value: 'Vladimir Putin; person; RU', wordings: ['[Putin of Russia] flew home.'] },
    ],
    lookAlikes: ['Most of Malawi voted.', 'the people of Malawi'],
  },
  'en/name/unnamed-holder': {
    meanings: [
      {
        value: 'China’s leader; person; CN; leader; unnamed',
        wordings: ['[China’s leader] flew home.', 'A note from [China’s leader] was read.'],
      },
      {
        value: 'Iraqi oil minister; person; IQ; oil minister; unnamed',
        wordings: ['The [Iraqi oil minister] flew home.'],
      },
      {
        value: 'ambassador to Ghana; person; ambassador to Ghana; posted to GH; unnamed',
        wordings: ['Ottawa recalled [its ambassador to Ghana] in spring.'],
      },
      {
        value: 'president of Chile; person; CL; president of Chile; unnamed',
        wordings: ['[The president of Chile] flew home.'],
      },
      {
        value: 'World Bank’s country director; person; country director; of World Bank; unnamed',
        wordings: ['[The World Bank’s country director] flew home.'],
      },
    ],
    lookAlikes: ['China led the field.', 'a ministerial meeting'],
  },
  'en/name/government-body': {
    meanings: [
      { value: 'government of Kenya; government; KE', wordings: ['[The government of Kenya] hesitated.'] },
      {
        value: 'Iraqi government; government; IQ',
        wordings: ['The [Iraqi government] fell.', 'a letter to the [Iraqi government] in March'],
      },
      { value: 'Russian foreign ministry; government; RU', wordings: ['The [Russian foreign ministry] was silent.'] },
      { value: 'Kenya’s treasury; government; KE', wordings: ['[Kenya’s treasury] sold notes.'] },
      {
        value: 'Chinese embassy in Lusaka; government; CN; posted to ZM',
        wordings: ['A van left [the Chinese embassy in Lusaka] at dawn.'],
      },
      { value: 'India; state; IN', wordings: ['The [Indian side] was silent.'] },
    ],
    lookAlikes: ['Good government matters.', 'the Iraqi desert', 'The river’s banks burst.'],
  },
  'en/name/unnamed-body': {
    meanings: [
      {
        value: 'foreign ministry; government; unnamed',
        wordings: ['[The foreign ministry] was silent.', 'It asked [the foreign ministry] for a list.'],
      },
      { value: 'central bank; bank; unnamed', wordings: ['On Monday [the central bank] sold notes.'] },
    ],
    lookAlikes: ['the side of the road', 'a ministry of truth'],
  },
  'en/name/country-and-organisation': {
    meanings: [
      {
        value: 'Gazprom; company; RU',
        wordings: ['[Russia’s Gazprom] is silent.', 'The pipe belongs to [Russia’s Gazprom] alone.'],
      },
      {
        value: 'Zenith Farms Ltd; company; NG',
        wordings: ['[Nigeria’s Zenith Farms Ltd] is silent.', '[Zenith Farms Ltd of Nigeria] is silent.'],
      },
    ],
    lookAlikes: ['Russia’s gas is dear.', 'Nigerian farms export rice.'],
  },
  'en/name/organisation-then-country': {
    meanings: [
      {
        value: 'Meghna Boilers Ltd; company; IN',
        wordings: [
          '[Meghna Boilers Ltd, India,] is silent.',
          'The boilers came from [Meghna Boilers Ltd, India,] by sea.',
        ],
      },
    ],
    lookAlikes: ['Gazprom, Russia said, is silent.', 'Ltd companies in India'],
  },
  'en/name/acronym-in-brackets': {
    meanings: [
      {
        value: 'China National Petroleum Corporation; company; CN',
        wordings: [
          '[China National Petroleum Corporation (CNPC)] is silent.',
          'It sold the field to [China National Petroleum Corporation (CNPC)] in May.',
        ],
      },
      { value: 'Volta River Authority; company; GH', wordings: ['[Ghana’s Volta River Authority (VRA)] is silent.'] },
    ],
    lookAlikes: ['the corporation (which is silent)', 'The price (about half) was low.'],
  },
  'en/name/own-organisation': {
    meanings: [
      {
        value: 'Export-Import Bank of China; bank; CN',
        wordings: [
          'China lends it through [its Export-Import Bank] at low rates.',
          'In China [its Export-Import Bank] is well known.',
        ],
      },
      { value: 'Korea Gas Corporation; company; KR', wordings: ['Seoul and [its Korea Gas Corporation] were silent.'] },
    ],
    lookAlikes: ['China and its banks', 'its own corporation'],
  },
  'en/name/collective': {
    meanings: [
      {
        value: 'both countries; state; collective',
        wordings: ['[both countries] hesitated', 'It would bind [both countries] for good.'],
      },
      { value: 'The companies; organisation; collective', wordings: ['[The companies] hesitated.'] },
      { value: 'The two countries; state; collective', wordings: ['[The two countries] hesitated.'] },
      { value: 'the two sides; state; collective', wordings: ['It binds [the two sides] for good.'] },
      { value: 'Both presidents; state; collective', wordings: ['[Both presidents] hesitated.'] },
      { value: 'the two ministers; state; collective', wordings: ['It pleased [the two ministers] a lot.'] },
      { value: 'each of the countries; state; collective', wordings: ['A seat for [each of the countries] was kept.'] },
    ],
    lookAlikes: ['side by side', 'a party of twelve', 'countries far away'],
  },
  'en/name/pronoun': {
    meanings: [
      { value: 'He; person; pronoun', wordings: ['[He] hesitated.'] },
      { value: 'she; person; pronoun', wordings: ['Later [she] hesitated.', 'When asked, [she] hesitated.'] },
    ],
    lookAlikes: ['It hesitated.', 'They hesitated.', 'The fleet hesitated.', 'They met He Lifeng in Paris.'],
  },
}
