/** Names of states that stand for one another in varied texts. */
const STATES =
  'Argentina,Australia,Bangladesh,Brazil,Canada,Chile,China,Colombia,Egypt,Ethiopia,France,Germany,Ghana,India,Indonesia,Iran,Italy,Japan,Kenya,Kazakhstan,Malaysia,Mexico,Morocco,Nigeria,Norway,Pakistan,Peru,Poland,Portugal,Russia,Senegal,Serbia,Singapore,Spain,Thailand,Turkey,Uganda,Ukraine,Vietnam,Zambia'.split(
    ',',
  )
const STATE_PATTERN = new RegExp(`\\b(?:${STATES.join('|')})\\b`, 'g')

/**
 * A text as if it told of something else: other states take the places of those that it names, figures are others, years move, and one sentence in some
 * is left out. The same number gives the same text.
 */
export function varyText(text: string, number: number): string {
  const shift = 1 + (number % (STATES.length - 1))
  const moved = text
    .replaceAll(STATE_PATTERN, state => STATES[(STATES.indexOf(state) + shift) % STATES.length]!)
    .replaceAll(/\b(?:19|20)\d\d\b/g, year => String(Math.max(1950, Number(year) - (number % 11))))
    .replaceAll(/\b[1-9]\d{0,2}(?=(?:\.\d+)? (?:million|billion))/g, figure => String(Number(figure) + (number % 89)))
  const sentences = moved.split(/(?<=[.!?]) /)
  const left = 3 + (number % 9)
  return sentences.filter((_, index) => index % left !== left - 1).join(' ')
}
