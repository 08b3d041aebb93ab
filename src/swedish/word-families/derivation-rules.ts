import type { PartOfSpeech } from '../swedish-word.ts';

/** A derivational ending, and what is left of the word without it. */
export interface DerivationRule {
  readonly partOfSpeech: PartOfSpeech;
  /** The end of the lemma, which is taken off. */
  readonly ending: string;
  /** What must stand before the ending: one of these, which stays. Any letter will do when there is none. */
  readonly after: readonly string[];
  /** What may not stand before it; empty as a rule. */
  readonly notAfter: string;
  /** What comes after the kept letters; empty as a rule. */
  readonly add: string;
  /** Fewest letters that must be left. */
  readonly least: number;
}

/** The adjective endings before which -isera and -itet are taken off: effektiv, digital, stabil, aktuell. */
const ADJECTIVE = 'iv al ell il';

/**
 * Part of speech, what must stand before the ending, the ending, fewest letters left; what is added, what may not stand
 * before.
 */
const ROWS: readonly (readonly [PartOfSpeech, string, string, number, string?, string?])[] = [
  // effektivisering: effektiv; organisering, organisation: organis
  ['NOUN', ADJECTIVE, 'isering', 5],
  ['NOUN', ADJECTIVE, 'iserande', 5],
  ['NOUN', 'is', 'ering', 5],
  ['NOUN', 'is', 'erande', 5],
  ['NOUN', 'is', 'ation', 5],
  // effektivitet: effektiv; but kvalitet, universitet
  ['NOUN', 'iv bil tal', 'itet', 4],
  // tydlighet: tydlig
  ['NOUN', '', 'het', 3],
  // politiker: politik
  ['NOUN', 'ik', 'er', 5],
  // brukare: brukar, an agent apart from the verb bruka
  ['NOUN', 'ar', 'e', 4],
  // samarbete: samarbet
  ['NOUN', 'arbet', 'e', 5],
  // samverkan: samverk
  ['NOUN', 'verk', 'an', 5],
  // bemötande: bemöt; boende: bo
  ['NOUN', '', 'ande', 2],
  ['NOUN', '', 'ende', 2],
  // utmaning: utman; spänning: spänn; but ning after any other consonant: styrning: styr
  ['NOUN', 'an en in on un yn ån än ön nn', 'ing', 4],
  ['NOUN', '', 'ning', 2],
  // utveckling: utveckl; but not ring, ting
  ['NOUN', '', 'ing', 4],
  // effektivisera: effektiv; organisera: organis
  ['VERB', ADJECTIVE, 'isera', 5],
  ['VERB', 'is', 'era', 5],
  // lyckas: lyck
  ['VERB', '', 'as', 3],
  // utveckla: utveckl
  ['VERB', '', 'a', 2],
  // demokratisk: demokrati; strategisk: strategi; politisk: politik
  ['ADJ', 'krati nomi logi grafi tegi', 'sk', 5],
  ['ADJ', 'politi kriti prakti tekni systemati stati', 'sk', 5, 'k'],
  // effektiviserad: effektiv; organiserad: organis
  ['ADJ', ADJECTIVE, 'iserad', 5],
  ['ADJ', 'is', 'erad', 5],
  // utvecklad: utveckl; styrd: styr, but not avsevärd; styrande: styr
  ['ADJ', '', 'ad', 4],
  ['ADJ', 'r g ll v', 'd', 4, '', 'vär'],
  ['ADJ', '', 'ande', 4],
  ['ADJ', '', 'ende', 4],
];

/**
 * The rules, in order; the first that fits is the only one applied. A verb loses its ending, and what is made of it
 * loses its own, so that styra, styrning and styrd meet in `styr`; an adjective is its own root, and what is made of it
 * comes back to it (tydlighet: `tydlig`). Endings that change the sense stay: -else (styrelse), -skap, -dom, -nad.
 */
export const DERIVATION_RULES: readonly DerivationRule[] = ROWS.map(
  ([partOfSpeech, after, ending, least, add = '', notAfter = '']) => ({
    partOfSpeech,
    ending,
    after: after === '' ? [] : after.split(' '),
    notAfter,
    add,
    least,
  }),
);
