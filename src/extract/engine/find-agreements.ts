import type { Form, Instrument, Span, Status } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import type { Cast } from './cast.ts'
import { findCues, instrumentOf, sectorsOf } from './classify.ts'
import type { Clause } from './clause.ts'
import { findAmounts, findTerms } from './details.ts'
import type { Draft, DraftDate } from './draft.ts'
import type { Focus } from './focus.ts'
import { isSameAgreement, mergeDrafts } from './merge.ts'
import { findParticipants, type Participant, sideKey } from './sides.ts'
import { findDate, type Timing } from './timing.ts'

/** What agreements are sought with. */
export type AgreementContext = {
  readonly analyser: Analyser
  readonly cast: Cast
  readonly focus: Focus
  readonly timing: Timing
  /** Told of each candidate that was dropped, for `explain`. */
  readonly onDrop?: ((candidate: Candidate, reason: string) => void) | undefined
}

/** All agreements that a document's clauses tell of, told of once each, in order of mention. */
export function findAgreements(context: AgreementContext, clauses: readonly Clause[]): Draft[] {
  const drafts: Draft[] = []
  const stems = new Map<number, Stem>()
  let eventDate: DraftDate | null = null
  let lastDate: DraftDate | null = null
  const take = (draft: Draft) => {
    const known = findLast(drafts, other => isSameAgreement(other, draft))
    if (known >= 0) drafts[known] = mergeDrafts(drafts[known]!, draft)
    else drafts.push(draft)
    context.focus.note([...(known >= 0 ? drafts[known]! : draft).sides.keys()])
  }
  for (const clause of clauses) {
    const { passage, passageIndex } = clause.sentence
    const candidates = findCandidates(context.analyser, clause)
    const stem = passage.kind === 'item' || passage.kind === 'row' ? stems.get(passage.stem) : undefined
    const own = noteStem(context, stems, passageIndex, clause, candidates, drafts)
    if (stem && !isNarrative(candidates, clause)) {
      const draft = itemDraft(context, clause, candidates, stem, eventDate)
      if (
        draft &&
        !drafts.some(
          other =>
            other.isItem &&
            other.spans[0]!.start >= passage.start &&
            other.spans[0]!.end <= passage.end &&
            passage.kind === 'item',
        )
      )
        take(draft)
      continue
    }
    for (const candidate of candidates) {
      const made: Draft[] = toDrafts(context, candidate, eventDate, lastDate)
      for (const draft of made) {
        const date: DraftDate | null = draft.milestones[0]?.date ?? null
        if (date && !date.isInferred) {
          lastDate = date
          if (candidate.use && CONCLUDING.has(candidate.use.verb.frame) && candidate.use.modality === 'real')
            eventDate = date
        }
        take(draft)
      }
    }
    if (own && !eventDate) eventDate = own
  }
  const kept = drafts.filter(
    draft => !draft.isTitle || !drafts.some(other => other !== draft && !other.isTitle && sharesSides(other, draft)),
  )
  return kept
}

const CONCLUDING = new Set(['conclude', 'pledge', 'agree'])

function findLast(drafts: readonly Draft[], isFit: (draft: Draft) => boolean): number {
  for (let i = drafts.length - 1; i >= 0; i--) if (isFit(drafts[i]!)) return i
  return -1
}
function sharesSides(a: Draft, b: Draft): boolean {
  let shared = 0
  for (const key of b.sides.keys()) if (a.sides.has(key)) shared++
  return shared >= Math.min(2, b.sides.size)
}

/** What introduces a list: "Various agreements were signed. They include:". */
type Stem = {
  readonly status: Status
  readonly form: Form
  readonly participants: readonly Participant[]
  readonly candidate: Candidate
  readonly date: DraftDate | null
}

