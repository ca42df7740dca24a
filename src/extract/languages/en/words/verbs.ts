import type { VerbRow } from '../../../engine/kit-words.ts'

/** Verbs that tell of undertakings, by lemma; a particle follows the verb after a blank ("write off"). */
export const VERBS: readonly VerbRow[] = [
  [
    'sign*, ink, conclude, seal*, clinch, countersign, co-sign, exchange*, put pen to, put pen to paper on, put its name to, set its name to, put her name to, put his name to, set their names to, put their names to, set his name to, affix their signatures to, put their signatures to, append their signatures to, affix his signature to, affix her signature to, put his signature to, put her signature to',
    { frame: 'conclude', status: 'signed' },
  ],
  [
    'put its name, put her name, put his name, put their names, put its signature, put her signature, put his signature, put their signatures, set their names',
    { frame: 'conclude', status: 'signed', isOfWhatFollows: true },
  ],
  ['change hands', { frame: 'conclude', status: 'signed', isIntransitive: true }],
  ['initial*', { frame: 'conclude', status: 'initialled' }],
  [
    'reach, strike*, finalise, finalize, settle, enter into, hammer out, secure, win*, land*, forge, broker',
    { frame: 'conclude', status: 'agreed' },
  ],
  ['close', { frame: 'conclude', status: 'agreed', completes: 'acquisition' }],
  ['adopt', { frame: 'conclude', status: 'signed' }],
  [
    'agree, agree on, agree upon, concur, concur on, come to terms',
    { frame: 'agree', status: 'agreed', control: 'bound' },
  ],
  [
    'pledge*, promise*, vow*, commit, undertake, commit to, earmark, guarantee to',
    { frame: 'pledge', status: 'pledged', control: 'bound' },
  ],
  ['offer*', { frame: 'pledge', status: 'pledged', control: 'bound' }],
  ['announce, unveil', { frame: 'pledge', status: 'pledged', speech: 'say' }],
  [
    'give up, give way, give in, give rise to, send back, pay a visit, pay a call, pay a courtesy call, pay an official visit, pay a state visit, pay a working visit, pay tribute, pay attention, pay homage, pay his respects, pay her respects, pay their respects',
    { frame: 'other' },
  ],
  ['lend, loan*, on-lend, onlend', { frame: 'give', status: 'agreed', instrument: 'loan' }],
  ['borrow', { frame: 'receive', status: 'agreed', instrument: 'loan' }],
  ['donate, gift*, present*', { frame: 'give', status: 'completed', instrument: 'grant' }],
  ['give, hand over, hand, turn over, bestow', { frame: 'give', status: 'completed' }],
  [
    'grant*, award*, allocate, contribute, provide, extend, advance*, make available, furnish, disburse, allot, channel*, transfer*, pay, inject, assist with, offer up',
    { frame: 'give', status: 'agreed' },
  ],
  ['supply*, deliver, sell', { frame: 'sell', status: 'agreed', instrument: 'supply' }],
  ['buy, purchase*, order*', { frame: 'buy', status: 'agreed', instrument: 'supply' }],
  ['acquire, take over, snap up', { frame: 'buy', status: 'agreed', instrument: 'acquisition' }],
  ['lease*', { frame: 'sell', status: 'agreed', instrument: 'concession' }],
  [
    'send, dispatch*, despatch*, second*, assign',
    { frame: 'give', status: 'implementing', instrument: 'technical-assistance' },
  ],
  ['receive, obtain, get', { frame: 'receive', status: 'agreed' }],
  [
    'finance*, fund*, co-finance, co-fund, cofinance, bankroll, underwrite, subsidise, subsidize, sponsor*',
    { frame: 'fund', status: 'agreed' },
  ],
  ['support*, assist*', { frame: 'fund', status: 'agreed', instrument: 'grant', needsSum: true }],
  ['invest, invest in', { frame: 'fund', status: 'agreed', instrument: 'investment' }],
  ['forgive, write off, waive, write down, exempt*', { frame: 'forgive', status: 'agreed', instrument: 'debt-relief' }],
  [
    'reschedule, restructure, refinance, defer',
    { frame: 'forgive', status: 'agreed', instrument: 'debt-rescheduling' },
  ],
  ['guarantee*, insure', { frame: 'fund', status: 'agreed', instrument: 'guarantee' }],
  ['train*', { frame: 'give', status: 'implementing', instrument: 'training' }],
  [
    'build, construct, install, rehabilitate, renovate, refurbish, modernise, modernize, reconstruct, rebuild, repair*, restore, equip, develop, establish, set up, erect, carry out, undertake the construction, drill*, pave, dredge, electrify, manufacture*, assemble, co-build, jointly build',
    { frame: 'make', status: 'implementing', instrument: 'construction' },
  ],
  ['date back to, go back to, date from', { frame: 'life', status: 'signed', isIntransitive: true }],
  ['upgrade*', { frame: 'make', status: 'implementing', instrument: 'construction', raises: true }],
  ['elevate, lift*, promote, transform*', { frame: 'other', raises: true }],
  ['raise', { frame: 'life', status: 'amended', follows: 'amends', raises: true }],
  ['sever, break off, cut off', { frame: 'life', status: 'terminated' }],
  [
    'ratify, pass*, accede, accede to, deposit its instrument of ratification of, deposit its instrument of accession to, deposit its instrument of acceptance of, deposit its instrument of approval of, deposit an instrument of ratification of, deposit an instrument of accession to, deposit the instrument of ratification of, deposit the instrument of accession to',
    { frame: 'life', status: 'ratified' },
  ],
  [
    'approve, accept, endorse, authorise, authorize, green-light, clear, okay, nod through, give its approval, give its approval to, give their approval, give their approval to, give its consent, give its consent to, give its assent, give its assent to, give the green light, give the green light to, give the nod, give the nod to, give the go-ahead, give the go-ahead to, give the go-ahead for, give its blessing to',
    { frame: 'life', status: 'agreed' },
  ],
  [
    'enter into force, come into force, take effect, come into effect, go into effect, enter into effect, go into force, become effective',
    { frame: 'life', status: 'in-force', isIntransitive: true },
  ],
  [
    'amend, revise, vary, update*, modify, supplement*, tweak*, renegotiate, expand, enlarge, triple*, double*, increase*, top up',
    { frame: 'life', status: 'amended', follows: 'amends' },
  ],
  ['renew, prolong, roll over, extend', { frame: 'life', status: 'amended', follows: 'renews' }],
  ['implement*', { frame: 'life', status: 'implementing', follows: 'implements' }],
  [
    'begin, start*, launch*, commence, activate, inaugurate, break ground, kick off, get under way, resume work, execute',
    { frame: 'life', status: 'implementing' },
  ],
  ['complete, finish*, fulfil, fulfill, repay, open*, commission*, wrap up', { frame: 'life', status: 'completed' }],
  [
    'suspend, freeze*, halt*, shelve, delay*, postpone, put on hold, hold up, pause*, block*, put off, stall*',
    { frame: 'life', status: 'suspended' },
  ],
  ['resume, unfreeze, reinstate, restart*', { frame: 'life', status: 'resumed' }],
  ['revive, restore', { frame: 'life', status: 'resumed', follows: 'renews' }],
  [
    'withdraw, withdraw from, opt out of, pull out of, pull out, quit, leave, exit*, cease to be a party to',
    { frame: 'life', status: 'withdrawn' },
  ],
  [
    'terminate, denounce, abrogate, revoke, annul, rescind, tear up, end*, put an end to, put paid to, bring to an end',
    { frame: 'life', status: 'terminated' },
  ],
  [
    'walk away from, back out of, cancel, scrap*, abandon, call off, drop*, ditch*, axe*',
    { frame: 'life', status: 'cancelled' },
  ],
  ['reject, turn down, veto*, rebuff*, vote down, throw out', { frame: 'life', status: 'rejected' }],
  ['expire, lapse*, run out, come to an end', { frame: 'life', status: 'expired', isIntransitive: true }],
  [
    'negotiate, discuss, talk about, explore, pursue, work on, begin work on, start work on, confer',
    { frame: 'talk', status: 'negotiating', event: 'negotiation' },
  ],
  [
    'eye*, propose, suggest, seek, consider, mull, request*, ask for, call for, demand*, push for, want',
    { frame: 'talk', status: 'proposed', control: 'asked' },
  ],
  [
    'provide for, cover*, concern*, deal with*, include, envisage, stipulate, foresee, contain, set out, regulate, govern, link*, call for, specify, relate to, pertain to, comprise, involve, focus on, aim at, aim to, enable, allow for, lay down, bring together, pave the way, bind, bring, remove, lower, abolish, require, oblige, apply to, rest on, facilitate',
    { frame: 'content' },
  ],
  [
    'contract*, commission*, subcontract, hire, entrust, appoint, select, pick',
    { frame: 'award', status: 'implementing' },
  ],
  ['replace, supersede, take the place of, supplant', { frame: 'content', follows: 'replaces' }],
  ['cost*, total*, amount to, be worth, be valued at, be estimated at', { frame: 'cost' }],
]

