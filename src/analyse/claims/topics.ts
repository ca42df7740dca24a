/** General claims that sources make of ties, and what of the register bears on each. */
export const CLAIM_TOPICS = {
  deepening: 'that ties deepen, widen or are closer than before',
  cooling: 'that ties cool, sour or weaken',
  currency: 'that own currencies take the place of third ones',
  volume: 'that trade or sums double, multiply or reach a target',
  record: 'that something is historic, the largest or the first',
} as const
export type ClaimTopic = keyof typeof CLAIM_TOPICS

// Names of ministries and treaties have these words with capitals; headlines only the first two.
const TIES_PATTERN =
  /\b(?:[Tt]ies|[Rr]elations?|[Rr]elationships?|co-?operation|partnerships?|alliance|friendship|bonds)\b|[Оо]тношени|[Сс]вяз[иея]|[Сс]отрудничеств|[Пп]артн[её]рств|关系|合作|伙伴|友谊/gu
const UP_PATTERN =
  /\b(?:deepen|strengthen|tighten|expand|broaden|widen|flourish|intensif|cement|consolidat|upgrad|elevat|enhanc|increas|boost|thriv|grow)(?:s|y|e|es|ed|ied|ies|er|ing|ying)?\b|\b(?:grew|grown|deeper|stronger|closer|tighter|warmer)\b|\b(?:all-time high|best in|highest level|watershed|milestone)\b|\bnew (?:level|heights?|stage|chapter|impetus|phase)\b|\b(?:significant|major|important|big|great) step\b|углуб|укреп|расшир|сближ|тесне|новый уровень|深化|加深|加强|巩固|扩大|提升|密切/giu
const DOWN_PATTERN =
  /\b(?:cool|sour|strain|worsen|weaken|deteriorat|fray|chill|damag|downgrad|sever)(?:s|es|e|ed|ing)?\b|\b(?:freez(?:es?|ing)|froze|frozen|estranged|estrangement|further damage)\b|\bnew low\b|\blow (?:point|ebb)\b|ухудш|охлажд|ослаб|обостр|恶化|降温|疏远|紧张/giu
