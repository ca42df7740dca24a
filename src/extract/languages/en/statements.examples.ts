import type { StatementExample, Topics } from '../../examples/example.ts'

export const STATEMENT_EXAMPLES: Topics<StatementExample> = {
  'somebody says something': [
    {
      text: 'Ghana will repay the loan in full, Finance Minister Seth Terkper said on Tuesday.',
      found: [
        { speaker: 'Seth Terkper', mode: 'indirect', quote: 'Ghana will repay the loan in full', date: '2015-05-19' },
      ],
    },
    {
      text: 'Angela Merkel said that the talks had been useful.',
      found: [{ speaker: 'Angela Merkel', mode: 'indirect', quote: 'that the talks had been useful' }],
    },
    {
      text: 'According to Gazprom, the pipe will be ready in 2019.',
      found: [{ speaker: 'Gazprom', mode: 'indirect', quote: 'the pipe will be ready in 2019' }],
    },
    {
      text: '“We shall not sign under pressure,” said Iranian Foreign Minister Mohammad Javad Zarif.',
      found: [{ speaker: 'Mohammad Javad Zarif', mode: 'direct', quote: 'We shall not sign under pressure,' }],
    },
    {
      text: '“The bridge,” Recep Tayyip Erdogan said, “will join two continents.”',
      found: [{ speaker: 'Recep Tayyip Erdoğan', mode: 'direct', quote: 'will join two continents.' }],
    },
    {
      text: 'Narendra Modi told Xi Jinping that India wanted fair trade.',
      found: [{ speaker: 'Narendra Modi', addressee: 'Xi Jinping', quote: 'that India wanted fair trade' }],
    },
    {
      text: 'The joint statement says that both sides respect the border.',
      found: [{ speaker: 'joint statement', mode: 'indirect', quote: 'that both sides respect the border' }],
    },
    {
      text: 'The ministry called the ruling “null and void from the start”.',
      found: [{ speaker: 'ministry', mode: 'direct', quote: 'null and void from the start' }],
    },
    {
      text: 'Angela Merkel hopes that Athens will accept.',
      found: [{ speaker: 'Angela Merkel', quote: 'that Athens will accept' }],
    },
    {
      text: 'Welcoming the vote, François Hollande said it strengthened Europe.',
      found: [{ speaker: 'François Hollande', quote: 'it strengthened Europe' }],
    },
  ],
  'the speaker behind a quotation': [
    {
      text: '“This is a good day,” said Angela Merkel.',
      found: [{ speaker: 'Angela Merkel', mode: 'direct', quote: 'This is a good day,' }],
    },
    {
      text: '“This is a good day,” Angela Merkel said.',
      found: [{ speaker: 'Angela Merkel', mode: 'direct', quote: 'This is a good day,' }],
    },
    {
      text: '"It was a good day", President Uhuru Kenyatta told reporters in Nairobi.',
      found: [{ speaker: 'Uhuru Kenyatta', mode: 'direct', quote: 'It was a good day' }],
    },
    {
      text: 'Angela Merkel said: “This is a good day.”',
      found: [{ speaker: 'Angela Merkel', mode: 'direct', quote: 'This is a good day.' }],
    },
  ],
  'a speaker is carried on': [
    {
      text: 'Xi Jinping met Barack Obama in Lima on Monday. Xi responded to questions saying the two economies need each other.',
      found: [{ speaker: 'Xi Jinping', quote: 'the two economies need each other' }],
    },
    {
      text: 'Angela Merkel spoke in Kiev. She said the ceasefire was fragile. “It must hold,” she added.',
      found: [
        { speaker: 'Angela Merkel', quote: 'the ceasefire was fragile' },
        { speaker: 'Angela Merkel', mode: 'direct', quote: 'It must hold,' },
      ],
    },
    {
      text: 'The pipeline would pay for itself, Alexei Miller said. He added that China would share the cost.',
      found: [
        { speaker: 'Alexei Miller', quote: 'The pipeline would pay for itself' },
        { speaker: 'Alexei Miller', quote: 'that China would share the cost' },
      ],
    },
    {
      text: '“The road is long,” Uhuru Kenyatta said.\n\n“We will walk it together with our partners.”',
      found: [
        { speaker: 'Uhuru Kenyatta', quote: 'The road is long,' },
        { speaker: 'Uhuru Kenyatta', mode: 'direct', quote: 'We will walk it together with our partners.' },
      ],
    },
    {
      text: 'Quotes attributable to Prime Minister Tony Abbott:\n\n“This treaty opens a market of a billion people.”',
      found: [{ speaker: 'Tony Abbott', mode: 'direct', quote: 'This treaty opens a market of a billion people.' }],
    },
    {
      text: 'Dilma Rousseff said that Brazil was ready. Cristina Fernández said that Argentina was not.',
      found: [
        { speaker: 'Dilma Rousseff', quote: 'that Brazil was ready' },
        { speaker: 'Cristina Fernández de Kirchner', quote: 'that Argentina was not' },
      ],
    },
  ],
  'nobody says anything': [
    { text: 'Saying goes that rivers know no border.', found: [] },
    { text: 'The “friendship bridge” between Laos and Thailand opened.', found: [] },
    { text: 'Angela Merkel will say more on Friday.', found: [] },
    { text: 'Angela Merkel did not say when she would sign.', found: [] },
    { text: 'It is said that the pass is haunted.', found: [] },
    { text: 'The Treaty of Westphalia, signed in 1648, is on show.', found: [] },
  ],
}
