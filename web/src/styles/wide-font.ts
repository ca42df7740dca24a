/** Signs as wide as they are high: punctuation, characters, full-width forms. */
const RANGES = [
  [0x3000, 0x303f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xff01, 0xff60],
] as const
/** As the bundled Chinese fonts have them, so that lines are as high with one as with the other. */
const [EM, ASCENT, DESCENT] = [1000, 1160, -288]

const u16 = (value: number) => [(value >> 8) & 0xff, value & 0xff]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)]
const zeros = (count: number) => Array<number>(count).fill(0)
const tag = (name: string) => [...name].map(letter => letter.charCodeAt(0))

/** All signs of the ranges are the one glyph that there is beside the missing one (format 13). */
const cmap = [
  ...[0, 1, 3, 10].flatMap(u16),
  ...u32(12),
  ...[13, 0].flatMap(u16),
  ...[16 + 12 * RANGES.length, 0, RANGES.length].flatMap(u32),
  ...RANGES.flatMap(([first, last]) => [first, last, 1].flatMap(u32)),
]
const head = [
  ...[0x00010000, 0x00010000, 0, 0x5f0f3cf5].flatMap(u32),
  ...[0, EM].flatMap(u16),
  ...zeros(16),
  ...[0, 0, EM, EM, 0, 8, 2, 0, 0].flatMap(u16),
]
const hhea = [...u32(0x00010000), ...[ASCENT, DESCENT, 0, EM].flatMap(u16), ...zeros(22), ...u16(2)]
const maxp = [...u32(0x00010000), ...u16(2), ...zeros(26)]
const os2 = [
  ...[4, EM, 400, 5, 0].flatMap(u16),
  ...zeros(22),
  ...zeros(10),
  ...zeros(16),
  ...tag('NONE'),
  ...[0x40, 0x3000, 0xff60, ASCENT, DESCENT, 0, ASCENT, -DESCENT].flatMap(u16),
  ...zeros(8),
  ...[0, 0, 0, 0x20, 1].flatMap(u16),
]
const post = [...u32(0x00030000), ...zeros(28)]
const name = [0, 0, 6].flatMap(u16)

/** In the order of their names, as a file of fonts has them. */
const TABLES: readonly (readonly [string, readonly number[]])[] = [
  ['OS/2', os2],
  ['cmap', cmap],
  ['glyf', zeros(4)],
  ['head', head],
  ['hhea', hhea],
  ['hmtx', [EM, 0, EM, 0].flatMap(u16)],
  ['loca', zeros(6)],
  ['maxp', maxp],
  ['name', name],
  ['post', post],
]

/** Each part of four bytes as one number, all added up. */
function checksum(bytes: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4)
    sum =
      (sum +
        (bytes[at]! * 0x1000000 +
          ((bytes[at + 1] ?? 0) << 16) +
          ((bytes[at + 2] ?? 0) << 8) +
          (bytes[at + 3] ?? 0))) >>>
      0
  return sum
}

/**
 * A font of blank signs as wide as Chinese ones. Where a machine has no Chinese font it stands in for the bundled ones until their slices have come, so that no
 * line breaks otherwise then and nothing moves.
 */
export function makeWideFont(): Uint8Array<ArrayBuffer> {
  const directory: number[] = [...u32(0x00010000), ...[TABLES.length, 128, 3, TABLES.length * 16 - 128].flatMap(u16)]
  const bodies: number[] = []
  const start = directory.length + 16 * TABLES.length
  for (const [name, bytes] of TABLES) {
    directory.push(...tag(name), ...u32(checksum(bytes)), ...u32(start + bodies.length), ...u32(bytes.length))
    bodies.push(...bytes, ...zeros((4 - (bytes.length % 4)) % 4))
  }
  return Uint8Array.from([...directory, ...bodies])
}