/** Keeps the clause as the stem of the list below it, where it speaks of agreements; returns its date. */
function noteStem(
  context: AgreementContext,
  stems: Map<number, Stem>,
  passageIndex: number,
  clause: Clause,
  candidates: readonly Candidate[],
  _drafts: readonly Draft[],
): DraftDate | null {
  const noun = candidates.find(
    candidate =>
      candidate.noun &&
      candidate.status &&
      !(candidate.noun.isWeak && !candidate.noun.isPlural) &&
      (candidate.noun.isPlural || candidate.noun.isGeneric),
  )
  const before = stems.get(passageIndex) ?? stems.get(passageIndex - 1)
  if (noun) {
    const date = findDate(context.analyser, noun, context.timing, null)
    const isListed = noun.use !== null || before === undefined
    if (isListed)
      stems.set(passageIndex, {
        status: noun.status!,
        form: noun.noun!.form ?? 'agreement',
        participants: findParticipants(context.analyser, context.cast, noun),
        candidate: noun,
        date,
      })
    return date
  }
  // "They include:" goes on from the sentence before it.
  if (before && clause.sequence.count <= 8) stems.set(passageIndex, before)
  return null
}

/** An item that is a sentence of its own tells its own story. */
function isNarrative(candidates: readonly Candidate[], clause: Clause): boolean {
  return (
    clause.uses.some(
      use => !use.isGerund && !use.isReduced && use.verb.frame === 'conclude' && use.modality === 'real',
    ) && candidates.some(candidate => candidate.use?.verb.frame === 'conclude')
  )
}

/** One item of a list of agreements: verb, sides and date come from the stem unless the item has its own. */
function itemDraft(
  context: AgreementContext,
  clause: Clause,
  candidates: readonly Candidate[],
  stem: Stem,
  eventDate: DraftDate | null,
): Draft | null {
  const { sequence } = clause
  if (sequence.count < 2) return null
  const head =
    candidates.find(
      candidate =>
        candidate.noun &&
        !candidate.noun.isGeneric &&
        (candidate.noun.form !== 'agreement' || candidate.noun.instrument) &&
        candidate.at <= 9,
    ) ?? candidates.find(candidate => candidate.noun?.form)
  const base: Candidate = head ?? {
    ...stem.candidate,
    clause,
    at: 0,
    noun: null,
    use: null,
    nounFrom: 0,
    from: 0,
    to: sequence.count,
    isDefinite: false,
    isIndefinite: true,
    status: stem.status,
    rule: `${context.analyser.kit.code}/agreement/item`,
    isReference: false,
  }
  const whole: Candidate = { ...base, from: 0, to: sequence.count, status: stem.status, use: null }
  const participants = [
    ...findParticipants(context.analyser, context.cast, { ...whole, nounFrom: 0, at: head ? head.at : 0, from: 0 }),
  ]
  for (let i = 0; i < sequence.count; i++) {
    const phrase = sequence.phrases[i]!
    if (phrase.value.tag !== 'actor' && phrase.value.tag !== 'nation') continue
    const known = participants.some(one => one.span.start >= phrase.span.start && one.span.end <= phrase.span.end)
    if (
      !known &&
      phrase.value.tag === 'actor' &&
      phrase.value.actor.type !== 'state' &&
      phrase.value.actor.type !== 'person'
    ) {
      participants.push({
        actor: context.cast.actorOf(phrase),
        span: phrase.span,
        relation: 'none',
        roles: ['party'],
        rule: `${context.analyser.kit.code}/side/item`,
      })
    }
  }
  const date = findDate(context.analyser, whole, context.timing, null) ?? stem.date ?? eventDate
  return buildDraft(context, whole, participants, {
    status: stem.status,
    date,
    form: head?.noun?.form ?? stem.form,
    stemSides: stem.participants,
    isItem: true,
  })
}

