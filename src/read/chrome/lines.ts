/** The lines of a text that are not blank, as numbers, so that millions of lines cost little memory. */
export type Lines = {
  readonly count: number
  readonly start: (i: number) => number
  /** Where the line ends, without its LF. */
  readonly end: (i: number) => number
  /** Whether blank lines stand between this line and the one before. */
  readonly isAfterBlank: (i: number) => boolean
  /** The line without the blanks around it; of a line longer than `longest`, its beginning. */
  readonly text: (i: number, longest: number) => string
}

/** Finds the lines of a text in one pass. */
export function splitLines(text: string): Lines {
  let starts = new Int32Array(256)
  let ends = new Int32Array(256)
  let count = 0
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    if (!isBlank(text, from, to)) {
      if (count === starts.length) {
        starts = grown(starts)
        ends = grown(ends)
      }
      starts[count] = from
      ends[count++] = to
    }
    from = to + 1
  }
  return {
    count,
    start: i => starts[i]!,
    end: i => ends[i]!,
    isAfterBlank: i => i === 0 || starts[i]! > ends[i - 1]! + 1,
    text: (i, longest) => {
      let from = starts[i]!
      while (text[from] === ' ' || text[from] === '\t') from++
      return text.slice(from, Math.min(ends[i]!, from + longest)).trim()
    },
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 32 && unit !== 160 && unit !== 0x3000 && unit !== 0xfeff && unit !== 0x200b) return false
  }
  return true
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