/** Verbs by which somebody says something, by lemma. */
export const SPEECH_VERBS: readonly VerbRow[] = [
  [
    'say, state*, declare, explain, note*, stress*, emphasise, emphasize, underline, underscore, warn, add, argue, insist, claim*, observe, point out, acknowledge, admit, concede, confirm, affirm, reaffirm, reiterate, maintain, contend, remark*, comment*, respond, reply*, counter*, quip*, write, tweet*, make it clear, make it plain, make plain, assert, predict, recall, report*, mention*, highlight*, continue, caution*, reveal, indicate, clarify, complain, disclose, conclude by saying, go on to say, make clear, answer*, allege, repeat, boast*, joke*, lament*, interject, elaborate, testify, forecast*, estimate*, suggest, post*, wonder*',
    { frame: 'other', speech: 'say' },
  ],
  ['tell, inform, assure, remind, brief*', { frame: 'other', speech: 'tell' }],
  [
    'accuse, call*, describe, hail*, praise*, welcome*, characterise, characterize, label*, brand*, criticise, criticize, condemn, applaud, denounce, laud, view*, dub, term*, pronounce, deplore, slam, blast',
    { frame: 'other', speech: 'call' },
  ],
  ['speak of, talk of, refer to, warn of, speak about, warn against', { frame: 'other', speech: 'speak' }],
  ['hope*, believe, think, expect*, deny, regret*, doubt*, fear*, feel', { frame: 'other', speech: 'hope' }],
]

