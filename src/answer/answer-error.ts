/** Details of an error, for programs; the message says the same in words. */
export type AnswerErrorData = Readonly<Record<string, string | number>>

const MESSAGES = {
  'no-country': ({ code, hint }) =>
    `${code}: There is no country with this code.${hint} Write codes of ISO 3166-1 such as CN, or XK or EU.`,
  'no-pair': ({ pair, hint }) =>
    `${pair}: The register has no agreement between these two, and no document that mentions both.${hint} \`foedera stats\` lists the pairs with most agreements.`,
  'no-agreement': ({ pair }) =>
    `${pair}: The register has documents that mention both, and no agreement between the two alone. \`foedera list --pair ${String(pair).replace('-', ',')}\` lists those with others.`,
  'no-years': ({ pair, years }) =>
    `${pair}: The register knows nothing of these two ${years}. Ask for other years, or leave them out for all.`,
  'no-documents': ({ years }) =>
    `The register has no such document${years === '' ? '' : ` ${years}`}. Ask for others, or leave a filter out.`,
  'same-country': ({ code }) => `${code}: A pair has two different countries. Name another for one of them.`,
  nothing: ({ filter }) =>
    `No agreement is like that (${filter}). Leave out one of the filters, or look with \`foedera list\` what there is.`,
  'turned-round': ({ from, to }) => `from ${from} to ${to}: The first year is after the last; turn them round.`,
  'bad-year': ({ option, value }) => `${option} ${value}: It is no year such as 2014.`,
} as const satisfies Record<string, (data: AnswerErrorData) => string>
export type AnswerErrorCode = keyof typeof MESSAGES

/** A question that has no answer. The message says what is wrong and what to do; `code` and `data` say it to a program. */
export class AnswerError extends Error {
  readonly code: AnswerErrorCode
  readonly data: AnswerErrorData

  constructor(code: AnswerErrorCode, data: AnswerErrorData = {}) {
    super(MESSAGES[code](data))
    this.name = 'AnswerError'
    this.code = code
    this.data = data
  }
}
