import { makePlainText } from './make-text.ts'

type Make = (length: number) => string
const repeat =
  (piece: string): Make =>
  length =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const after =
  (stem: string, piece: string): Make =>
  length =>
    stem + repeat(piece)(length)

/** Always the same numbers below a bound. */
function numbers(): (below: number) => number {
  let state = 7
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
const STATES =
  'China Russia India Kenya Ghana Japan France Germany Brazil Chile Peru Oman Iraq Iran Turkey Egypt'.split(' ')
const MATTERS = 'gas trade visas loans oil rail ports taxes fish water'.split(' ')
/** Sentences that each tell of another agreement. */
const agreements: Make = length => {
  const next = numbers()
  const parts: string[] = []
  for (let made = 0; made < length; made += parts.at(-1)!.length)
    parts.push(
      `${STATES[next(16)]} and ${STATES[next(16)]} signed an agreement on ${MATTERS[next(10)]} worth $${1 + next(900)} million on ${1 + next(28)} May ${1990 + next(30)}. `,
    )
  return parts.join('')
}

const SENTENCE = 'China and Russia signed an agreement on gas worth $4 billion in May 2015'

/** Texts that a quadratic step would choke on, of any length. What repeats one piece is named by the piece. */
export const ADVERSE_TEXTS: Readonly<Record<string, Make>> = {
  'plain text': length => makePlainText(length, 3),
  'plain text as one sentence': length => makePlainText(length, 3).replace(/[.\n]+/g, ''),
  'other agreements': agreements,
  'other agreements as one sentence': length => agreements(length).replaceAll('.', ' and'),
  'other agreements, a paragraph each': length => agreements(length).replaceAll('. ', '.\n\n'),
  'one agreement over and over': repeat(`${SENTENCE}. `),
  'one agreement, a paragraph each': repeat(`${SENTENCE}.\n\n`),
  'one agreement after commas': repeat(`${SENTENCE}, `),
  'a list of agreements': after(
    'China and Russia signed the following:\n',
    '• Memorandum between Gazprom and CNPC on gas\n',
  ),
  'a list without a stem': repeat('• Loan agreement between China and Kenya on a railway\n'),
  'a list run together': after(
    'China and Russia signed the following: ',
    'a memorandum between Gazprom and CNPC on gas; ',
  ),
  'subjects in a list': after('China and Russia signed agreements on ', 'trade, energy, gas, '),
  'loans in a list': after('China will lend ', '$5 million to Kenya, $4 million to Ghana, '),
  'a table': repeat('| China | Kenya | loan | $4 million | May 2015 |\n'),
  quotations: repeat('“We signed a loan agreement with Kenya,” Xi said. '),
  'quotations that never end': repeat('“We signed a loan agreement with Kenya, Xi said. '),
  visits: repeat('Putin visited Beijing on 9 May 2014. '),
  members: repeat('China, Russia and India are members of the SCO. '),
  judgements: repeat('Clearly, the deal is a failure. '),
  'headlines in capitals': repeat('CHINA AND RUSSIA SIGN DEAL '),
  ...Object.fromEntries(
    [
      ...[
        '(',
        ')',
        '()',
        '"',
        '“',
        '”',
        '“a” ',
        "'",
        ',',
        ', ',
        '; ',
        ': ',
        '. ',
        '-',
        '- ',
        '— ',
        '/',
        '|',
        '$',
        '*',
        '<',
        '&amp; ',
        '[1] ',
      ],
      ...[
        'the agreement ',
        'The agreement. ',
        'of the agreement ',
        'the loan of China ',
        'agreement ',
        'agreements, ',
        'the first agreement, ',
      ],
      ...[
        'China ',
        'China and ',
        'China, ',
        'China-',
        "China's ",
        "'s ",
        'its Bank ',
        'with China ',
        'between China and Russia ',
      ],
      ...[
        'signed ',
        'signing ',
        'to sign ',
        'signed, ',
        'which signed ',
        'that China signed ',
        'if China signs ',
        'will have been signed ',
      ],
      ...[
        'planned to ',
        'said ',
        'said, ',
        'he said that ',
        'Xi said “we agreed”, ',
        'which ',
        'that ',
        'not ',
        'of ',
        'and ',
      ],
      ...['$1 ', '$1 million ', 'up to $4 ', '1 ', '1,', '12 ', 'one hundred and ', 'a million ', 'yuan '],
      ...['May ', 'May 2015 ', '2015 ', 'Tuesday ', 'last ', '3 years ', '5 percent ', 'LIBOR plus ', '12 tonnes of '],
      ...[
        'A',
        'A ',
        'A.',
        'Aa Bb Cc ',
        'Xi ',
        'Li ',
        'Putin and ',
        'he ',
        'both ',
        'the two countries ',
        'it ',
        'Minister ',
        'minister of ',
      ],
      ...[
        'Bank of ',
        'Ministry of Trade and ',
        'Ltd ',
        'Gazprom, ',
        'Gazprom of ',
        'China (CNPC), ',
        'Foreign Minister Xi Jinping, ',
      ],
      ...[
        '\n',
        'a\n',
        'A\n',
        '• a\n',
        'China:\n',
        'x;\n',
        '# a\n',
        '| a |\n',
        ' ',
        '\t',
        'a ',
        'a',
        'a-b-',
        'x.y',
        '中',
        '😀',
        '\u0301',
      ],
    ].map(piece => [JSON.stringify(piece), repeat(piece)]),
  ),
}