/** Verbs that say how the infinitive behind them is meant. */
export const CONTROL_VERBS: readonly VerbRow[] = [
  [
    'plan*, intend, hope*, aim*, expect*, propose, prepare, want, wish*, seek, look to, mean, consider, be due, be set, be ready, be willing, be likely, be expected, be scheduled, be about, express its willingness, be poised, be slated, be supposed, be prepared',
    { frame: 'decide', control: 'open' },
  ],
  ['decide', { frame: 'decide', control: 'bound' }],
  ['fail, refuse*, decline*, be unable, deny, rule out', { frame: 'decide', control: 'failed' }],
  [
    'ask, urge*, request*, invite, call on, call upon, press*, encourage, allow, require, order*, permit*, force*, instruct',
    { frame: 'decide', control: 'asked' },
  ],
  ['vote*, manage, help*, begin, start*, continue, be able', { frame: 'decide', control: 'able' }],
]

/** Everyday verbs, so that clauses are told apart by their verbs. */
export const COMMON_VERBS = `
let,
accompany, accuse, achieve, act*, address*, adjust, advise, affect, aim*, allow, alter, analyse, appeal*, appear, apply, approach*, arrange, arrest*, arrive, assess, assist, assume, attack*, attempt*, attract, avoid,
back*, base*, battle*, bear, beat, become, behave, belong, benefit*, blame*, boost*, borrow, break*, broadcast*, burn, calculate, calm, campaign*, carry, cast, catch, cause*, challenge*, chair*, change*, charge*, check*, choose, circulate, cite, clash*, climb*,
close, collaborate, collapse*, collect, combine*, come, compare, compete, complain, compose, comply, conduct, confirm, confront, connect, constitute, consult, consume, contact*, continue, control*, convene, convert, convince, cooperate, co-operate, coordinate, cope, create, criticise, cross, crush, cut*,
damage*, dare, deal, debate*, decide, deepen, defeat*, defend, define, delay*, depart, depend, deploy, deprive, design*, destroy, detain, determine, die, differ, direct, disagree, disappear, discover, display*, disrupt, distribute, divert, divide, dominate, draft*, draw, drive*, dry,
earn, ease, eat, elect, eliminate, embark, emerge, employ, encourage, endanger, enforce, engage, enhance, enjoy, enrich, ensure, entail, enter, equal, escape, evaluate, evacuate, evolve, exceed, exclude, exist, expand, expel, experience*, exploit, export*, expose, express,
face*, facilitate, fall*, favour*, feature*, feed*, fight*, fill, find, fire*, fit, flee, float, flow*, fly, focus*, follow, force*, form*, foster, gain*, gather, generate, go, govern, grow, guide*, halve, handle, hang, happen, harm*, harvest*, head*, hear, help*, hide, hit*, hold, hurry, hurt,
identify, ignore, illustrate, imagine, import*, impose, impress, improve, incorporate, increase*, inherit, inject, injure, inspect, inspire, integrate, intensify, interest*, introduce, invade, investigate, isolate, issue*, join, judge*, jump*, justify, keep, kill, know, lack*, last*, launch*, lead*, lean, learn, lie, like, limit*, list*, live, load*, locate, look*, lose, love, lower,
maintain, make, manage, march*, match*, matter*, measure*, merge, mediate, mind*, miss, mix*, monitor*, mount*, move*, name*, narrow, need*, nominate, notify, object*, observe, obstruct, occupy, occur, operate, oppose, organise, organize, outline*, outnumber, overcome, oversee, overtake, owe, own, pave, perform, permit*, persuade, place*, play*, point*, pose, possess, practise, pray, predict, prefer, prevent, print*, process*, produce*, profit*, progress*, prohibit, project*, promote, prompt, protect, protest*, prove, publish, pull, punish, push*, put,
qualify, question*, quote*, range*, rank*, rate*, react, read, realise, realize, recall, recede, recognise, recognize, recommend, reconsider, record*, recover, recruit*, reduce, reflect, reform*, refrain, regain, register*, regret*, regulate, relate, release*, relieve, rely, remain, remember, remove, rename, rent*, repeat, replace, represent, rescue*, research*, reserve*, resign, resist, resolve, respect*, rest*, restrict, result*, retain, retire, retreat*, return*, reverse*, review*, ride*, rise*, risk*, rule*, run*, rush*,
sail, save, say, schedule*, score*, search*, see, seem, seize, select, separate, serve, set, settle, shake, shape*, share*, shift*, ship*, shoot, show*, shrink, shut, sit, sink, slash, sleep, slow, smile*, solve, sound*, sow, spark*, speak, specialise, spend, split*, spread*, stabilise, staff*, stage*, stand*, stay*, stem*, step*, stop*, store*, stretch*, strengthen, strip*, struggle*, study*, submit, succeed, suffer, suit*, support*, surge*, surpass, surprise*, surround, survive, suspect, sustain, sweep, switch*,
tackle, take, talk*, target*, teach, tend, test*, thank, threaten, throw, tie*, tighten, touch*, trace*, track*, trade*, transform, translate, transport*, treat, trigger*, try, turn*, undergo, underline, undermine, understand, unite, use*, value*, vary, view*, visit*, vote*, wait*, walk*, warn, waste*, watch*, weaken, wear, weigh, widen, wish*, withstand, wonder*, work*, worry*, worsen, yield*, give up, give in, give way, give rise to, give birth to, hand in, get rid of, stem from, stand by, take part, take place, serve as, act as, consist of, result in, lead to, belong to, amount, value at
`

