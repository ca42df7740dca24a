type Data = Readonly<Record<string, unknown>>

/** What the service itself refuses, by code: the status, what kind of problem it is, and what to do about this one. */
export const PROBLEMS = {
  invalid: {
    status: 400,
    title: 'The request is not as it has to be',
    detail: ({ errors }: Data) => `${(errors as readonly string[]).join(' ')} /api/v1/docs tells what is known.`,
  },
  'bad-json': {
    status: 400,
    title: 'The body is no JSON',
    detail: ({ reason }: Data) => `The body cannot be read as JSON: ${reason}.`,
  },
  'bad-request': {
    status: 400,
    title: 'This is no request',
    detail: () => 'What came is no request of HTTP/1.1.',
  },
  'large-head': {
    status: 431,
    title: 'The headers are too large',
    detail: () => 'The address and the headers of a request may have 16 KB together.',
  },
  'bad-form': {
    status: 400,
    title: 'The body is no form',
    detail: () => 'The body cannot be read as multipart/form-data. It may have been cut off.',
  },
  'bad-key': {
    status: 400,
    title: 'The idempotency key is none',
    detail: () => 'An Idempotency-Key is 1 to 200 visible signs of ASCII without quotes, such as a UUID.',
  },
  'cut-off': {
    status: 400,
    title: 'The body ended too early',
    detail: () => 'The connection broke before the whole body had come. Nothing was done; send it again.',
  },
  'too-deep': {
    status: 400,
    title: 'The body is nested too deeply',
    detail: ({ most }: Data) => `Lists and objects may stand within one another ${most} deep.`,
  },
  'no-token': {
    status: 401,
    title: 'A token is needed',
    detail: ({ role }: Data) =>
      `This needs a token of the role ${role}: send "Authorization: Bearer TOKEN". \`foedera token create\` makes one.`,
  },
  'bad-token': {
    status: 401,
    title: 'The token does not hold',
    detail: () => 'The token that came with it is none, has expired or was revoked. Ask an admin for another one.',
  },
  'no-csrf': {
    status: 403,
    title: 'The page is too old',
    detail: () =>
      'A browser that is signed in writes with the header X-Foedera-CSRF, which /api/v1/session tells. Load the page again.',
  },
  forbidden: {
    status: 403,
    title: 'This is not allowed',
    detail: ({ role }: Data) => `The token that came with it may not do this; it needs the role ${role}.`,
  },
  'not-yours': {
    status: 403,
    title: 'That is somebody else’s',
    detail: ({ collections }: Data) =>
      `Name one of the collections that the token may add to: ${(collections as readonly string[]).join(', ') || 'there is none'}.`,
  },
  'bad-origin': {
    status: 403,
    title: 'Another site sent this',
    detail: ({ origin }: Data) => `A page of ${origin} sent this request. Only pages of this server may.`,
  },
  'no-route': {
    status: 404,
    title: 'There is nothing at this address',
    detail: ({ path }: Data) => `There is nothing at ${path}. /api/v1/docs lists all addresses.`,
  },
  'no-method': {
    status: 405,
    title: 'This address has no such method',
    detail: ({ method, allowed }: Data) => `${method} cannot be used here; there is ${allowed}.`,
  },
  'not-acceptable': {
    status: 406,
    title: 'There is no such form of it',
    detail: ({ accepted, known }: Data) => `It cannot be had as ${accepted}. There is ${known}.`,
  },
  'too-slow': {
    status: 408,
    title: 'The request took too long to arrive',
    detail: () => 'The request did not come to its end in time. Send it again.',
  },
  'no-job': {
    status: 404,
    title: 'There is no such job',
    detail: ({ id }: Data) => `There is no job ${id} of yours; those that ended are forgotten after a while.`,
  },
  'no-feed': {
    status: 404,
    title: 'There is no such feed',
    detail: ({ id }: Data) => `There is no feed ${id}. GET /api/v1/feeds lists all.`,
  },
  'too-large': {
    status: 413,
    title: 'The body is too large',
    detail: ({ most }: Data) => `A body may have ${most} bytes at most.`,
  },
  'bad-type': {
    status: 415,
    title: 'The body is of another type',
    detail: ({ type, known }: Data) => `The body came as ${type}. It has to be ${known}.`,
  },
  'bad-host': {
    status: 421,
    title: 'The request is for another host',
    detail: ({ host }: Data) =>
      `This server does not answer for the name ${host}. \`foedera serve --name ${host}\` lets it.`,
  },
  'too-many': {
    status: 429,
    title: 'Too many requests',
    detail: ({ seconds }: Data) => `Too many requests came from one address. Try again in ${seconds} s.`,
  },
  'queue-full': {
    status: 429,
    title: 'Too much waits already',
    detail: () => 'Too much is waiting to be added. Try again later.',
  },
  left: {
    status: 499,
    title: 'Nobody waits for it any more',
    detail: () => 'The connection was closed before the turn of this request came, and it was not begun.',
  },
  fault: {
    status: 500,
    title: 'The program is at fault',
    detail: ({ reference }: Data) => `Something went wrong that should not. The log has more under ${reference}.`,
  },
  stopping: {
    status: 503,
    title: 'The server is being stopped',
    detail: () => 'The server is being stopped and begins nothing new. Try again in a moment.',
  },
} as const satisfies Readonly<
  Record<string, { readonly status: number; readonly title: string; readonly detail: (data: Data) => string }>
>
export type ProblemCode = keyof typeof PROBLEMS
