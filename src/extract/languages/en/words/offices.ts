import type { OfficeRole } from '../../../../knowledge/index.ts'
import type { PartyType } from '../../../../model/index.ts'
import { list } from '../../../engine/kit-words.ts'

/** Offices by the words that name them. */
export const OFFICES = list(`
president, vice president, prime minister, deputy prime minister, first deputy prime minister, premier, vice premier, chancellor, foreign minister,
deputy foreign minister, vice foreign minister, defence minister, defense minister, finance minister, energy minister, trade minister,
commerce minister, economy minister, interior minister, justice minister, health minister, transport minister, agriculture minister, oil minister,
petroleum minister, education minister, environment minister, planning minister, works minister, industry minister, science minister, culture minister,
tourism minister, mining minister, water minister, home minister, minister, deputy minister, vice minister, minister of state, cabinet minister,
state minister, acting minister, secretary of state, foreign secretary, treasury secretary, defence secretary, defense secretary, commerce secretary,
permanent secretary, under secretary, undersecretary, assistant secretary, state secretary, secretary general, secretary-general, general secretary,
secretary, special envoy, envoy, high representative, ambassador, charge d affaires, chargé d affaires, consul general, high commissioner,
commissioner, spokesman, spokeswoman, spokesperson, press secretary, leader, paramount leader, supreme leader, king, queen, emir, sultan, crown prince,
prince, sheikh, vice-president, vice-premier, vice-prime minister, vice prime minister, vice-minister, vice-chairman, assistant minister,
foreign trade minister, deputy president, chairman, chairwoman, chair, chairperson, deputy chairman, vice chairman, ceo, chief executive, chief executive officer,
managing director, director, director general, director-general, executive director, country director, general manager, governor, deputy governor,
mayor, speaker, senator, head, deputy head, adviser, advisor, senior advisor, senior adviser, national security adviser, national security advisor,
counterpart, state councilor, state councillor, representative, resident representative, negotiator, chief negotiator, lead consultant, head of state,
heads of state, general, commander, counsellor, economic counsellor, trade representative, us trade representative, taoiseach, pope, delegate,
party secretary, attorney general, chief of staff
`)

/** Words before an office that belong to it. */
export const OFFICE_MODIFIERS = list(`
acting, then, former, deputy, senior, visiting, outgoing, new, chief, first, interim, late, economic, commercial, cultural, executive, permanent,
caretaker
`)

/** Titles before a name that say nothing about an office. */
export const HONORIFICS = list(`
mr, mrs, ms, dr, sir, lord, dame, prof, professor, hon, h, his excellency, her excellency, his majesty, his highness, gen, lt, col, colonel, comrade,
madam, madame, engr, chief
`)

/** Fields of government that stand before "ministry", "minister" or "department". */
export const PORTFOLIOS = list(`
foreign, defence, defense, finance, energy, trade, commerce, economy, economic, interior, home, justice, health, transport, agriculture, farm, oil,
petroleum, education, environment, planning, industry, science, culture, tourism, mining, mines, water, works, labour, labor, state, treasury, railway,
railways, information, power, external affairs, foreign affairs, foreign trade
`)

/** Lower-case bodies that a country's name before, or "of" and a country after, makes an actor. */
export const BODIES: Readonly<Record<string, PartyType>> = {
  government: 'government',
  governments: 'government',
  ministry: 'government',
  ministries: 'government',
  cabinet: 'government',
  presidency: 'government',
  parliament: 'government',
  embassy: 'government',
  department: 'government',
  authorities: 'government',
  administration: 'government',
  side: 'state',
  delegation: 'government',
  army: 'government',
  military: 'government',
  navy: 'government',
  treasury: 'government',
  senate: 'government',
  'state department': 'government',
  'department of state': 'government',
  'central bank': 'bank',
  'reserve bank': 'bank',
  officials: 'government',
  'foreign office': 'government',
  council: 'government',
  congress: 'government',
}

/** Offices whose holder is known by country and day. */
export const OFFICE_ROLES: Readonly<Record<string, OfficeRole>> = {
  president: 'head-of-state',
  king: 'head-of-state',
  queen: 'head-of-state',
  emir: 'head-of-state',
  sultan: 'head-of-state',
  'prime minister': 'head-of-government',
  premier: 'head-of-government',
  chancellor: 'head-of-government',
  taoiseach: 'head-of-government',
  leader: 'leader',
  'foreign minister': 'foreign-minister',
  'minister of foreign affairs': 'foreign-minister',
  'foreign secretary': 'foreign-minister',
}
