import type { Cell, Paradigm } from './paradigm.ts';

/**
 * How the regular Swedish verbs are inflected: example, what the stem ends in, and the endings of infinitive, present,
 * past, supine, imperative, of the participle in common gender, neuter and plural, of the passive present and of the
 * present participle, then the dictionary's flags. Strong and irregular verbs stand in `data/verbs.tsv`.
 */
const ROWS: readonly (readonly [
  example: string,
  stem: RegExp,
  infinitive: string,
  present: string,
  past: string,
  supine: string,
  imperative: string,
  participle: string,
  participleNeuter: string,
  participlePlural: string,
  passivePresent: string,
  presentParticiple: string,
  flags: string,
])[] = [
  ['tala', /./, 'a', 'ar', 'ade', 'at', 'a', 'ad', 'at', 'ade', 'as', 'ande', 'P'],
  ['böja', /[^kpstx]$/, 'a', 'er', 'de', 't', '', 'd', 't', 'da', 's', 'ande', 'K'],
  ['skilja', /[gl]$/, 'ja', 'jer', 'de', 't', 'j', 'd', 't', 'da', 'js', 'jande', 'K'],
  ['köpa', /[kpsxt]$/, 'a', 'er', 'te', 't', '', 't', 't', 'ta', 's', 'ande', 'K'],
  ['kröna', /n$/, 'a', 'er', 'te', 't', '', 't', 't', 'ta', 's', 'ande', 'K'],
  ['köra', /[rl]$/, 'a', '', 'de', 't', '', 'd', 't', 'da', 's', 'ande', 'K'],
  ['sända', /[lnr]$/, 'da', 'der', 'de', 't', 'd', 'd', 't', 'da', 'ds', 'dande', 'K'],
  ['föda', /[aeiouyåäö]$/, 'da', 'der', 'dde', 'tt', 'd', 'dd', 'tt', 'dda', 'ds', 'dande', 'K'],
  ['möta', /[aeiouyåäö]$/, 'ta', 'ter', 'tte', 'tt', 't', 'tt', 'tt', 'tta', 'ts', 'tande', 'K'],
  ['lyfta', /[^aeiouyåäö]$/, 'ta', 'ter', 'te', 't', 't', 't', 't', 'ta', 'ts', 'tande', 'K'],
  ['tömma', /m$/, 'ma', 'mer', 'de', 't', '', 'd', 't', 'da', 's', 'mande', 'K'],
  ['känna', /n$/, 'na', 'ner', 'de', 't', '', 'd', 't', 'da', 's', 'nande', 'K'],
  ['tro', /[oyåäöe]$/, '', 'r', 'dde', 'tt', '', 'dd', 'tt', 'dda', 's', 'ende', 'M'],
];

/** Written Swedish seldom commands; the indicative of a homograph is nearly always meant. */
const IMPERATIVE_COST = 60;
const NEUTER_PARTICIPLE_COST = 20;
const PLURAL_PARTICIPLE_COST = 30;

export const VERB_PARADIGMS: readonly Paradigm[] = ROWS.map((row) => {
  const [example, stem, infinitive, present, past, supine, imperative] = row;
  const [, , , , , , , participle, participleNeuter, participlePlural, passivePresent, presentParticiple, flags] = row;
  const verb = { partOfSpeech: 'VERB', lemmaEnding: infinitive } as const;
  const adjective = { partOfSpeech: 'ADJ', lemmaEnding: participle } as const;
  const cells: Cell[] = [
    { ending: infinitive, tag: 'verb.infinitive', cost: 0, ...verb },
    { ending: present, tag: 'verb.finite', cost: 0, ...verb },
    { ending: past, tag: 'verb.finite', cost: 0, ...verb },
    { ending: supine, tag: 'verb.supine', cost: 0, ...verb },
    { ending: imperative, tag: 'verb.imperative', cost: IMPERATIVE_COST, ...verb },
    { ending: `${infinitive}s`, tag: 'verb.infinitive', cost: 5, ...verb },
    { ending: passivePresent, tag: 'verb.finite', cost: 5, ...verb },
    { ending: passiveInEs(present), tag: 'verb.finite', cost: 10, ...verb },
    { ending: `${past}s`, tag: 'verb.finite', cost: 5, ...verb },
    { ending: `${supine}s`, tag: 'verb.supine', cost: 5, ...verb },
    { ending: participle, tag: 'adjective.common', cost: 0, ...adjective },
    { ending: participleNeuter, tag: 'adjective.neuter', cost: NEUTER_PARTICIPLE_COST, ...adjective },
    { ending: participleNeuter, tag: 'adverb', cost: NEUTER_PARTICIPLE_COST + 100, ...adjective, partOfSpeech: 'ADV' },
    {
      ending: participlePlural,
      tag: participlePlural.endsWith('e') ? 'adjective.e' : 'adjective.a',
      cost: PLURAL_PARTICIPLE_COST,
      ...adjective,
    },
    { ending: `${participlePlural}s`, tag: 'adjective.genitive', cost: 60, ...adjective },
    { ending: presentParticiple, tag: 'adjective.any', cost: 0, partOfSpeech: 'ADJ', lemmaEnding: presentParticiple },
  ];
  return {
    example,
    partOfSpeech: 'VERB',
    stem,
    lemmaEnding: infinitive,
    attesting: [infinitive, present, past, supine],
    refuting: [],
    leastShare: 1,
    flags,
    cost: 0,
    cells,
  };
});

/** The older and, after -s, only passive of a present in -er: bedrives, belyses. Elsewhere the ordinary one. */
function passiveInEs(present: string): string {
  return present.endsWith('er') ? `${present.slice(0, -1)}s` : `${present.replace(/r$/, '')}s`;
}
