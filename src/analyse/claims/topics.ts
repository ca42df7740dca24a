/** General claims that sources make of ties, and what of the register bears on each. */
export const CLAIM_TOPICS = {
  deepening: 'that ties deepen, widen or are closer than before',
  cooling: 'that ties cool, sour or weaken',
  currency: 'that own currencies take the place of third ones',
  volume: 'that trade or sums double, multiply or reach a target',
  record: 'that something is historic, the largest or the first',
} as const
export type ClaimTopic = keyof typeof CLAIM_TOPICS

const TIES =
  /\b(?:ties|relations|relationship|cooperation|partnership|alliance|friendship)\b|отношени|связ|сотрудничеств|партн[её]рств|关系|合作|伙伴|友谊/iu
const UP =
  /\b(?:deepen|strengthen|closer|tighten|warm|expand|broaden|grow|flourish|thriv|consolidat|upgrad)(?:s|ed|er|ing)?\b|\b(?:all-time high|best in|highest level|new level|new heights?)\b|углуб|укреп|расшир|сближ|тесне|на новый уровень|深化|加深|加强|巩固|扩大|提升|密切/iu
const DOWN =
  /\b(?:cool|sour|strain|worsen|weaken|deteriorat|fray|chill|freez)(?:s|es|e|ed|ing)?\b|\b(?:at a low|new low|estrang\w{0,8})\b|ухудш|охлажд|ослаб|обостр|恶化|降温|疏远|紧张/iu
const MONEY =
  /\b(?:own|national|local) currenc(?:y|ies)\b|\bde-?dollari[sz]\w{0,6}\b|\b(?:bypass|avoid|without|away from)\w{0,4} (?:the )?(?:us |u\.s\. )?dollars?\b|\bdollar transactions\b|\bin (?:yuan|renminbi|roubles?|rubles?|rupees?|lira)\b|национальн\p{L}{1,4} валют|дедолларизац|本币|人民币结算|去美元化/iu
const MORE =
  /\b(?:doubl|tripl|quadrupl)(?:e|es|ed|ing)\b|\b(?:twofold|threefold|fivefold|tenfold)\b|\b(?:reach|hit|exceed|top)\w{0,3} (?:us)?\$\s?\d|удво|утро|翻一番|翻番|倍增/iu
const FIRST =
  /\b(?:historic|unprecedented|landmark|epoch-making|groundbreaking)\b|\b(?:largest|biggest|first)[ -](?:ever|of its kind)\b|историческ|беспрецедентн|历史性|前所未有|史上/iu

/** What a text claims in general; nothing for what is none of these. */
export function topicsOf(text: string): ClaimTopic[] {
  const speaksOfTies = TIES.test(text)
  return [
    ...(speaksOfTies && UP.test(text) ? (['deepening'] as const) : []),
    ...(speaksOfTies && DOWN.test(text) ? (['cooling'] as const) : []),
    ...(MONEY.test(text) ? (['currency'] as const) : []),
    ...(MORE.test(text) ? (['volume'] as const) : []),
    ...(FIRST.test(text) ? (['record'] as const) : []),
  ]
}
