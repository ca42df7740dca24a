/** `text` with `content` between the comments `<!-- NAME -->` and `<!-- /NAME -->`; throws where they do not stand in it. */
export function replaceBlock(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`there is no place for "${name}" between comments of that name`)
  return `${text.slice(0, from + begin.length)}\n${content}\n\n${text.slice(to)}`
}
