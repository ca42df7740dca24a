/** Scripts, with the ranges of units that hold their letters. */
const RANGES = {
  latin: [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ],
  greek: [[0x370, 0x3ff]],
  cyrillic: [[0x400, 0x52f]],
  armenian: [[0x530, 0x58f]],
  hebrew: [[0x590, 0x5ff]],
  arabic: [
    [0x600, 0x6ff],
    [0x750, 0x77f],
  ],
  indic: [[0x900, 0xdff]],
  thai: [[0xe00, 0xe7f]],
  georgian: [[0x10a0, 0x10ff]],
  kana: [[0x3040, 0x30ff]],
  han: [[0x4e00, 0x9fff]],
  hangul: [[0xac00, 0xd7af]],
} as const satisfies Record<string, readonly (readonly [number, number])[]>

export type Script = keyof typeof RANGES
const SCRIPTS = Object.keys(RANGES) as Script[]

/** How many signs of a script say as much as a word of letters does. */
const WEIGHTS: Partial<Record<Script, number>> = { han: 3, kana: 2, hangul: 2 }
/** Japanese is mostly Han signs, with kana between them. */
const KANA_PART = 0.1

/** The script in which most of a text is written; null where it has no letters. */
export function findScript(text: string): Script | null {
  const counts = new Map<Script, number>()
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x41) continue
    const script = SCRIPTS.find(name => RANGES[name].some(([first, last]) => unit >= first && unit <= last))
    if (script) counts.set(script, (counts.get(script) ?? 0) + (WEIGHTS[script] ?? 1))
  }
  const kana = counts.get('kana') ?? 0
  if (kana > 0 && kana >= (counts.get('han') ?? 0) * KANA_PART) counts.set('kana', kana + (counts.get('han') ?? 0))
  let most: Script | null = null
  for (const [script, count] of counts) if (most === null || count > counts.get(most)!) most = script
  return most
}
