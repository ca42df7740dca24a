const LONGEST = 6
const NO_PLURAL_PATTERN = /[sui]s$/

/**
 * The beginning of a word by which its forms are taken for one: "supplies" and "supply", "construction" and "constructing". Crude on
 * purpose: it is the same for every language that inflects at the end, and a false match of two common words weighs little.
 */
export function stem(token: string): string {
  if (token.length < 4) return token
  let form = token
  if (form.endsWith('ies') || form.endsWith('ied')) form = `${form.slice(0, -3)}y`
  else if (form.endsWith('s') && !NO_PLURAL_PATTERN.test(form)) form = form.slice(0, -1)
  return form.length > LONGEST ? form.slice(0, LONGEST) : form
}
