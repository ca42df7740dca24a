import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

type Eld = typeof import('eld/extrasmall').eld
let eld: Eld | null = null

/** How near to the best English has to come to be taken: names and numbers pull short reports towards other languages. */
const NEAR = 0.85

/** The language of a text by the statistics of `eld`, or null where they do not tell. */
export function identify(text: string): string | null {
  eld ??= load()
  const result = eld.detect(text)
  if (result.language === '' || !result.isReliable()) return null
  const scores = result.getScores() as Readonly<Record<string, number>>
  const best = scores[result.language] ?? 0
  return (scores.en ?? 0) >= best * NEAR ? 'en' : result.language
}

/** Loaded with the first text that needs it, since it takes a tenth of a second; it can be imported only, so by its path. */
const load = (): Eld =>
  (createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as { eld: Eld }).eld
