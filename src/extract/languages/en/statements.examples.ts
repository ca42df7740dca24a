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
    {
      text: 'The office of Prime Minister Fiame Mataafa said that the wharf was safe.',
      found: [{ speaker: 'office of Prime Minister Fiame Mataafa', quote: 'that the wharf was safe' }],
    },
    {
      text: 'Officials at the Ministry of Finance admit that little has been paid.',
      found: [{ speaker: 'Ministry of Finance', quote: 'that little has been paid' }],
    },
    {
      text: 'Aimo Bako, who runs the ferry line, told reporters in Apia that fares would fall.',
      found: [{ speaker: 'Aimo Bako', mode: 'indirect', quote: 'that fares would fall' }],
    },
    {
      text: 'The Fijian envoy, Tavita Leota, describes it as “a beginning”.',
      found: [{ speaker: 'Tavita Leota', mode: 'direct', quote: 'a beginning' }],
    },
    {
      text: 'Angela Merkel was confident that Athens would accept.',
      found: [{ speaker: 'Angela Merkel', mode: 'indirect', quote: 'that Athens would accept' }],
    },
    {
      text: 'Angela Merkel urged Athens to accept.',
      found: [{ speaker: 'Angela Merkel', mode: 'indirect', quote: 'Athens to accept' }],
    },
    {
      text: 'Jorge Capitanich put the loans at $7.5 billion.',
      found: [{ speaker: 'Jorge Capitanich', mode: 'indirect', quote: 'the loans at $7.5 billion' }],
    },
    {
      text: 'The Fijian presidency puts the cost at $30 million.',
      found: [{ speaker: 'Fijian presidency', mode: 'indirect', quote: 'the cost at $30 million' }],
    },
    {
      text: 'Downing Street said it would look “very carefully” at the bill.',
      found: [{ speaker: 'Downing Street', mode: 'direct', quote: 'it would look “very carefully” at the bill' }],
    },
    {
      text: 'For Angela Merkel, it was a defeat.',
      found: [{ speaker: 'Angela Merkel', mode: 'indirect', quote: 'it was a defeat' }],
    },
    {
      text: 'The port is too shallow, according to a survey that the World Bank published.',
      found: [{ speaker: 'World Bank', quote: 'The port is too shallow' }],
    },
    {
      text: 'Both presidents said that they were content.',
      found: [{ speaker: 'Both presidents', mode: 'indirect', quote: 'that they were content' }],
    },
    {
      text: "The bank's governor insisted that the taka was stable.",
      found: [{ speaker: "bank's governor", mode: 'indirect', quote: 'that the taka was stable' }],
    },
    {
      text: 'A spokesman for the central bank said reserves stood at $31 billion.',
      found: [{ speaker: 'central bank', mode: 'indirect', quote: 'reserves stood at $31 billion' }],
    },
    {
      text: 'The government of Kenya said that it was ready.',
      found: [{ speaker: 'government of Kenya', mode: 'indirect', quote: 'that it was ready' }],
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
    {
      text: 'Angela Merkel said that the talks had been useful. They would go on in June.',
      found: [
        { speaker: 'Angela Merkel', quote: 'that the talks had been useful' },
        { speaker: 'Angela Merkel', mode: 'indirect', quote: 'They would go on in June' },
      ],
    },
    {
      text: 'Angela Merkel denied that she would resign. She had never thought of it.',
      found: [
        { speaker: 'Angela Merkel', quote: 'that she would resign' },
        { speaker: 'Angela Merkel', mode: 'indirect', quote: 'She had never thought of it' },
      ],
    },
    {
      text: 'John Mbadi spoke to the house. Mr Mbadi said that the debt was falling.',
      found: [{ speaker: 'John Mbadi', quote: 'that the debt was falling' }],
    },
    {
      text: 'Azmin Ali came by train. Mr Azmin said that the line was sound.',
      found: [{ speaker: 'Azmin Ali', quote: 'that the line was sound' }],
    },
    {
      text: 'Alstom and its partners hope for the order. The manufacturer said it was ready.',
      found: [{ speaker: 'Alstom', quote: 'it was ready' }],
    },
    {
      text: 'Ms Teo, what was signed?\n\nTwo letters were signed.\n\nBy whom?\n\nThe ministers signed them.\n\nAnd where?\n\nIt was done in Suva.',
      found: [
        { speaker: 'Teo', mode: 'direct', quote: 'Two letters were signed' },
        { speaker: 'Teo', mode: 'direct', quote: 'The ministers signed them' },
        { speaker: 'Teo', mode: 'direct', quote: 'It was done in Suva' },
      ],
    },
    {
      text: 'Gazprom warned that prices would rise. “Demand,” it said, “will follow in the spring.”',
      found: [
        { speaker: 'Gazprom', quote: 'that prices would rise' },
        { speaker: 'Gazprom', mode: 'direct', quote: 'will follow in the spring.' },
      ],
    },
    {
      text: 'Angela Merkel came home on Friday. François Hollande had been generous, she told parliament.',
      found: [{ speaker: 'Angela Merkel', mode: 'indirect', quote: 'François Hollande had been generous' }],
    },
  ],
  'nobody says anything': [
    { text: 'Saying goes that rivers know no border.', found: [] },
    { text: 'The “friendship bridge” between Laos and Thailand opened.', found: [] },
    { text: 'Angela Merkel will say more on Friday.', found: [] },
    { text: 'Angela Merkel did not say when she would sign.', found: [] },
    { text: 'It is said that the pass is haunted.', found: [] },
    { text: 'The Treaty of Westphalia, signed in 1648, is on show.', found: [] },
    { text: 'Angela Merkel told them what they came to hear.', found: [] },
    {
      text: 'Angela Merkel said that the talks had been useful. The two sides had met in March.',
      found: [{ speaker: 'Angela Merkel', quote: 'that the talks had been useful' }],
    },
    { text: 'Poland denounced the treaty of 1987.', found: [] },
    { text: 'Work on the line from Suva to Nadi continues.', found: [] },
    { text: 'The line, called “Power of Siberia”, is finished.', found: [] },
    { text: 'Emmanuel Macron welcomed Narendra Modi in Paris.', found: [] },
    { text: 'Neither Gazprom nor the World Bank commented on the report.', found: [] },
  ],
  'the speaker between or behind the words': [
    {
      text: 'Japanese technology, Angela Merkel said, would change the towns.',
      found: [{ speaker: 'Angela Merkel', mode: 'indirect', quote: 'would change the towns' }],
    },
    {
      text: 'The pipe would leak, said Ratu Inoke, the head of the works.',
      found: [{ speaker: 'Ratu Inoke', quote: 'The pipe would leak' }],
    },
    {
      text: 'The boat was late. It had been repaired twice, a spokesman for the World Bank said.',
      found: [{ speaker: 'World Bank', mode: 'indirect', quote: 'It had been repaired twice' }],
    },
    {
      text: '“We waited. We hoped for rain,” said Angela Merkel.',
      found: [
        { speaker: 'Angela Merkel', mode: 'direct', quote: 'We waited.' },
        { speaker: 'Angela Merkel', mode: 'direct', quote: 'We hoped for rain,' },
      ],
    },
  ],
}
