import type { Cell, Paradigm } from './paradigm.ts';

/**
 * How Swedish nouns are inflected: example, gender (u common, n neuter), what the stem ends in, and the endings of
 * indefinite singular, definite singular, indefinite plural and definite plural after the stem (`-` where there is
 * none), then the dictionary's flags. The genitive adds -s to each form.
 */
const ROWS: readonly (readonly [string, 'u' | 'n', RegExp, string, string, string, string, string])[] = [
  // First declension: -or
  ['flicka', 'u', /./, 'a', 'an', 'or', 'orna', 'EG'],
  ['ros', 'u', /[^aeiouyåäö]$/, '', 'en', 'or', 'orna', 'D'],
  // Second declension: -ar
  ['bil', 'u', /[^e]$/, '', 'en', 'ar', 'arna', 'DG'],
  ['pojke', 'u', /[^aeiouyåäö]$/, 'e', 'en', 'ar', 'arna', 'EG'],
  ['nyckel', 'u', /[^aeiouyåäöm]$/, 'el', 'eln', 'lar', 'larna', 'EI'],
  ['himmel', 'u', /m$/, 'mel', 'meln', 'lar', 'larna', 'EI'],
  ['åker', 'u', /[^aeiouyåäöm]$/, 'er', 'ern', 'rar', 'rarna', 'EI'],
  ['hammer', 'u', /m$/, 'mer', 'mern', 'rar', 'rarna', 'EI'],
  ['öken', 'u', /[^aeiouyåäö]$/, 'en', 'nen', 'nar', 'narna', 'FI'],
  ['afton', 'u', /t$/, 'on', 'onen', 'nar', 'narna', 'DI'],
  ['sommar', 'u', /m$/, 'mar', 'maren', 'rar', 'rarna', 'DI'],
  ['dröm', 'u', /m$/, '', 'men', 'mar', 'marna', 'FI'],
  ['mun', 'u', /n$/, '', 'nen', 'nar', 'narna', 'F'],
  ['by', 'u', /[aeiouyåäö]$/, '', 'n', 'ar', 'arna', 'EG'],
  // Third declension: -er, -r
  ['film', 'u', /[^ae]$/, '', 'en', 'er', 'erna', 'DH'],
  ['dator', 'u', /[lr]$/, '', 'n', 'er', 'erna', 'EH'],
  ['idé', 'u', /[aeiouyåäöé]$/, '', 'n', 'er', 'erna', 'EH'],
  ['akademi', 'u', /i$/, '', 'en', 'er', 'erna', 'DH'],
  ['vän', 'u', /n$/, '', 'nen', 'ner', 'nerna', 'F'],
  ['kollega', 'u', /[^aeiouyåäö]$/, 'a', 'an', 'er', 'erna', 'EH'],
  ['historia', 'u', /i$/, 'a', 'en', 'er', 'erna', 'H'],
  ['händelse', 'u', /[eiouyåäöé]$/, '', 'n', 'r', 'rna', 'EI'],
  ['parti', 'n', /[aeiouyåäöé]$/, '', 'et', 'er', 'erna', 'BH'],
  ['vin', 'n', /[^aeiouyåäö]$/, '', 'et', 'er', 'erna', 'BH'],
  ['studium', 'n', /i$/, 'um', 'et', 'er', 'erna', 'J'],
  ['museum', 'n', /e$/, 'um', 'et', 'er', 'erna', 'J'],
  ['kapitel', 'n', /[^aeiouyåäö]$/, 'el', 'let', 'ler', 'lerna', 'CJ'],
  // Fourth declension: -n
  ['arbete', 'n', /[aeiouyåäö]$/, '', 't', 'n', 'na', 'CEF'],
  ['knä', 'n', /[aeiouyåäö]$/, '', 'et', 'n', 'na', 'BEF'],
  // Fifth declension: no ending
  ['hus', 'n', /[^ae]$/, '', 'et', '', 'en', 'BD'],
  ['rum', 'n', /m$/, '', 'met', '', 'men', 'CF'],
  ['ton', 'n', /n$/, '', 'net', '', 'nen', 'CF'],
  ['exempel', 'n', /[^aeiouyåäöm]$/, 'el', 'let', 'el', 'len', 'CF'],
  ['vimmel', 'n', /m$/, 'mel', 'let', 'mel', 'len', 'CF'],
  ['fönster', 'n', /[^aeiouyåäöm]$/, 'er', 'ret', 'er', 'ren', 'CF'],
  ['nummer', 'n', /m$/, 'mer', 'ret', 'mer', 'ren', 'CF'],
  ['tecken', 'n', /[^aeiouyåäö]$/, 'en', 'net', 'en', 'nen', 'CF'],
  ['faktum', 'n', /[^aeiouyåäö]$/, 'um', 'umet', 'a', 'ana', 'E'],
  ['lärare', 'u', /r$/, 'e', 'en', 'e', 'na', 'EJ'],
  ['musiker', 'u', /er$/, '', 'n', '', 'na', 'EJ'],
  ['ordförande', 'u', /and$/, 'e', 'en', 'e', 'ena', 'EF'],
  ['skapande', 'n', /[ae]nde$/, '', 't', '-', '-', ''],
  // No plural
  ['medverkan', 'u', /[^aeiouyåäö]an$/, '', '-', '-', '-', 'A'],
  ['mjölk', 'u', /[^aeiouyåäö]$/, '', 'en', '-', '-', 'D'],
  ['fysik', 'u', /[aeiouyåäölr]$/, '', 'n', '-', '-', 'E'],
  ['smör', 'n', /[^aeiouyåäö]$/, '', 'et', '-', '-', 'B'],
  ['socker', 'n', /[^aeiouyåäöm]$/, 'er', 'ret', '-', '-', 'C'],
  ['väte', 'n', /[aeiouyåäö]$/, '', 't', '-', '-', 'C'],
  ['lycka', 'u', /./, 'a', 'an', '-', '-', 'E'],
  ['värme', 'u', /[^aeiouyåäö]$/, 'e', 'en', '-', '-', 'E'],
];

/** Words without a plural are few beside those with one that the dictionary happens to lack. */
const SINGULAR_ONLY_COST = 25;

export const NOUN_PARADIGMS: readonly Paradigm[] = ROWS.map(
  ([example, gender, stem, singular, definite, plural, pluralDefinite, flags]) => {
    const countable = plural !== '-';
    const cells: Cell[] = [];
    const add = (ending: string, tag: Cell['tag'], cost: number): void => {
      if (ending === '-') return;
      const noun = { partOfSpeech: 'NOUN', lemmaEnding: singular } as const;
      cells.push({ ending, tag, cost, ...noun });
      if (!ending.endsWith('s')) cells.push({ ending: `${ending}s`, tag: 'noun.genitive', cost: cost + 10, ...noun });
    };
    add(singular, gender === 'u' ? 'noun.common' : 'noun.neuter', 0);
    add(definite, 'noun.definite', 0);
    add(plural, 'noun.plural', 0);
    add(pluralDefinite, 'noun.plural.definite', 0);
    return {
      example,
      partOfSpeech: 'NOUN',
      stem,
      lemmaEnding: singular,
      attesting: [singular, definite, plural, pluralDefinite].filter((ending) => ending !== '-'),
      // förbättrat, förbättrade: a verb's forms, no noun's
      refuting: definite === 't' || definite === 'n' ? ['de', 'dde'] : [],
      leastShare: countable ? 0.74 : 1,
      flags,
      cost: countable || definite === '-' ? 0 : SINGULAR_ONLY_COST,
      cells,
    };
  },
);
