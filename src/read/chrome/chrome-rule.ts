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
  /**
   * How every line begins that `pattern` matches, in small letters: a letter and what follows it, signs before it left out, or
   * one sign. Nearly every line of an article is done with once these are looked up, so that no pattern needs to be tried on it.
   * A rule with neither these nor `afterName` may begin with anything; `ANYWHERE_PATTERN` has to know words that it holds.
   */
  readonly opens?: readonly string[]
  /** The same for lines that begin with a person's name of two words or more: the words one of which follows it. */
  readonly afterName?: readonly string[]
  /** For `rest`: certain by itself. */
  readonly sure?: true
  /** For `box`: a heading, so that the next line belongs to it whatever it says. */
  readonly heads?: true
  /** Only in the second half of the text. */
  readonly late?: true
  readonly examples: readonly string[]
  readonly lookAlikes?: readonly string[]
}
