type Data = Readonly<Record<string, string | number>>

/** The wording of every error of this room: what is wrong, then what to do. The keys are the codes. */
export const MESSAGES = {
  'bad-address': () => 'This is no address of a page. Write it as https://host/path.',
  scheme: ({ scheme }: Data) => `Addresses that begin with "${scheme}" are not fetched. Use http or https.`,
  credentials: () => 'There is a name or a password in the address. Leave it out: addresses are kept and shown.',
  port: ({ port }: Data) =>
    `Port ${port} is none of those of web servers (80, 443, 8080, 8443). Allow it with --allow-private, if you trust the address.`,
  'private-name': ({ host }: Data) =>
    `"${host}" is a name within a network, not of the public web. Allow it with --allow-private, if you trust the address.`,
  'private-address': ({ host, address, what }: Data) =>
    `${host} leads to ${address}, which is ${what}. Allow that with --allow-private, if you trust the address.`,
  'no-host': ({ host, reason }: Data) => `The name ${host} cannot be found (${reason}). Check it, and the connection.`,
  'no-connection': ({ host, reason }: Data) => `No connection to ${host} (${reason}). Try again later.`,
  'bad-certificate': ({ host, reason }: Data) =>
    `${host} cannot prove who it is (${reason}). Tell its operator; what comes from there may be anybody's.`,
  'slow-connect': ({ seconds }: Data) => `No connection within ${seconds} seconds. Try again later.`,
  'slow-answer': ({ seconds }: Data) => `No answer within ${seconds} seconds. Try again later.`,
  'slow-body': ({ seconds }: Data) => `The whole did not come within ${seconds} seconds. Try again later.`,
  'cut-off': ({ reason }: Data) => `The answer broke off (${reason}). Try again later.`,
  'bad-answer': ({ reason }: Data) => `The answer is no proper HTTP (${reason}).`,
  'bad-encoding': ({ encoding }: Data) =>
    `The answer is packed as "${encoding}", which cannot be unpacked. Save the page and read the file.`,
  'bad-packing': ({ encoding, reason }: Data) =>
    `The answer is said to be packed as ${encoding} and cannot be unpacked (${reason}).`,
  'too-large': ({ limit }: Data) => `Larger than ${limit} MB, the most that one document may have.`,
  'wrong-type': ({ type }: Data) =>
    `The answer is of the type ${type}, which cannot be read. Name the address of the page itself, or save it as text.`,
  'too-many-redirects': ({ most }: Data) => `The address leads on more than ${most} times.`,
  'redirect-ring': ({ url }: Data) => `The address leads in a ring, back to ${url}.`,
  'bad-redirect': ({ status }: Data) => `The answer ${status} does not say where to go on.`,
  status: ({ status, reason }: Data) =>
    `The server answers ${status}${reason ? ` (${reason})` : ''}. Open it in a browser to see what it wants.`,
  busy: ({ status, seconds }: Data) => `The server asks to wait (${status}): try again in ${seconds} seconds.`,
  robots: ({ host, line }: Data) => `robots.txt of ${host} asks programs not to fetch this (line ${line}).`,
  'robots-unknown': ({ host, reason }: Data) =>
    `robots.txt of ${host} cannot be had (${reason}), so that nothing is fetched from there. Try again later.`,
  'not-feed': ({ reason }: Data) =>
    `This is no feed, sitemap or OPML list (${reason}). Name the address of the feed itself.`,
  stopped: () => 'Stopped before it was fetched.',
} as const satisfies Record<string, (data: Data) => string>
