import { list } from '../../../engine/kit-words.ts'

/** Words whose full stop ends no sentence. */
export const ABBREVIATIONS = list(`
mr, mrs, ms, dr, st, jr, sr, no, gen, lt, col, sgt, prof, hon, rep, sen, gov, vs, approx, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec,
mt, ft, art, vol, fig, eg, ie, cf, messrs, rs, dept, est, nos
`)
