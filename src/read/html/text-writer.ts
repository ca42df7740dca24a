const BLANKS_PATTERN = /[\s\u00a0]+/g
/** Marks without width that break words apart for everybody but the eye. */
const INVISIBLE_PATTERN = /[\u00ad\u200b\u2060\ufeff]/g
const INDENT = '  '

/**
 * Puts the pieces of a page together to lines. Blanks are run together and invisible marks are dropped, as a browser shows
 * it; a break of two lines parts blocks, one of one line parts items, rows and lines of verse.
 */
export class TextWriter {
  #parts: string[] = []
  #line = ''
  #breaks = 0
  #marker = ''
  #depth = 0

  text(piece: string): void {
    this.#line += piece
  }

  /** Ends the line, and has at least so many line ends follow before the next one. */
  break(lines: 1 | 2): void {
    const line = squeeze(this.#line)
    this.#line = ''
    if (line !== '') this.#put(`${this.#takeIndent()}${line}`)
    this.#breaks = Math.max(this.#breaks, lines)
  }

  /** A line break by itself: two of them make a blank line. */
  lineBreak(): void {
    this.break(this.#line.trim() === '' && this.#breaks > 0 ? 2 : 1)
  }

  /** Lines as they are, such as those of `<pre>`. */
  lines(text: string): void {
    this.break(2)
    for (const line of text.replace(INVISIBLE_PATTERN, '').split('\n')) {
      if (line.trim() === '') this.#breaks = 2
      else this.#put(line.trimEnd())
      this.#breaks = Math.max(this.#breaks, 1)
    }
    this.break(2)
  }

  /** Writes an item of a list: its first line with the marker, the others under it, nested items further in. */
  item(marker: string, write: () => void): void {
    this.break(1)
    this.#marker = marker
    this.#depth++
    write()
    this.break(1)
    this.#depth--
    this.#marker = ''
  }

  get isInItem(): boolean {
    return this.#depth > 0
  }

  done(): string {
    this.break(2)
    return this.#parts.join('')
  }

  #takeIndent(): string {
    const indent = INDENT.repeat(Math.max(0, this.#marker === '' ? this.#depth : this.#depth - 1))
    const start = `${indent}${this.#marker}`
    this.#marker = ''
    return start
  }

  #put(line: string): void {
    if (this.#parts.length > 0) this.#parts.push('\n'.repeat(Math.max(1, this.#breaks)))
    this.#parts.push(line)
    this.#breaks = 0
  }
}

/** One line of a text as a browser shows it. */
export const squeeze = (text: string): string => text.replace(INVISIBLE_PATTERN, '').replace(BLANKS_PATTERN, ' ').trim()
