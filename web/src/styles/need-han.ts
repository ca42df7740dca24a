import { makeWideFont } from './wide-font.ts'

let isAsked = false

/** Loads the list of Chinese fonts, of which a page then fetches the slices that it shows. Others never wait for it. */
export function needHan(): void {
  if (isAsked) return
  isAsked = true
  document.fonts.add(new FontFace('Wide', makeWideFont()))
  void import('./han.ts')
}
