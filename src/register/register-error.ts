/** Details of an error, for programs; the message says the same in words. */
export type RegisterErrorData = Readonly<Record<string, string | number>>

/** What each error says: what is wrong, and what to do. */
const MESSAGES = {
  threads: ({ reason }) => `The threads cannot run (${reason}). Use one worker.`,
  'no-entry': ({ id }) =>
    `${id}: There is no agreement with this id, nor a finding or an agreement that was merged. \`foedera list\` shows ids.`,
  gone: ({ id, reason }) => `${id}: This agreement is no more: ${reason}.`,
  'no-document': ({ id }) => `${id}: There is no such document in the register.`,
  'no-party': ({ id }) => `${id}: No agreement has such a party. Lists of parties show their keys.`,
  'no-package': ({ id }) => `${id}: There is no such package. Agreements that belong to one name it.`,
  'no-decision': ({ id }) => `${id}: There is no such decision. \`foedera history\` lists them.`,
  'bad-filter': ({ field, reason }) => `${field}: ${reason}.`,
  'no-field': ({ field, fields }) => `${field}: There is no such field to correct. There are ${fields}.`,
  'bad-decision': ({ reason }) => `This decision cannot be made: ${reason}.`,
  stale: ({ id }) =>
    `${id}: This agreement is not what it was when it was seen. Read it again, and decide by what it says now.`,
  'bad-alert': ({ name, reason }) => `Alert "${name}": ${reason}.`,
  'bad-webhook': ({ url, reason }) => `${url}: ${reason}`,
  'no-alert': ({ name }) => `There is no alert "${name}". \`foedera alert list\` shows all.`,
  'no-key': () => 'No feed has this address. Its key may have been renewed or withdrawn: ask whoever gave it to you.',
  'other-leads': () => 'Another process looks at the feeds of this database. Leave it to that one.',
  'bad-token': ({ name, reason }) => `Token "${name}": ${reason}.`,
  'no-token': ({ name }) => `There is no token "${name}" that holds. \`foedera token list\` shows all.`,
  'bad-collection': ({ name, reason }) => `Collection "${name}": ${reason}.`,
  'no-collection': ({ name }) => `There is no collection "${name}". \`foedera collection list\` shows all.`,
  'no-link': () => 'This link has been used, or is too old. Ask for another one.',
  'other-request': ({ key }) =>
    `The idempotency key "${key}" was used for another request. Take a new key for a new request.`,
  'key-open': ({ key }) => `The request with the idempotency key "${key}" is being done. Ask again in a moment.`,
  'not-allowed': ({ reason }) => `This is not allowed: ${reason}.`,
  'view-behind': () => 'What you may see is being put together anew. Ask again in a moment.',
  'no-quotation': ({ id, start, end, length }) =>
    `${id}: There are no words from ${start} to ${end}; the text is ${length} long, counted in units of UTF-16.`,
  'no-words': ({ words, id }) => `"${words}" does not stand in document ${id}. Quote the words as they stand there.`,
} as const satisfies Record<string, (data: RegisterErrorData) => string>
export type RegisterErrorCode = keyof typeof MESSAGES

/**
 * The register was asked for something that it cannot do. The message says what is wrong and what to do; `code` and `data` say it to a program.
 *
 * @example new RegisterError('no-document', { id: '12ab' }).message // "12ab: There is no such document in the register."
 */
export class RegisterError extends Error {
  readonly code: RegisterErrorCode
  readonly data: RegisterErrorData

  constructor(code: RegisterErrorCode, data: RegisterErrorData = {}, cause?: unknown) {
    super(MESSAGES[code](data), cause === undefined ? undefined : { cause })
    this.name = 'RegisterError'
    this.code = code
    this.data = data
  }
}
