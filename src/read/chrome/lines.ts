/** The lines of a text that are not blank, as numbers, so that millions of lines cost little memory. */
export type Lines = {
  readonly count: number
  readonly start: (i: number) => number
  /** Where the line ends, without its LF. */
  readonly end: (i: number) => number
  /** Where the line begins and ends without the blanks around it. */
  readonly innerStart: (i: number) => number
  readonly innerEnd: (i: number) => number
  /** Whether blank lines stand between this line and the one before. */
  readonly isAfterBlank: (i: number) => boolean
  /** The line without the blanks around it; of a line longer than `longest`, its beginning. */
  readonly text: (i: number, longest: number) => string
}

/** Arrays of so few numbers are cheap to make, and most texts are short. */
const FEW = 16

/** Finds the lines of a text in one pass. */
export function splitLines(text: string): Lines {
  let starts = new Int32Array(FEW)
  let ends = new Int32Array(FEW)
  let count = 0
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    if (skipBlanks(text, from, to) < to) {
      if (count === starts.length) {
        starts = grown(starts)
        ends = grown(ends)
      }
      starts[count] = from
      ends[count++] = to
    }
    from = to + 1
  }
  const innerStart = (i: number) => skipBlanks(text, starts[i]!, ends[i]!)
  const innerEnd = (i: number) => {
    let at = ends[i]!
    while (isBlank(text.charCodeAt(at - 1))) at--
    return at
  }
  return {
    count,
    start: i => starts[i]!,
    end: i => ends[i]!,
    innerStart,
    innerEnd,
    isAfterBlank: i => i === 0 || starts[i]! > ends[i - 1]! + 1,
    text: (i, longest) => {
      const start = innerStart(i)
      const end = innerEnd(i)
      return text.slice(start, Math.min(end, start + longest))
    },
  }
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Control signs, blanks of every width, and the marks that take no room. */
const isBlank = (unit: number) =>
  unit <= 32 ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x202f ||
  unit === 0x3000 ||
  unit === 0xfeff

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
