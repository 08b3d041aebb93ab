import type { Cell, Paradigm } from './paradigm.ts';

/**
 * How Swedish adjectives are inflected: example, what the stem ends in, and the endings of common gender, neuter,
 * plural and comparative after the stem, then the dictionary's flags. The comparative gives the superlatives
 * (-are: -ast, -aste). Participles of regular verbs come with the verbs.
 */
const ROWS: readonly (readonly [string, RegExp, string, string, string, string, string])[] = [
  ['fin', /[^aeiouyåäö]$/, '', 't', 'a', 'are', 'OPQ'],
  ['blå', /[aeiouyåäö]$/, '', 'tt', 'a', 'are', 'O'],
  ['vit', /[aeiouyåäö]$/, 't', 'tt', 'ta', 'tare', 'OP'],
  ['svart', /[^aeiouyåäö]$/, 't', 't', 'ta', 'tare', 'PQ'],
  ['privat', /[aeiouyåäö]$/, 't', 't', 'ta', 'tare', 'Q'],
  ['glad', /[aeiouyåäö]$/, 'd', 'tt', 'da', 'dare', 'OP'],
  ['hård', /[^aeiouyåäö]$/, 'd', 't', 'da', 'dare', 'OP'],
  ['utsedd', /[aeiouyåäö]$/, 'dd', 'tt', 'dda', 'ddare', 'O'],
  ['älskad', /a$/, 'd', 't', 'de', 'dare', 'NQ'],
  ['sann', /n$/, 'n', 't', 'na', 'nare', 'O'],
  ['dum', /m$/, '', 't', 'ma', 'mare', 'LM'],
  ['allmän', /n$/, '', 't', 'na', 'nare', 'O'],
  ['enkel', /[^aeiouyåäöm]$/, 'el', 'elt', 'la', 'lare', 'LM'],
  ['gammel', /m$/, 'mel', 'melt', 'la', 'lare', 'LM'],
  ['vacker', /[^aeiouyåäöm]$/, 'er', 'ert', 'ra', 'rare', 'LM'],
  ['mogen', /[^aeiouyåäöm]$/, 'en', 'et', 'na', 'nare', 'LM'],
];

export const ADJECTIVE_PARADIGMS: readonly Paradigm[] = ROWS.map(
  ([example, stem, common, neuter, plural, comparative, flags]) => {
    const adjective = { partOfSpeech: 'ADJ', lemmaEnding: common } as const;
    const superlative = comparative.replace(/re$/, 'st');
    const masculine = plural.replace(/a$/, 'e');
    const cells: Cell[] = [
      { ending: common, tag: 'adjective.common', cost: 0, ...adjective },
      { ending: neuter, tag: 'adjective.neuter', cost: 0, ...adjective },
      { ending: neuter, tag: 'adverb', cost: plural.endsWith('e') ? 110 : 35, ...adjective, partOfSpeech: 'ADV' },
      { ending: plural, tag: plural.endsWith('e') ? 'adjective.e' : 'adjective.a', cost: 0, ...adjective },
      { ending: `${plural}s`, tag: 'adjective.genitive', cost: 40, ...adjective },
      { ending: comparative, tag: 'adjective.any', cost: 0, ...adjective },
      { ending: superlative, tag: 'adjective.superlative', cost: 0, ...adjective },
      { ending: `${superlative}e`, tag: 'adjective.a', cost: 0, ...adjective },
    ];
    if (masculine !== plural)
      cells.push({
        ending: masculine,
        tag: 'adjective.e',
        cost: masculine.endsWith('te') || masculine.endsWith('de') ? 80 : 30,
        ...adjective,
      });
    return {
      example,
      partOfSpeech: 'ADJ',
      stem,
      lemmaEnding: common,
      attesting: [common, neuter, plural],
      // A verb's present shows that ställ, ställt, ställa are its forms and no adjective's.
      refuting: neuter === 't' ? [`${common}er`] : [],
      leastShare: 1,
      flags,
      cost: 0,
      cells,
    };
  },
);