/** The drafts of one candidate: none where it tells of no agreement, several where one side deals with each of a group. */
function toDrafts(
  context: AgreementContext,
  candidate: Candidate,
  eventDate: DraftDate | null,
  lastDate: DraftDate | null,
): Draft[] {
  const { analyser, cast, focus } = context
  const drop = (reason: string): Draft[] => {
    context.onDrop?.(candidate, reason)
    return []
  }
  const { noun, use, status } = candidate
  if (!status) return drop('denied, failed or never')
  if (candidate.isReference) return drop('only the older agreement that a protocol changes')
  if (noun?.isGeneric) return drop('only introduces what is signed')
  const participants = findParticipants(analyser, cast, candidate)
  const explicit = new Set<string>()
  let hasCollective = false
  for (const { actor } of participants) {
    const key = sideKey(actor)
    if (key) explicit.add(key)
    if (actor.isCollective) hasCollective = true
  }
  const hasMoney = findAmounts(analyser, candidate.clause, candidate.from, candidate.to).length > 0
  const frame = use?.verb.frame
  const isTitle = candidate.clause.sentence.passage.kind === 'title'
  const isConcluded = frame === 'conclude' || frame === 'agree' || frame === 'life'
  const sideCount = hasCollective ? Math.max(2, explicit.size) : explicit.size
  if (
    noun?.isWeak &&
    !(sideCount >= 2 && (frame || hasMoney)) &&
    !(sideCount >= 1 && hasMoney && frame) &&
    !(candidate.isDefinite && hasMoney)
  )
    return drop('a weak noun without sides or money')
  if (noun && !noun.isWeak && !isConcluded && sideCount < 2 && !hasMoney && !frame && !candidate.isDefinite)
    return drop('nothing says that it came about')
  if (!noun) {
    if (frame === 'agree' ? sideCount < 2 && !hasCollective : sideCount < 2 || !(hasMoney || use?.verb.isWeak !== true))
      return drop('a verb without two sides')
  }
  if (candidate.isDefinite && noun && sideCount < 2 && !use && !hasMoney) return drop('only mentioned again')
  const sidesInSentence = nearbySides(context, candidate)
  const sides = completeSides(context, explicit, hasCollective, participants, sidesInSentence, candidate)
  if (sides.length < 2) return drop('fewer than two sides')
  for (const side of sides)
    if (focus.weightOf(side) === 0 && !explicit.has(side)) return drop('no other side in the text')
  const own = findDate(analyser, candidate, context.timing, lastDate)
  const isReal = use === null || use.modality === 'real'
  const date =
    own ??
    (isReal && ['signed', 'agreed', 'pledged', 'initialled'].includes(status) && !candidate.isDefinite
      ? eventDate
        ? { ...eventDate, isInferred: true }
        : null
      : null)
  const partners = separatePartners(candidate, participants)
  if (partners) {
    return partners
      .map(pair =>
        buildDraft(context, candidate, pair, {
          status,
          date,
          form: noun?.form ?? 'agreement',
          stemSides: [],
          isItem: false,
          isTitle,
          isSplit: true,
        }),
      )
      .filter(draft => draft !== null)
  }
  const draft = buildDraft(context, candidate, participants, {
    status,
    date,
    form:
      noun?.form ?? (frame === 'pledge' || (frame === 'provide' && use?.modality === 'open') ? 'pledge' : 'agreement'),
    stemSides: [],
    isItem: false,
    isTitle,
    sides,
  })
  return draft ? [draft] : []
}

/** "trade deals with Malaysia and Cambodia": one with each. */
function separatePartners(candidate: Candidate, participants: readonly Participant[]): Participant[][] | null {
  if (!candidate.noun?.isPlural) return null
  const partners = participants.filter(one => one.relation === 'with' && sideKey(one.actor))
  const others = participants.filter(one => one.relation !== 'with' && sideKey(one.actor))
  const otherKeys = new Set(others.map(one => sideKey(one.actor)))
  if (partners.length < 2 || otherKeys.size !== 1) return null
  return partners.map(partner => [...others, partner])
}

