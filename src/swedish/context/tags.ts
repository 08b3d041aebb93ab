/**
 * The coarse tags that the choice in context works with: a part of speech with what its neighbors agree with or ask
 * for. A reading of a form has one of them; a lemma's part of speech (UPOS) is kept beside it.
 */
export const TAGS = [
  'noun.common', // indefinite singular, common gender: en kommun
  'noun.neuter', // indefinite singular, neuter: ett mål
  'noun.definite', // kommunen, målet
  'noun.plural', // kommuner, mål
  'noun.plural.definite', // kommunerna, målen
  'noun.genitive', // kommunens, kommuners: stands before a noun as a possessive does
  'name', // Kungsbacka
  'name.genitive', // Kungsbackas
  'adjective.common', // god
  'adjective.neuter', // gott
  'adjective.a', // goda: plural or definite
  'adjective.e', // gode, utvecklade: definite; also plural for participles in -ade
  'adjective.any', // bättre, fungerande, bra: the same in all positions
  'adjective.superlative', // bäst: as a predicate
  'adjective.genitive', // de äldres, ungas
  'verb.finite', // present or past: bedriver, bedrev
  'verb.infinitive', // bedriva
  'verb.supine', // bedrivit
  'verb.imperative', // bedriv
  'have.finite', // har, hade
  'have.infinitive', // ha
  'modal.finite', // kan, ska, vill: an infinitive follows
  'modal.infinitive', // kunna
  'modal.supine', // kunnat
  'copula.finite', // är, var, blir: a predicate follows
  'copula.infinitive', // vara, bli
  'copula.supine', // varit, blivit
  'determiner.common', // en, någon, varje
  'determiner.neuter', // ett, något
  'determiner.definite', // den, det, de, denna, dessa
  'determiner.plural', // alla, några, många
  'possessive', // sin, vår, dess
  'pronoun.subject', // jag, vi, man
  'pronoun.object', // mig, sig, honom
  'pronoun', // det, den, vad: subject or object
  'relative', // som, där, vilket: opens a clause and stands in it
  'subjunction', // att, om, eftersom: opens a clause
  'infinitive.marker', // att before an infinitive
  'conjunction', // och, eller, men
  'preposition',
  'adverb',
  'numeral',
  'comma', // and other marks within a sentence
  'stop', // . ! ? : ;: what follows begins anew
  'quote', // a quotation mark: what was expected is expected still
  'other', // interjections, foreign words, symbols
] as const;

export type Tag = (typeof TAGS)[number];

/** The number of a tag: its place in `TAGS`. */
export const TAG_NUMBER: Readonly<Record<Tag, number>> = Object.fromEntries(
  TAGS.map((tag, number) => [tag, number]),
) as Record<Tag, number>;