/** Nouns that tell what a verb tells, by its lemma. */
export const NOMINALS: Readonly<Record<string, string>> = {
  sign: 'signing, signature, signings, signing ceremony',
  conclude: 'conclusion',
  ratify: 'ratification',
  approve: 'approval',
  'enter into force': 'entry into force',
  renew: 'renewal, prolongation',
  extend: 'extension',
  suspend: 'suspension',
  terminate: 'termination',
  cancel: 'cancellation',
  reject: 'rejection',
  expire: 'expiry, expiration',
  withdraw: 'withdrawal',
  amend: 'amendment of, revision',
  adopt: 'adoption',
  implement: 'implementation',
  complete: 'completion',
  'hand over': 'handover, handing over, handover ceremony, hand-over, hand over ceremony, handing-over ceremony',
  exchange: 'exchange of',
  provide: 'provision',
}

/** Verbs whose forms do not follow the rules: base past participle. */
export const IRREGULAR = `
let let let,
strike struck struck, lend lent lent, give gave given, get got gotten, win won won, sell sold sold, buy bought bought, build built built, begin began begun, come came come, become became become, overcome overcame overcome,
take took taken, undertake undertook undertaken, overtake overtook overtaken, go went gone, undergo underwent undergone, put put put, set set set, write wrote written, forgive forgave forgiven, make made made, send sent sent,
freeze froze frozen, withdraw withdrew withdrawn, seek sought sought, break broke broken, say said said, hold held held, tell told told, speak spoke spoken, see saw seen, oversee oversaw overseen, foresee foresaw foreseen, find found found, quit quit quit,
meet met met, pay paid paid, repay repaid repaid, on-lend on-lent on-lent, onlend onlent onlent, think thought thought, hear heard heard, know knew known, leave left left, fly flew flown, bring brought brought, lay laid laid, lie lay lain, lead led led, rise rose risen,
fall fell fallen, grow grew grown, stand stood stood, understand understood understood, withstand withstood withstood, sit sat sat, win won won, lose lost lost, keep kept kept, feel felt felt, mean meant meant, run ran run, cut cut cut, hit hit hit, let let let, shut shut shut, spread spread spread,
split split split, cast cast cast, cost cost cost, hurt hurt hurt, choose chose chosen, drive drove driven, ride rode ridden, eat ate eaten, bear bore borne, wear wore worn, tear tore torn, draw drew drawn, throw threw thrown, show showed shown, sow sowed sown, shake shook shaken, shoot shot shot,
fight fought fought, catch caught caught, teach taught taught, spend spent spent, sink sank sunk, shrink shrank shrunk, swear swore sworn, sweep swept swept, sleep slept slept, feed fed fed, flee fled fled, bind bound bound, hang hung hung, stick stuck stuck, rebuild rebuilt rebuilt, read read read,
learn learnt learnt, burn burnt burnt, deal dealt dealt, beat beat beaten, hide hid hidden, broadcast broadcast broadcast, forecast forecast forecast, arise arose arisen, weave wove woven, be was been, tighten tightened tightened, uphold upheld upheld, co-build co-built co-built
`
/** Verbs of one stressed last syllable, which double their last consonant. */
export const DOUBLING = `
commit, scrap, drop, refer, admit, get, set, put, quit, win, begin, initial, cancel, stop, signal, fulfil, travel, permit, submit, plan, ship, cut, run, occur, regret, rebut, control, hit, let, shut, sit, split, tap, trim, top, label, model, prefer, rebel, rob, slam, slip, snap, step, strip, dub, ditch, outrun, equip, transfer, defer, channel, counsel, rub, ban, shut, expel, compel, veto, excel, propel, quip, jet, chat, nod, put, dip, rip, grab, wrap
`