/** Countries in the sentence that no construction made a side: places, adjectives. */
function nearbySides(context: AgreementContext, candidate: Candidate): string[] {
  const keys: string[] = []
  for (const phrase of candidate.clause.sequence.phrases) {
    if (phrase.value.tag === 'nation') keys.push(phrase.value.country.code)
    else if (phrase.value.tag === 'actor' && !phrase.value.actor.members) {
      const key = sideKey(context.cast.actorOf(phrase))
      if (key) keys.push(key)
    }
  }
  return keys
}

function completeSides(
  context: AgreementContext,
  explicit: ReadonlySet<string>,
  hasCollective: boolean,
  participants: readonly Participant[],
  nearby: readonly string[],
  candidate: Candidate,
): string[] {
  const sides = [...explicit]
  if (sides.length >= 2) return sides
  const pair = context.focus.pair()
  if (sides.length === 1) {
    const isDomestic = !hasCollective && participants.filter(one => sideKey(one.actor)).length >= 2
    if (isDomestic) return sides
    const partner = context.focus.partnerOf(sides[0]!, candidate.noun ? nearby : [])
    return partner ? [sides[0]!, partner] : sides
  }
  return [...pair]
}

type Given = {
  readonly status: Status
  readonly date: DraftDate | null
  readonly form: Form
  readonly stemSides: readonly Participant[]
  readonly isItem: boolean
  readonly isTitle?: boolean
  readonly isSplit?: boolean
  readonly sides?: readonly string[]
}

function buildDraft(
  context: AgreementContext,
  candidate: Candidate,
  participants: readonly Participant[],
  given: Given,
): Draft | null {
  const { analyser, focus } = context
  const { clause, noun, use, at } = candidate
  const { sequence } = clause
  const anchor = sequence.phrases[at]!
  const subject = subjectSpan(candidate, given.isItem)
  const region: Span = {
    start: sequence.phrases[candidate.from]!.span.start,
    end: sequence.phrases[Math.max(candidate.to - 1, candidate.at)]!.span.end,
  }
  const sides = new Map<string, { spans: readonly Span[]; rule: string; isInferred: boolean }>()
  for (const { actor, span, rule } of participants) {
    const key = sideKey(actor)
    if (key) sides.set(key, { spans: [...(sides.get(key)?.spans ?? []), span], rule, isInferred: false })
  }
  if (sides.size < 2) {
    const fallback =
      given.sides ??
      (given.stemSides.length > 0
        ? [...new Set(given.stemSides.map(one => sideKey(one.actor)).filter(key => key !== null))]
        : [])
    const others = fallback.length >= 2 ? fallback : focus.pair()
    const missing =
      sides.size === 1 && !others.includes([...sides.keys()][0]!)
        ? [focus.partnerOf([...sides.keys()][0]!, []) ?? '']
        : others
    for (const key of missing)
      if (key && !sides.has(key))
        sides.set(key, { spans: [region], rule: `${analyser.kit.code}/side/context`, isInferred: true })
  }
  if (sides.size < 2) return null
  const cues = findCues(
    analyser,
    clause.sentence.tokens,
    sequence.phrases[candidate.from]!.from,
    sequence.phrases[candidate.to - 1]!.to,
  )
  const subjectCues = cues.filter(hit => hit.span.start >= subject.start && hit.span.end <= subject.end)
  const told = instrumentOf(subjectCues) ?? instrumentOf(cues)
  const stated: Instrument | undefined = noun?.instrument ?? (noun && !noun.isWeak ? undefined : use?.verb.instrument)
  const byFrame = !noun || noun.isWeak ? frameInstrument(candidate) : undefined
  const instrument =
    stated ??
    byFrame ??
    (given.form === 'declaration' || given.form === 'memorandum' ? onlyFlow(told?.code) : told?.code) ??
    DEFAULT_INSTRUMENT[given.form]
  const number = countOf(candidate)
  return {
    candidates: [candidate],
    spans: [region],
    subject,
    title: subject,
    form: {
      code: given.form,
      span: anchor.span,
      rule: candidate.rule,
      isSpecific: noun?.form !== undefined && noun.form !== 'agreement',
    },
    instrument: {
      code: instrument,
      spans: told && told.code === instrument ? told.spans : [anchor.span],
      rule: candidate.rule,
      isStated: stated !== undefined || byFrame !== undefined || told !== null,
    },
    milestones: [
      {
        status: given.status,
        span: use ? sequence.phrases[use.at]!.span : anchor.span,
        rule: candidate.rule,
        date: given.date,
      },
    ],
    participants,
    sides,
    amounts: findAmounts(analyser, clause, candidate.from, candidate.to),
    terms: findTerms(analyser, clause, candidate.from, candidate.to, candidate),
    cues,
    sectors: sectorsOf(cues, [subject], `${analyser.kit.code}/sector/words`),
    count: number,
    follows: null,
    isTitle: given.isTitle === true,
    isItem: given.isItem || given.isSplit === true,
    isPlural: noun?.isPlural === true,
  }
}

