/** Words by which a writer judges. */
export const ASSESSMENT_WORD_SETS = {
  judging: `historic, powerful, reckless, recklessly, enormously, destructive, hegemonic, hegemony, imperial, imperialist, threatening, threatens, naive, naïve, unfortunately, fortunately, rightly, wrongly, disastrous, disaster, triumph, humiliating,
    humiliation, brilliant, foolish, folly, shameful, cynical, hypocrisy, hypocritical, absurd, clearly, obviously, undoubtedly, surely, deserves, deserve, dangerous, dangerously, brave, bold, timid, hollow, meaningless, empty, toothless, promising,
    remarkable, remarkably, impressive, unprecedented, landmark, masterstroke, mistake, blunder, better, worse, best, worst, welcome, overdue, sadly, hardly, merely, alliance, adventurism, unity, signify, signifies, bypassing,
    aggressive, unjust, unfair, benefit, benefits, benefitting, benefiting, humanity, wise, unwise, prudent, imprudent, sensible, misguided, doomed, vital, crucial, deserved, genuine, genuinely, real, illusion, myth, pretence, farce, sham, cheap, generous,
    timely, modest, vague, vagueness, thin, bitter, sweet, hope, fear, worry, worrying, alarming, alarm, ambitious, ambition, ambitions, courage, courageous, cowardly, betrayal, betrayed, victory, defeat, lesson, lessons, proof, proves, prove,
    shabby, admirable, admirably, pity, poor, poorly, worthless, worth, useless, pointless, mislead, misleads, misleading, exaggerate, exaggerates, exaggerated, overstate, overstates, understate, unhealthy, healthy, advised, ill-advised, noise, nonsense, art, mastered,
    clever, cleverly, stupid, stupidly, regrettable, regrettably, deplorable, laudable, commendable, inexcusable, unforgivable, excuse, scandal, disgrace, disgraceful, outrage, outrageous, ridiculous, ludicrous, laughable, ironic, irony, tragic, tragedy, gamble, bargain,
    weakness, strength, failure, fiasco, success, honest, dishonest, honestly, frankly, cruel, cruelty, fatal, fateful, futile, vain, ungrateful, arrogant, arrogance, short-sighted, far-sighted, visionary, credit, envy, fraud, trick, bluff, wishful, pious, fig leaf, lip service`,
  /** Who the author may be. */
  authors: 'i, we, one',
  selves: 'i, my, me, mine, myself',
  attitudes: `doubt, expect, prefer, think, believe, suspect, fear, hope, regret, wonder, admire, trust, suppose, find, feel, guess, bet, welcome, deplore, applaud, salute, agree, disagree, object, forgive, pity, envy, wish`,
  /** At the head of a sentence that takes in all of its kind. */
  sweepings: 'nobody, none, no, everybody, everyone, everything, nothing, anyone, anybody, whoever',
  clefts: 'what',
  pointers: 'it, that, this, these, those, which, both, such',
  duties: 'should, ought, must, deserves, deserve, needs',
} as const
