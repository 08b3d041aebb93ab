import type { PartOfSpeech } from '../swedish-word.ts';

/**
 * Endings that make another word of a word, with what is left in its family; fewest letters left. A word's family as it
 * is counted keeps them (mätbar, ledarskap), for the sense is another: here they tell that two words are related.
 */
const ROWS: readonly (readonly [PartOfSpeech, string, number])[] = [
  // modig: mod
  ['ADJ', 'ig', 3],
  // mätbar: mät, the root of mäta
  ['ADJ', 'bar', 3],
  // analysera: analys; but värdera is not of värd, nor passera of pass
  ['VERB', 'era', 5],
  // medarbetarskap: medarbetar, the root of medarbetare; ledarskap: ledar, led
  ['NOUN', 'skap', 5],
  ['NOUN', 'arskap', 3],
  // utmärkelse: utmärk, the root of utmärka; but styrelse is not of styr
  ['NOUN', 'else', 5],
];

/** Words that only look derived, or whose sense has gone too far. */
const APART: ReadonlySet<string> = new Set(
  (
    'ledig stadig färdig riktig lustig villig artig rörig underbar uppenbar punktera presentera passera landskap ' +
    'egenskap vetenskap'
  ).split(' '),
);

/**
 * Roots that a word which is no compound is derived from, beside its own: `modig` → `mod`, `styra` → []. An adverb is
 * read as its adjective.
 */
export function derivedRoots(lemma: string, partOfSpeech: PartOfSpeech): readonly string[] {
  if (APART.has(lemma)) return [];
  return ROWS.flatMap(([of, ending, least]) => {
    const kept = lemma.slice(0, -ending.length);
    if ((partOfSpeech === 'ADV' ? 'ADJ' : partOfSpeech) !== of || !lemma.endsWith(ending) || kept.length < least)
      return [];
    return ending !== 'skap' || kept.endsWith('ar') ? [kept] : [];
  });
}
