import { type ClaimTopic, topicsOf } from './topics.ts'

/** A sentence that claims something general, and where in its text it stands. */
export type GeneralClaim = {
  readonly start: number
  readonly end: number
  readonly topics: ClaimTopic[]
  /** It tells of what is wished, planned or to come: what has been cannot bear it out. */
  readonly isAhead: boolean
}

const AHEAD_PATTERN =
  /\b(?:will|would|could|may|might|should|shall|hopes?|hoped|hoping|wants?|wanted|wish|wishes|wished|aims?|aimed|plans? to|planned|seeks?|calls? for|called for|intends?|intended|[Pp]otentially|expects?|expected|is to|are to|to be|meant to|responsibility to|interest in)\b|буд(?:ет|ут)|намерен|планир|наде[ею]|может|могут|将|希望|愿|可望|有望|计划|争取/u
/** After these a stop ends no sentence: "the U.S. and Vietnam", "Mr. Modi". */
const SHORT_PATTERN = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|St|No|Inc|Co))\.\s*$/u
/** A longer one is a list or a table without stops. */
const MOST_CHARACTERS = 600

/**
 * Sentences of a text that claim something general of ties: that they deepen or cool, in whose currency they are carried on, that sums multiply, that something is historic. The same words twice are
 * one claim.
 *
 * @param language of the text, for where sentences end
 */
export function claimsIn(text: string, language: string): GeneralClaim[] {
  const known = new Set<string>()
  return sentencesOf(text, language).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    if (sentence.length > MOST_CHARACTERS || known.has(sentence)) return []
    const topics = topicsOf(sentence)
    if (topics.length === 0) return []
    known.add(sentence)
    return [{ start, end, topics, isAhead: AHEAD_PATTERN.test(sentence) }]
  })
}

type Sentence = { readonly start: number; readonly end: number }

function sentencesOf(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = []
  let open: number | null = null
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const start: number = open ?? index + segment.length - segment.trimStart().length
    open = SHORT_PATTERN.test(segment) && !segment.includes('\n') ? start : null
    const end = index + segment.trimEnd().length
    if (open === null && end > start) sentences.push({ start, end })
  }
  if (open !== null) sentences.push({ start: open, end: text.trimEnd().length })
  return sentences
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? createSegmenter(language)
  segmenters.set(language, known)
  return known
}

/** Documents bring the language that they were given, which may be none that there is. */
function createSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}
