import { describe, expect, it } from 'vitest';
import { compileConcepts, parseConcepts } from '../../src/concepts/index.ts';
import type { CompoundPart } from '../../src/records.ts';

/** `styr(a)+modell` or `resultat+(s)+…`: parts as text, link after `_`, lemma after `=` when another. */
function word(lemma: string, parts = ''): { lemma: string; parts: readonly CompoundPart[] } {
  if (parts === '') return { lemma, parts: [] };
  return {
    lemma,
    parts: parts.split('+').map((part) => {
      const [spelled = '', lemmaOfPart] = part.split('=');
      const [text = '', link = ''] = spelled.split('_');
      return { text, link, lemma: lemmaOfPart ?? text };
    }),
  };
}

const lexicon = (rules: string, isInhabitantName = (_lemma: string) => false) => {
  const concepts = rules
    .trim()
    .split(/\s*;\s*/)
    .map((rule, number) => `  - {id: c${number + 1}, label: C, definition: D, ${rule}}`);
  return compileConcepts(parseConcepts(`concepts:\n${concepts.join('\n')}`, 'c.yaml'), isInhabitantName);
};

const matches = (rules: string, ...[lemma, parts]: Parameters<typeof word>) =>
  lexicon(rules)
    .matchWord(word(lemma, parts))
    .map(({ conceptId, via, rule }) => `${conceptId} ${via} ${rule}`);

describe('matchWord', () => {
  it.each([
    ['a lemma takes the word itself', 'lemma: styrning', 'styrning', '', ['c1 lemma lemma: styrning']],
    ['but no compound of it', 'lemma: styrning', 'resultatstyrning', 'resultat+styrning', []],
    [
      'a head takes the end of a compound',
      'head: styrning',
      'resultatstyrning',
      'resultat+styrning',
      ['c1 head head: styrning'],
    ],
    ['but not the word itself', 'head: styrning', 'styrning', '', []],
    ['nor the beginning', 'head: styr', 'styrmodell', 'styr=styra+modell', []],
    [
      'a modifier takes another part as spelled',
      'modifier: styr',
      'styrmodell',
      'styr=styra+modell',
      ['c1 modifier modifier: styr'],
    ],
    ['or by its lemma', 'modifier: arbete', 'arbetsmiljö', 'arbet_s=arbete+miljö', ['c1 modifier modifier: arbete']],
    ['never by letters alone', 'modifier: styr', 'styrka', '', []],
    ['part is the word itself', 'part: kund', 'kund', '', ['c1 lemma part: kund']],
    ['or the head', 'part: kund', 'storkund', 'stor+kund', ['c1 head part: kund']],
    ['or a modifier', 'part: kund', 'kundfokus', 'kund+fokus', ['c1 modifier part: kund']],
    [
      'several parts make one head',
      'head: ledningssystem',
      'kvalitetsledningssystem',
      'kvalitet_s+ledning_s+system',
      ['c1 head head: ledningssystem'],
    ],
    [
      'or one modifier, spelled or by its lemma',
      'modifier: äldrevård',
      'äldrevårdsplan',
      'äldre+vård_s+plan',
      ['c1 modifier modifier: äldrevård'],
    ],
    [
      'an exception takes the word away',
      'part: kvalitet, except: kvalitetskommun',
      'kvalitetskommun',
      'kvalitet_s+kommun',
      [],
    ],
    [
      'and every compound that holds it',
      'modifier: brukare, except: jordbrukare',
      'jordbrukarpolitik',
      'jord+brukar=brukare+politik',
      [],
    ],
    ['capital letters do not matter, and the rule is told as written', 'part: IT', 'it', '', ['c1 lemma part: IT']],
    [
      'a word can mention several concepts',
      'part: service; part: kvalitet',
      'servicekvalitet',
      'service+kvalitet',
      ['c2 head part: kvalitet', 'c1 modifier part: service'],
    ],
    [
      'one concept only once, by the word before its parts',
      'part: [service, kvalitet], lemma: servicekvalitet',
      'servicekvalitet',
      'service+kvalitet',
      ['c1 lemma lemma: servicekvalitet'],
    ],
    ['names of JavaScript are words like others', 'lemma: constructor', '__proto__', '', []],
  ] as const)('%s', (_reason, rules, lemma, parts, expected) => {
    expect(matches(rules, lemma, parts)).toEqual(expected);
  });

  it('asks about inhabitants only for a concept that wants them', () => {
    const isInhabitantName = (lemma: string) => lemma === 'stockholmare';
    const compiled = lexicon('lemma: invånare, demonym: true; lemma: kund', isInhabitantName);
    expect(compiled.matchWord(word('stockholmare'))).toEqual([
      { conceptId: 'c1', via: 'demonym', rule: 'demonym: true' },
    ]);
    expect(compiled.matchWord(word('lärare'))).toEqual([]);
  });

  it('an exception goes for inhabitants too', () => {
    expect(lexicon('demonym: true, except: stockholmare', () => true).matchWord(word('stockholmare'))).toEqual([]);
  });

  it('tells two splits of the same lemma apart, whatever was asked before', () => {
    const compiled = lexicon('part: bil');
    expect(compiled.matchWord(word('bildrulle', 'bild+rulle'))).toEqual([]);
    expect(compiled.matchWord(word('bildrulle', 'bil+drulle'))).toHaveLength(1);
    expect(compiled.matchWord(word('bildrulle', 'bild+rulle'))).toEqual([]);
  });

  it('an empty lexicon mentions nothing', () => {
    const compiled = compileConcepts([], () => true);
    expect(compiled.matchWord(word('styrning'))).toEqual([]);
    expect(compiled.matchPhrases([])).toEqual([]);
  });
});
