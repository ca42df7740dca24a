import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'
import { ABOUT_ADDRESSES, WEB_OPTIONS } from './web-options.ts'

/** `foedera read FILE…`: what is found in articles, in a format to choose. */
export const read = defineVerb({
  name: 'read',
  summary: 'reads articles and shows the agreements, statements and events in them',
  description: [
    'Reads files (.txt, .md, .html, .pdf, .docx, .eml with what is attached to it; .json and .ndjson with documents in them), folders with all folders below, patterns in ' +
      'quotes such as "news/**/*.html", and - for standard input. In folders and patterns, hidden files, README files, ' +
      'answer keys and files of other kinds are left out and counted.',
    ABOUT_ADDRESSES,
    'What cannot be read is told on standard error as FILE:LINE: cause and remedy; the rest is read all the same.',
  ],
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    format: {
      type: 'choice',
      short: 'f',
      choices: ['table', 'json', 'ndjson', 'csv', 'markdown', 'html'],
      help:
        'table: for the terminal; ndjson: the interchange format, a document a line; json: a list of the same; ' +
        'csv: a row an agreement; markdown: a section a document; html: a page with the text and its findings, for one ' +
        'document, or for each into a folder.',
      unset: 'by the ending of --output, else table on a terminal and ndjson in a pipe',
    },
    output: {
      ...SHARED_OPTIONS.output,
      help: `${SHARED_OPTIONS.output.help} A folder, such as pages/, gets a file a document.`,
    },
    knowledge: SHARED_OPTIONS.knowledge,
    published: SHARED_OPTIONS.published,
    language: SHARED_OPTIONS.language,
    ...WEB_OPTIONS,
    'min-confidence': SHARED_OPTIONS['min-confidence'],
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    {
      command: 'foedera read article.txt --published 2015-05-08',
      does: 'one article, whose date is known from elsewhere',
    },
    { command: 'foedera read news/ --format csv --output deals.csv', does: 'a folder of articles into a spreadsheet' },
    { command: 'foedera read article.txt --output article.html', does: 'a page with the text, its findings beside it' },
    { command: 'foedera read "news/**/*.html" --min-confidence 0.8 > sure.ndjson', does: 'only what is fairly sure' },
    { command: 'foedera read https://tass.com/economy/794420', does: 'a page of the web' },
    { command: 'pbpaste | foedera read - --format markdown', does: 'an article from the clipboard' },
    { command: 'foedera read news/ --knowledge my-companies.csv', does: 'with companies of your own' },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ values, operands, signal }) {
    const { readInto } = await import('./read-into.ts')
    return readInto(operands, { ...values, minConfidence: values['min-confidence'] }, signal)
  },
})
