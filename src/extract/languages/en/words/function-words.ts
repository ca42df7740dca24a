import { list } from '../../../engine/kit-words.ts'

/** Words that begin sentences with a capital and are no names. */
export const FUNCTION_WORDS = list(`
a, an, the, this, that, these, those, some, any, all, both, each, every, either, neither, no, not, none, one, other, another, such, same, various,
several, many, much, more, most, few, less, least, own, i, you, he, she, it, we, they, me, him, her, us, them, his, its, our, their, my, your, who,
whom, whose, which, what, when, where, why, how, if, whether, while, although, though, because, since, until, till, unless, after, before, during,
between, among, against, about, above, across, along, around, as, at, behind, below, beneath, beside, besides, beyond, but, by, despite, down, except,
for, from, in, inside, into, like, near, of, off, on, onto, out, outside, over, past, per, plus, regarding, round, since, than, through, throughout,
to, toward, towards, under, unlike, until, up, upon, versus, via, with, within, without, and, or, nor, so, yet, however, moreover, meanwhile, also,
therefore, thus, hence, then, there, here, now, today, yesterday, tomorrow, only, just, even, still, already, again, further, furthermore,
additionally, instead, later, earlier, next, last, first, second, third, fourth, fifth, finally, lastly, recently, currently, previously, according,
due, given, including, is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, done, will, would, shall, should, can, could,
may, might, must, let, yes, new, old, current, present, former, certain, mutual, together, talks, negotiations, trade, relations, under, ministers,
leaders, officials, companies, negotiators, documents, agreements, agreement, deal, signed, speaking, asked, political, economic, financial, military,
cooperation, stronger, increased, bilateral, support, months, years, people, potentially, nearly, almost, quotes, source, sources, image, caption,
photo, visit, stronger, its, companies, construction, financing, funding, total, joint, special, separate, similarly, likewise, separately, alongside,
amid, amongst, among, following, based, once, twice, half, part, parts, leaders, analysts, critics, opponents, observers, critical, minerals, peace,
deals, exports, imports, goods, work, works, how, use, used, they're, it's, that's, there's, he's, she's, we're, we've, i'm, won't, can't, isn't, not,
merely, early, late, because, everyone, everybody, nobody, nothing, something
`)

/** Lower-case words that names run over: "Ministry of Foreign Affairs", "Ursula von der Leyen". */
export const NAME_PARTICLES = list(`
of, for, de, da, do, dos, del, della, di, du, la, le, el, al, ul, bin, ibn, ben, von, van, der, den, ter, e, y, et, des, und, fur, zu, &, -, d, '
`)
