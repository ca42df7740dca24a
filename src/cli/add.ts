import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'
import { ABOUT_ADDRESSES, WEB_OPTIONS } from './web-options.ts'

/** `foedera add FILE…`: documents into the register. */
export const add = defineVerb({
  name: 'add',
  summary: 'adds documents to the register: reads them, keeps them, and tells which reports are of one agreement',
  description: [
    'Takes what `foedera read` takes: files, folders with all folders below, patterns in quotes such as "news/**/*.html", NDJSON, and - for standard ' +
      'input; with --readings, readings as `foedera extract` writes them. A database that is not there is made.',
    ABOUT_ADDRESSES,
    'Each document is written whole or not at all. One that is there already changes nothing, so that a run may be stopped at any moment and begun ' +
      'anew. Copies and light rewrites of one story count as one source. What cannot be read is told, and kept for `foedera problems`.',
    'When the input ends, the findings that are new are compared with the register, those with the same sides and dates nearby. `--watch` goes on until it is ' +
      'interrupted, and adds what appears in a folder or changes there.',
  ],
  operands: { name: 'FILE', least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    database: SHARED_OPTIONS.database,
    readings: { type: 'flag', help: 'The files hold readings, a line each, with their sources where they are known.' },
    watch: {
      type: 'text',
      value: 'FOLDER',
      many: true,
      help: 'Go on, and add what appears in this folder or changes there; may be given several times.',
      unset: 'nothing is watched',
    },
    collection: {
      type: 'text',
      value: 'NAME',
      help: 'Only those who see this collection will see the documents. One that everybody sees already stays as it is.',
      unset: 'everybody sees them',
    },
    workers: SHARED_OPTIONS.workers,
    acknowledge: {
      type: 'flag',
      help: 'Print a line of JSON for each document when it is written for good: {name, id, ref?, result}; result is added, new-source or known.',
    },
    knowledge: SHARED_OPTIONS.knowledge,
    published: SHARED_OPTIONS.published,
    language: SHARED_OPTIONS.language,
    ...WEB_OPTIONS,
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera add news/', does: 'a folder of articles into foedera.db' },
    {
      command: 'foedera add "news/**/*.html" --database ties.db --workers 4',
      does: 'on four cores, into another file',
    },
    { command: 'foedera add documents.ndjson --database postgres://ann@host/ties', does: 'into PostgreSQL' },
    { command: 'foedera extract < documents.ndjson | foedera add - --readings', does: 'readings made elsewhere' },
    { command: 'foedera add https://tass.com/economy/794420', does: 'a page of the web' },
    { command: 'foedera add cables/ --collection embassy', does: 'for those only who may see that collection' },
    { command: 'foedera add --watch inbox/', does: 'whatever is put into a folder, until Ctrl-C' },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ values, operands, signal }) {
    const { addInto } = await import('./register/add-into.ts')
    return addInto(operands, values, signal)
  },
})
