import type { Grammar } from '../../engine/syntax/grammar.ts'
import { AGENT_NOUNS } from './words/nouns.ts'

/** Small words of English and what they do in a clause. */
export const GRAMMAR: Grammar = {
  relations: {
    between: 'between, among, amongst',
    with: 'with, alongside',
    by: 'by',
    to: 'to',
    for: 'for',
    from: 'from',
    of: 'of, including',
    in: 'in, at, near, across, into, inside, throughout, within, outside, onto',
    on: 'on, over, towards, toward',
    about: 'about, concerning, regarding, covering, upon',
    under: 'under, amid, pursuant',
    against:
      'against, before, after, since, despite, than, like, unlike, without, beyond, except, behind, above, below, besides, until, till, during, following, as, per, around, along, off, out, up, down, versus, past, given, notwithstanding',
    worth: 'worth',
    via: 'via, through, using',
  },
  classes: {
    definite: 'the, this, these, those, such, said, same, aforementioned',
    indefinite: 'a, an, another, one, any',
    possessive: "its, their, his, her, our, my, your, 's, whose",
    quantifier:
      'all, both, some, each, several, various, many, numerous, other, more, most, no, few, every, either, two, three, dozens, multiple, different, further, new, separate, half, scores',
    preposition: '',
    coordinator: 'and, or, but, &, nor, as well as',
    subordinator:
      'while, although, though, because, if, when, whereas, unless, since, after, before, as, once, until, so, whenever, whether, lest, provided, even',
    relative: 'which, who, whose, whom, where, that',
    be: "be, is, are, was, were, been, being, 're, am, get, gets, got, getting",
    have: 'have, has, had, having',
    do: 'do, does, did',
    future: "will, shall, 'll, would",
    modal: "could, may, might, can, should, must, ought, cannot, can't, couldn't, wouldn't, shouldn't",
    negation:
      "not, never, no, neither, nor, nothing, none, cannot, can't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, couldn't, shouldn't, hasn't, haven't, hadn't, without, hardly, yet, nobody, no-one",
    adverb:
      'also, already, recently, just, jointly, officially, formally, now, then, only, finally, since, later, earlier, even, still, currently, subsequently, previously, today, once, again, reportedly, provisionally, initially, soon, further, all, well, never, ever, first, both, meanwhile, therefore, unanimously, there, here, not, yet, so, too, almost, however, moreover, together, last, long, thus, hence, instead, yesterday, newly, twice, always, often, each, more, most, out, up, back, ahead, over, forward, away, down, off, on, in, either, likewise, separately, eventually, ultimately, immediately, necessarily, simply, merely, rather, quite, very',
    to: 'to',
    pronoun:
      'he, she, it, they, we, i, you, who, him, her, them, us, me, himself, itself, themselves, herself, those, these, this, everybody, everyone, somebody, someone, others',
    complementizer: 'that',
    planned:
      'proposed, planned, draft, potential, possible, future, prospective, envisaged, upcoming, pending, would-be, mooted, eventual, any, stalled, tentative, long-delayed, contemplated, suggested, expected, forthcoming, unsigned',
    concluded: 'signed, agreed, concluded, inked, existing, landmark, historic, sealed, new, recent, ratified',
    agent: AGENT_NOUNS.replaceAll('\n', ' '),
    presence:
      'presence, mediated, mediation, mediator, mediators, brokered, facilitated, facilitation, hosted, hosts, host, auspices, witnessed, witness, witnesses, witnessing, attended, attend, attendance, sponsored, chaired, co-chaired, observers, observer, patronage, sidelines, oversaw, presided, observed, invitation',
    past: 'was, were, had, did',
    conditional: 'if, unless, whether, lest',
    article: 'the, a, an',
    ordinal:
      'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, last, another, other, former, latter',
    every: 'every',
    bare: 'be, been, being',
    former: 'previous, earlier, existing, original, initial, old, former, prior, current, earlier, previously',
    another: 'another, second, third, fourth, fifth, further, additional, other, new, separate, more, latest',
  },
}
