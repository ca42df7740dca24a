const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const SPECIAL_PATTERN = /[&<>"']/g
/**
 * Control characters but tab and line feed, and marks that turn the direction of writing: shown by their number, so that
 * neither can hide, move or reorder words.
 */
const UNSAFE_PATTERN = /[^\P{Cc}\t\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** Text as HTML, for content and for quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(SPECIAL_PATTERN, character => ENTITIES[character]!)

/**
 * Text of a source as HTML content: what is markup is escaped, what is invisible and not harmless is shown as its number. The
 * number stands in an attribute, so that copied text holds neither it nor the character.
 *
 * @example toContent('a\u202Eb') // 'a<i class="ctl" data-u="U+202E"></i>b'
 */
export const toContent = (text: string): string =>
  escapeHtml(text).replace(UNSAFE_PATTERN, character => `<i class="ctl" data-u="U+${toHex(character)}"></i>`)

const toHex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
