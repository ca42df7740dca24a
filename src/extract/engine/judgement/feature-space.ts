/** Which cue words count: those of sectors or those of instruments. */
export type CueList = 'sector' | 'instrument'

/** Numbers the features of a model: words and pairs of words by their vocabulary numbers, cues by their code; -1 for one it does not hold. */
export type FeatureSpace = {
  word(word: number, isTitle: boolean): number
  pair(first: number, second: number): number
  cue(code: string, isTitle: boolean): number
}
