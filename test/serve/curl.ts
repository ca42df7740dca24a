/** A call of curl as it stands in the docs. */
export type Curl = { readonly url: string; readonly init: RequestInit }

/**
 * Reads a call of curl: the options that the docs use, quotes, and `$NAME`.
 *
 * @param file what a file that is sent holds
 */
export function parseCurl(command: string, values: Readonly<Record<string, string>>, file: string): Curl {
  const [first, ...words] = toWords(command, values)
  if (first !== 'curl') throw new Error(`${command}: This is no call of curl.`)
  const headers: Record<string, string> = {}
  let method = 'GET'
  let body: RequestInit['body']
  let url = ''
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const value = () => words[++at]!
    if (word === '-s') continue
    if (word === '-X') method = value()
    else if (word === '-d') body = value()
    else if (word === '-H') {
      const [name, text] = value().split(/: (.*)/s)
      headers[name!] = text!
    } else if (word === '-F') {
      const [name, path] = value().split('=@')
      const form = new FormData()
      form.append(name!, new File([file], path!))
      body = form
    } else if (word.startsWith('-')) throw new Error(`${command}: ${word} is not known here.`)
    else url = word
  }
  return { url, init: { method, headers, ...(body === undefined ? {} : { body }) } }
}

/** Words as a shell parts them. */
function toWords(command: string, values: Readonly<Record<string, string>>): readonly string[] {
  const filled = (text: string) => text.replaceAll(/\$(\w+)/g, (_, name: string) => values[name] ?? '')
  const words: string[] = []
  for (const [word] of command.trim().matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g))
    words.push(
      word.replaceAll(/'([^']*)'|"([^"]*)"|([^'"]+)/g, (_, single, double, plain) => single ?? filled(double ?? plain)),
    )
  return words
}