/** What is said before it that is not so. */
const NOT_PATTERN =
  /\b(?:not|never|no|nor|hardly|neither|without)\b[^.;]{0,15}$|n['’]t\b[^.;]{0,15}$|(?:^|\s)(?:не|нет|ни)\s[^.;]{0,15}$|[不未没](?![断仅但来])[^。；]{0,4}$/iu

/** "A declaration on deepening ties" is what was agreed, and claims nothing. */
const AGREED_PATTERN =
  /\b(?:mou|memorandum|memoranda|agreements?|declarations?|statements?|protocols?|pacts?|treaty|treaties)\b/giu
const ON_PATTERN = /\b(?:on|for|about)\b/gu

const OWN_MONEY_PATTERN =
  /\b(?:in|use|using|of|with|to) (?:(?:their|its|our|the) )?(?:respective )?(?:own|national|local) currenc(?:y|ies)\b(?! swap)|\bde-?dollari[sz]|национальн\p{L}{1,4} валют|дедолларизац|本币(?!互换)|人民币结算|去美元化/iu
const WITHOUT_PATTERN =
  /\b(?:bypass|bypasses|bypassed|bypassing|avoid|avoids|avoided|avoiding|without|away from|instead of|rather than|reliance on|dependence on|independent of)\b/giu
const DOLLAR_PATTERN = /\bdollars?\b/giu
const SETTLED_PATTERN =
  /\b(?:trade|trading|settle|settles|settled|settling|settlements?|invoices?|invoiced|payments)\b/giu
const IN_MONEY_PATTERN = /\bin (?:the )?(?:yuan|renminbi|roubles?|rubles?|rupees?|lira|dirhams?|riyals?)\b/giu
const MANY_TIMES_PATTERN =
  /\b(?:doubl|tripl|quadrupl)(?:es|ed|ing)\b|\b(?:double|triple|quadruple)(?: (?:in|their|its|our|the|trade|bilateral|to|by|from|within|over)\b|[.,;])|\b(?:two|three|four|five|ten)fold\b|удво|утро|翻一番|翻番|倍增/iu
const TRADE_PATTERN = /\b(?:trade|turnover|commerce|exports?|imports?|volumes?)\b|товарооборот|торговл|贸易额|贸易/giu
const REACH_PATTERN = /\b(?:reach|hit|exceed|surpass|lift|raise|bring)(?:s|es|ed|ing)?\b|достиг|довест|达到|突破/giu
const SUM_PATTERN = /\d|\b(?:billion|trillion)\b/u
const HISTORIC_PATTERN =
  /\b(?:historic|unprecedented|landmark|epoch-making|ground-?breaking|momentous)\b|\b(?:largest|biggest|greatest|first)[ -](?:ever|such|of its kind)\b|историческ(?!и\b)|беспрецедентн|历史性|前所未有|史上/iu
const FIRST_PATTERN = /\b(?:largest|biggest|greatest|first)\b/giu
const EVER_PATTERN = /\b(?:in (?:the |its |their |our )?history|of all time)\b/giu
const LARGEST_PATTERN = /\b(?:largest|biggest)\b/giu
const DEAL_PATTERN =
  /\b(?:deals?|contracts?|agreements?|accords?|treaty|treaties|loans?|orders?|swaps?|purchases?|investments?)\b/giu

/** So far apart, in characters, words of one claim stand at most. */
const [TIES_REACH, TRADE_REACH, NEXT_REACH] = [60, 80, 40]

/** What a sentence claims in general; nothing for what is none of these. */
export function topicsOf(sentence: string): ClaimTopic[] {
  const ties = placesOf(sentence, TIES_PATTERN)
  const towards = (pattern: RegExp) =>
    ties.length > 0 &&
    placesOf(sentence, pattern).some(place => {
      const before = sentence.slice(0, place.start)
      return !NOT_PATTERN.test(before) && !isAgreed(before) && isNear(place, ties, TIES_REACH)
    })
  const isTarget = () => {
    const trade = placesOf(sentence, TRADE_PATTERN)
    return SUM_PATTERN.test(sentence) && placesOf(sentence, REACH_PATTERN).some(at => isNear(at, trade, TRADE_REACH))
  }
  const holds: Readonly<Record<ClaimTopic, boolean>> = {
    deepening: towards(UP_PATTERN),
    cooling: towards(DOWN_PATTERN),
    currency:
      OWN_MONEY_PATTERN.test(sentence) ||
      isFollowed(sentence, WITHOUT_PATTERN, DOLLAR_PATTERN) ||
      isFollowed(sentence, SETTLED_PATTERN, IN_MONEY_PATTERN),
    volume: MANY_TIMES_PATTERN.test(sentence) || isTarget(),
    record:
      HISTORIC_PATTERN.test(sentence) ||
      isFollowed(sentence, FIRST_PATTERN, EVER_PATTERN) ||
      isFollowed(sentence, LARGEST_PATTERN, DEAL_PATTERN),
  }
  return (Object.keys(CLAIM_TOPICS) as ClaimTopic[]).filter(topic => holds[topic])
}

type Place = { readonly start: number; readonly end: number }

const placesOf = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map(found => ({ start: found.index, end: found.index + found[0].length }))

const isNear = (place: Place, others: readonly Place[], reach: number) =>
  others.some(other => Math.max(place.start, other.start) - Math.min(place.end, other.end) <= reach)

/** Whether a word of the second kind comes soon after one of the first. */
function isFollowed(sentence: string, first: RegExp, second: RegExp): boolean {
  const next = placesOf(sentence, second)
  return (
    next.length > 0 &&
    placesOf(sentence, first).some(({ end }) =>
      next.some(({ start }) => start >= end && start - end <= NEXT_REACH && !sentence.slice(end, start).includes(';')),
    )
  )
}

/** Whether words end in what an agreement is about: "a declaration on". */
const isAgreed = (before: string) =>
  isFollowed(before, AGREED_PATTERN, ON_PATTERN) &&
  placesOf(before, ON_PATTERN).some(({ end }) => before.length - end <= 20)
