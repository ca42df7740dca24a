const BLANKS_PATTERN = /[\s\p{Cc}]+/gu
/** Marks that turn the direction of what follows, and lone surrogates. */
const UNSHOWABLE_PATTERN = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu

/**
 * A text from a source as one line that is safe to show: line ends and control characters become blanks, so that no article can
 * steer a terminal, and marks that turn the direction of writing are left out.
 */
export const plainLine = (text: string): string =>
  text.replaceAll(UNSHOWABLE_PATTERN, '').replaceAll(BLANKS_PATTERN, ' ').trim()
