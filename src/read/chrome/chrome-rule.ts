/**
 * How far a rule reaches from the line that it fits:
 * - `line`: that line;
 * - `list`: and the short lines without a full stop that follow;
 * - `box`: and the lines after it that go on about the author; only late in the text;
 * - `rest`: to the end of the text, where the rule is `sure` or a sure one follows soon; else the line;
 * - `run`: that line, where it stands beside other chrome or three of its kind stand together;
 * - `section`: that line, where lines of scope `run` stand among three such lines;
 * - `beside`: that line, where it stands beside other chrome.
 */
export type ChromeScope = 'line' | 'list' | 'box' | 'rest' | 'run' | 'section' | 'beside'

/** One kind of page chrome, recognised by a whole line. */
export type ChromeRule = {
  readonly id: string
  readonly scope: ChromeScope
  /** Lines that are this and nothing more: small letters, without the signs around them. */
  readonly phrases?: readonly string[]
  /** What a line, without the blanks around it, has to match. */
  readonly pattern?: RegExp
  /** For `rest`: certain by itself. */
  readonly sure?: true
  /** Only in the second half of the text. */
  readonly late?: true
  readonly examples: readonly string[]
  readonly lookAlikes?: readonly string[]
}