const DEFAULT_INSTRUMENT: Readonly<Record<Form, Instrument>> = {
  treaty: 'rules',
  agreement: 'cooperation',
  memorandum: 'cooperation',
  declaration: 'cooperation',
  contract: 'supply',
  protocol: 'rules',
  'exchange-of-notes': 'grant',
  'letter-of-intent': 'cooperation',
  plan: 'cooperation',
  pledge: 'grant',
  decision: 'other',
  other: 'other',
}
/** A memorandum on trade is cooperation; one on a loan is a loan. */
const onlyFlow = (code: Instrument | undefined) =>
  code === 'rules' || code === 'construction' || code === 'investment' ? undefined : code

function frameInstrument({ use, noun }: Candidate): Instrument | undefined {
  if (use?.verb.instrument) return use.verb.instrument
  if (use?.verb.frame === 'provide' && !noun)
    return ['finance', 'fund', 'co-finance', 'cofinance', 'bankroll', 'underwrite'].includes(use.lemma)
      ? 'loan'
      : 'grant'
  return undefined
}

/** "Ten Memoranda": the number right before a plural noun. */
function countOf(candidate: Candidate): Draft['count'] {
  const { noun, clause, at, nounFrom } = candidate
  if (!noun?.isPlural) return null
  for (let i = at - 1; i >= nounFrom; i--) {
    const phrase = clause.sequence.phrases[i]!
    if (phrase.value.tag === 'number' && /^\d{1,3}$/.test(phrase.value.number) && Number(phrase.value.number) > 1)
      return { value: Number(phrase.value.number), span: phrase.span }
  }
  return null
}

const SUBJECT_REACH = 22
/** What the agreement is about, in the words of the text: its noun phrase with what hangs on it, or the verb with its object. */
function subjectSpan(candidate: Candidate, isItem: boolean): Span {
  const { clause, nounFrom, at, to } = candidate
  const { sequence } = clause
  const first = isItem ? 0 : candidate.noun ? nounFrom : candidate.use!.from
  let last = at
  for (
    let i = Math.max(first, at) + (isItem ? 0 : 1);
    i < Math.min(to, sequence.count) && (isItem || i - at <= SUBJECT_REACH);
    i++
  ) {
    const phrase = sequence.phrases[i]!
    const char = phrase.span.end - phrase.span.start === 1 ? sequence.text[phrase.span.start] : ''
    if (char === '.' || char === ';') break
    const use = clause.uses.find(one => one.at === i)
    if (!isItem && use && !use.isGerund && i > at) break
    last = i
  }
  let start = sequence.phrases[first]!.span.start
  const { text } = sequence
  const end = sequence.phrases[last]!.span.end
  while (start < end - 1 && /[\s,;:.–—-]/.test(text[start]!)) start++
  return { start, end }
}
