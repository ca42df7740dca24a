/** A name as it is compared: small letters without accents, possessive endings and punctuation. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether two names can be one: one holds the other, as "Gazprom" and "PJSC Gazprom" do. */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)]
  return first !== '' && second !== '' && (first.includes(second) || second.includes(first))
}
