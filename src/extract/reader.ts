import type { Knowledge } from '../knowledge/index.ts'
import { knowledge as defaultKnowledge } from '../knowledge/index.ts'
import type { Document, Reading } from '../model/index.ts'
import { findChrome } from '../read/index.ts'
import { findAgreements } from './engine/agreements/find-agreements.ts'
import { toAgreement } from './engine/agreements/to-agreement.ts'
import type { Analyser } from './engine/analyser.ts'
import { findAssessments } from './engine/assessments/find-assessments.ts'
import { Cast } from './engine/cast/cast.ts'
import { Focus } from './engine/cast/focus.ts'
import type { ConfidenceOf } from './engine/confidence/confidence-model.ts'
import { toSurroundings } from './engine/confidence/surroundings.ts'
import { weighAgreement } from './engine/confidence/weigh-agreement.ts'
import { weighStatement } from './engine/confidence/weigh-statement.ts'
import { createAnalyser } from './engine/create-analyser.ts'
import { findEvents } from './engine/events/find-events.ts'
import { judge } from './engine/judgement/judge.ts'
import { findMemberships } from './engine/memberships/find-memberships.ts'
import { parseDocument } from './engine/parse-document.ts'
import { findPublication, toReference } from './engine/publication.ts'
import { attribute } from './engine/statements/attribute.ts'
import { findStatements } from './engine/statements/find-statements.ts'
import { toStatement } from './engine/statements/to-statement.ts'
import type { Parse } from './engine/syntax/clause.ts'
import { isLanguage, LANGUAGES } from './languages/index.ts'
import type { Trace, TraceStep } from './trace.ts'

export type ExtractOptions = {
  /** What is known of the world; the program's own where it is left out. */
  readonly knowledge?: Knowledge
  /** Is told of every rule that fired or lost. */
  readonly trace?: Trace
}

/** A reading and how it came about. */
export type Explanation = { readonly reading: Reading; readonly steps: readonly TraceStep[] }

const analysers = new WeakMap<Knowledge, Map<string, Analyser>>()

/** The analyser of a language over some knowledge, built on first use. */
function analyserOf(language: string, knowledge: Knowledge): Analyser {
  const kit = LANGUAGES[isLanguage(language) ? language : 'en']
  const known = analysers.get(knowledge) ?? new Map<string, Analyser>()
  analysers.set(knowledge, known)
  const analyser = known.get(kit.code) ?? createAnalyser(kit, knowledge)
  known.set(kit.code, analyser)
  return analyser
}

/** Reads a document as `extract` does and keeps every step, in the order of the text. */
export function explain(document: Document, options: Omit<ExtractOptions, 'trace'> = {}): Explanation {
  const steps: TraceStep[] = []
  const reading = extract(document, { ...options, trace: step => steps.push(step) })
  return { reading, steps: steps.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) }
}

/**
 * Reads one document: every agreement, statement, event, membership and assessment in it, each tied to its words.
 * Pure: the same document and knowledge give the same reading. Time and memory are linear in the length of the text.
 */
export function extract(document: Document, options: ExtractOptions = {}): Reading {
  return extractWeighed(document, options, null)
}

/** Reads a document as `extract` does, with another judge of confidence: what calibration looks at readings with. */
export function extractWeighed(document: Document, options: ExtractOptions, judgeOf: ConfidenceOf | null): Reading {
  return readAll([document], options, judgeOf)[0]!
}

/** A reading, or what the engine failed with. */
export type Attempt = { readonly reading: Reading } | { readonly error: unknown }

/**
 * Reads documents as `extract` does one by one, a fifth quicker: each step goes over all of them before the next begins. All that is made
 * on the way is held until the last is read, so hand over some dozens at a time.
 */
export function extractAll(documents: readonly Document[], options: Omit<ExtractOptions, 'trace'> = {}): Attempt[] {
  try {
    return readAll(documents, options, null).map(reading => ({ reading }))
  } catch {
    return documents.map(document => attempt(document, options))
  }
}

function attempt(document: Document, options: ExtractOptions): Attempt {
  try {
    return { reading: extract(document, options) }
  } catch (error) {
    return { error }
  }
}

/** Step by step over all documents: the machine goes through one step's code many times before it needs the next one's. */
function readAll(
  documents: readonly Document[],
  { knowledge = defaultKnowledge(), trace }: ExtractOptions,
  judgeOf: ConfidenceOf | null,
): Reading[] {
  const parsed = documents.map(document => {
    const analyser = analyserOf(document.language, knowledge)
    const isWorthReading = trace !== undefined || analyser.glance(document)
    const parses = isWorthReading ? parseDocument(analyser, document, findChrome(document.text)) : []
    return { document, analyser, parses }
  })
  const met = parsed.map(({ document, analyser, parses }) => {
    const publication = findPublication(analyser, document, parses)
    const cast = new Cast(analyser, publication?.published)
    for (const parse of parses) cast.read(parse)
    const focus = new Focus(cast, parses)
    if (trace) traceUnits(parses, cast, trace)
    const timing = { reference: toReference(publication), statedYear: statedYear(parses) }
    const context = { analyser, cast, focus, timing, trace, notice: 'none' as const }
    return { document, analyser, parses, publication, context }
  })
  const told = met.map(each => ({ ...each, said: findStatements(each.context, each.parses) }))
  const drafted = told.map(each => ({
    ...each,
    drafts: attribute(findAgreements(each.context, each.parses), each.said),
  }))
  const judged = drafted.map(each => ({
    ...each,
    judgements: each.drafts.map(draft => judge(each.analyser, draft, each.parses, each.drafts.length)),
  }))
  const written = judged.map(({ drafts, judgements, ...each }) => {
    const { analyser, parses, document, said } = each
    const confidenceOf = judgeOf ?? analyser.confidenceOf
    const surroundings = toSurroundings(analyser, parses, drafts)
    const agreements = drafts.map((draft, index) =>
      weighAgreement(confidenceOf, draft, toAgreement(analyser, draft, judgements[index]!, document), surroundings),
    )
    const statements = said.map(draft =>
      weighStatement(confidenceOf, draft, toStatement(draft, document.text, document.id, agreements)),
    )
    return { ...each, agreements, statements }
  })
  return written.map(({ document, publication, context, parses, agreements, statements }) => ({
    document: {
      ...document,
      ...(publication ? { published: publication.published, publishedBasis: publication.basis } : {}),
    },
    agreements,
    statements,
    events: findEvents(context, parses, document.id),
    memberships: findMemberships(context, parses, publication?.published),
    assessments: findAssessments(context, parses, statements),
  }))
}

/** The latest year that a full date of the text states. */
function statedYear(parses: readonly Parse[]): number | null {
  let year: number | null = null
  for (const { sequence } of parses) {
    for (const unit of sequence.units) {
      if (unit.kind === 'date' && unit.date.year !== undefined && unit.date.month !== undefined)
        year = Math.max(year ?? 0, unit.date.year)
    }
  }
  return year
}

function traceUnits(parses: readonly Parse[], cast: Cast, trace: Trace): void {
  for (const { sequence } of parses) {
    for (const unit of sequence.units) {
      const span = { start: unit.start, end: unit.end }
      if (unit.kind === 'money' || unit.kind === 'date' || unit.kind === 'quantity')
        trace({ stage: 'value', rule: unit.rule, span, outcome: 'fired', note: unit.kind })
      else if (unit.kind === 'actor')
        trace({ stage: 'name', rule: unit.rule, span, outcome: 'fired', note: cast.actorOf(unit).name })
    }
  }
}
