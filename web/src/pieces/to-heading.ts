const LONGEST = 160

/** Words of a source as a title: its first letter large, no stop at its end, cut between words where it is very long. */
export function toHeading(words: string): string {
  const text = words
    .trim()
    .replace(/[.;,。；，]$/u, '')
    .replace(/ …$/u, '…')
  const [first = '', ...rest] = text
  const whole = first.toLocaleUpperCase() + rest.join('')
  if (whole.length <= LONGEST) return whole
  const cut = whole.slice(0, LONGEST)
  const end = cut.lastIndexOf(' ')
  return `${end > LONGEST / 2 ? cut.slice(0, end) : cut}…`
}
