import type { SourceRank } from '../../model/index.ts'

/** Addresses of governments and of organisations between them. */
const OFFICIAL_PATTERN =
  /(?:^|\.)(?:gov|mil|int|europa\.eu|un\.org|kremlin\.ru|mid\.ru|fmprc\.gov\.cn)$|(?:^|\.)(?:gov|gob|gouv|go|govt|mil|gc)\.[a-z]{2}$/
const OFFICIAL_NAME_PATTERN =
  /^(?:the )?(?:ministry|embassy|department of|foreign ministry|state department|white house|kremlin|government of|permanent mission)\b/i
/** News agencies by the words of their names and by their addresses. */
const WIRES: ReadonlySet<string> = new Set(
  'reuters|associated press|ap|agence france-presse|afp|xinhua|xinhua news agency|tass|interfax|ria novosti|kyodo|kyodo news|yonhap|yonhap news agency|anadolu agency|press trust of india|pti|dpa|efe|ansa|irna|china news service|bernama|antara|apa|trend news agency|kazinform|belta|ukrinform|vietnam news agency|associated press of pakistan|saudi press agency|emirates news agency|qatar news agency|ani'.split(
    '|',
  ),
)
const WIRE_HOSTS: ReadonlySet<string> = new Set(
  'reuters.com|apnews.com|afp.com|xinhuanet.com|news.cn|tass.com|tass.ru|interfax.com|interfax.ru|ria.ru|kyodonews.net|yna.co.kr|aa.com.tr|ptinews.com|dpa.com|efe.com|ansa.it|irna.ir|ecns.cn|bernama.com|antaranews.com|belta.by|ukrinform.net'.split(
    '|',
  ),
)

/** How near a source stands to the events, by what is known of it: what it says itself, else its address, else its name, else a paper. */
export function rankOf(
  given: SourceRank | undefined,
  url: string | undefined,
  publisher: string | undefined,
): SourceRank {
  if (given) return given
  const host = url === undefined ? '' : hostOf(url)
  if (OFFICIAL_PATTERN.test(host) || OFFICIAL_NAME_PATTERN.test(publisher ?? '')) return 'official'
  const isWire =
    WIRE_HOSTS.has(host.replace(/^www\.|^english\./, '')) || WIRES.has((publisher ?? '').toLowerCase().trim())
  return isWire ? 'wire' : 'press'
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : ''
}
