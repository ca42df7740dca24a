const HAN_PATTERN = /\p{Script=Han}/u
/** Widths of letters for a font of one pixel. */
const [LETTER, HAN_LETTER] = [0.5, 1]

/** About how wide a text is drawn in the font of charts; it need not be exact, only never too little. */
export const textWidth = (text: string, size = 13): number =>
  [...text].reduce((sum, letter) => sum + (HAN_PATTERN.test(letter) ? HAN_LETTER : LETTER + 0.04), 0) * size
