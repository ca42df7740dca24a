import { ASSESSMENT_WORD_SETS } from './assessments.ts'
import { EVENT_WORD_SETS } from './events.ts'
import { MEMBERSHIP_WORD_SETS } from './memberships.ts'
import { SPEECH_WORD_SETS } from './speech.ts'

/** Words around money, rates and lengths of time that say what they are of. */
export const WORD_SETS = {
  /** Money that nobody undertakes to pay. */
  otherMoney: `trade, turnover, gdp, exports, imports, budget, deficit, surplus, revenue, revenues, economy, market, profit, sales, reserves, valuation, fine, losses, tariffs, volume, wages, output, income, capitalisation, capitalization,
    savings, forecast, trading, stock, gross, turnover, remittances, spending, salary, wage, price, prices, damage, damages, penalty, penalties, fee, fees, fares, fare, tuition`,
  forecasts: `forecast, forecasts, could, estimate, estimates, target, targets, goal, projected, expected, boost, rise, grow, increase, reach, reached, rose, grew, totalled, totaled, stood, amounted, fell, climbed, exceed, exceeded, came, hit, add,
    jumped, dropped, surpassed, rising, increased, between, was, bilateral, by, to`,
  tranche: 'tranche, batch, phase, instalment, installment, portion',
  drawn: 'disbursed, drawn, drew, released, spent, transferred',
  conversions:
    'or, equivalent, equal, equals, equalling, approximately, about, around, worth, roughly, some, namely, ie, converted',
  settlement: 'in, denominated, settled, payable, using',
  interest: 'interest, rate, rates, coupon',
  grace: 'grace',
  maturity:
    'maturity, maturities, repayment, repayments, repay, repaid, repaying, amortised, amortized, pay-back, repayable, mature, matures, tenor, amortisation, amortization, payable, term, paid, repaying, tenure, payback',
  otherDurations: `anniversary, ago, negotiations, talks, old, stay, stays, aged, visa, since, past, last, first, after, later, earlier, previous, experience, war, within, every, during, fighting, wait, recent, conflict, nearly, before, delay, visit, trip, tour,
    ceremony, celebrations, following, once, prison`,
  durationLinks:
    'for, over, of, next, lasting, by, another, further, extra, than, period, about, lasts, to, is, was, valid, a, an, the, with, some, approximately, around, roughly, initial',
  /** "a series of agreements": what follows "of" is what is spoken of. */
  quantities:
    'series, number, package, set, total, raft, host, range, batch, dozens, dozen, couple, string, round, pair, variety, lot, quantity, amount, sum, group, list, consignment, one, two, three, some, most, all, part, text, texts, copy, copies, total, half, majority, instruments',
  /** "was signed together with a protocol" */
  accompanying: 'together, along',
  /** Words in -ly that are no adverbs. */
  lyAdjectives:
    'friendly, daily, weekly, monthly, quarterly, yearly, early, costly, timely, orderly, elderly, family, supply, assembly, ally, deadly, likely, neighbourly, neighborly, anomaly, monopoly, reply',
  /** What something costs, in whoever's money. */
  /** What two countries sell each other in all. */
  trading: 'exports, imports, exported, imported, exporting, importing, turnover',
  prices: 'cost, costs, costing, price, budget',
  partOf: 'part, portion, share, under',
  /** What is put into something in all: "a total investment of". */
  wholeCosts: 'investment, investments, expenditure, outlay',
  totals: 'total, overall, entire, whole, full',
  /** What several agreements make up: "two loans totalling". */
  totalling: 'totalling, totaling, totalled, totaled, altogether, combined, collectively',
  /** What a sum is of: "the value of the agreements". */
  worths: 'value, worth, sum, amount, cost',
  costs:
    'cost, costs, worth, value, valued, price, total, totalling, totaling, totaled, totalled, amount, amounts, amounted, amounting, estimated, budget, funded, financed, provided, contract, funding, sum',
  /** What bodies say things in: "a statement said". */
  papers:
    'statement, statements, note, notes, report, reports, survey, study, figures, data, statistics, communique, communiqué, release, document, text, declaration, letter, bulletin, notice, paper, memo, joint statement, website, announcement',
  views: 'view, words, opinion, eyes, account',
  quotes: 'quotes, quotations, quote, remarks, attributable, comments',
  amountColumn: 'amount, value, sum, volume, size, cost, price, total, money',
  lenderColumn: 'lender, lenders, creditor, creditors, donor, donors, provider, financier, bank',
  sidesColumn: 'sides, side, parties, countries, states, between, partners',
  borrowerColumn: 'borrower, borrowers, recipient, recipients, debtor, beneficiary',
  including: 'includes, include, included, comprises, comprise, comprised, consists, groups, unites, counts',
  ...ASSESSMENT_WORD_SETS,
  sources: 'according',
  negotiations:
    'talks, negotiations, negotiation, directives, discussions, negotiating, consultations, mandate, bargaining, haggling',
  /** What a parliament passes about a treaty. */
  bills: 'bill, bills, law, act, motion, legislation, resolution',
  /** "also signed an agreement": one more. */
  additions: 'also, likewise, additionally, too',
  debts: 'debt, debts, arrears, liabilities',
  /** Verbs whose object does what a base form behind it tells. */
  /** Before the rate at which something is lent. */
  at: 'at, carrying, bearing',
  /** What takes a time of its own beside a loan for it. */
  works:
    'construction, contract, works, project, built, build, completed, completion, delivered, delivery, disbursed, disbursement, warranty, maintenance, implementation',
  /** What several agreements make up together. */
  wholes: 'package, packages, summit, bundle, programme, program, initiative, series, set, forum',
  /** Before an official number: "No. 14". */
  numbering: 'no, nr, number, n, №',
  ...SPEECH_WORD_SETS,
  ...EVENT_WORD_SETS,
  ...MEMBERSHIP_WORD_SETS,
  /** What is handed over without anything being given. */
  letters:
    'condolences, sympathy, sympathies, greetings, congratulations, gratitude, apologies, wishes, invitations, word, notice, notes of protest, permission, assurance, assurances, details, reasons, priority, thanks, lecture, interview, speech, way, birth, rise, blessing, consent, letter, letters, note, message, petition, invitation, list, report, credentials, copy, copies, power, control, evidence, warning, chance, up, go-ahead, light, nod, approval, assent, backing, bill, draft, resolution, budget, motion, idea, proposal, plan, case, picture, challenge, problem, medal, award, prize, flowers',
  capacities: 'as',
  /** What is built without works. */
  abstracts:
    'community, relationship, relationships, relations, ties, trust, confidence, bridges, future, consensus, momentum, friendship, society, order, peace, world, bond, bonds, case, coalition, life, lives, image, brand',
  /** What is delivered without being sold. */
  speeches:
    'address, speech, speeches, remarks, lecture, statement, verdict, ruling, judgment, judgement, sermon, keynote, message, blow, promise, promises, results, warning, testimony, opinion, address, eulogy, presentation, oration, rebuke',
  /** Trade as a whole, that no contract is about. */
  goods: 'goods, merchandise, products, services, commodities, exports',
  /** Behind "was": how near an agreement is that has not come about. */
  nearness: 'close, near, imminent, nigh, ready, underway',
  comparisons: 'more, less, fewer, than',
  parliaments:
    'parliament, duma, senate, congress, assembly, knesset, rada, bundestag, lawmakers, deputies, mps, house, legislature, legislators, senators, majlis, diet, sejm, verkhovna, parliamentarians, congressmen, chamber',
  reactions:
    'warning, warnings, criticism, criticisms, protest, protests, objection, objections, pressure, opposition, call, calls, threats, concern, concerns, praise, approval, reactions, questions, condemnation, complaints',
  displaced: 'refugee, refugees, exiles, migrants, evacuees, returnees',
  /** The same of verbs of seeing, with an aside between: "watched their ministers, A and B, sign". */
  perceptions: 'watch, watches, watched, watching, saw, see, sees, seeing',
  /** What has yet to come about is a condition: "subject to the conclusion of a treaty". */
  conditions: 'subject, pending, awaiting, awaits, await, awaited, conditional, contingent, dependent, depends, depend',
  causatives: 'help, helps, helped, helping, let, lets, letting, make, makes, made, making',
  /** Percentages that are no interest. */
  fees: 'fee, fees, premium, insurance, commission, charge, charges, surcharge, tax',
  /** Of how much longer it can last. */
  options: 'extension, extensions, option, options, renewal, renewals, prolongation',
  prolonging: 'extended, extend, extends, prolonged, prolong, prolongs, renewed, renew, renews, renewable, extendable',
  /** Nouns that a length of time is of itself. */
  stretches:
    'period, term, terms, repayment, maturity, tenor, tenure, duration, lifetime, life, schedule, window, lease, extension, basis, arrangement, payback, timeframe, time, validity, rate, rates',
  /** Before the last day of a stretch of time. */
  until: 'to, until, till, through',
  deadlines: 'by, until, till, through, before, since, from, next',
} as const

/** Ways of saying that a loan bears no interest, in small letters. */
export const INTEREST_FREE = [
  'interest-free',
  'interest free',
  'no-interest',
  'no interest',
  'zero-interest',
  'zero interest',
  'without interest',
]
