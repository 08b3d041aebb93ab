import { describe, expect, it } from 'vitest';
import { completeEllipsis } from '../../../src/swedish/compounds/complete-ellipsis.ts';
import { createSplitter } from '../../../src/swedish/compounds/create-splitter.ts';
import type { BareWord, PartOfSpeech } from '../../../src/swedish/swedish-word.ts';
import { builtDictionary } from '../built-dictionary.ts';

const splitter = createSplitter(builtDictionary);

const word = (lemma: string, partOfSpeech: PartOfSpeech = 'NOUN'): BareWord => ({
  lemma,
  partOfSpeech,
  parts: splitter.splitCompound(lemma, partOfSpeech),
});

/** The sentence's words, their lemmas, which word is completed, to what, why. */
const ROWS: readonly (readonly [string, string, number, string, string])[] = [
  ['förvaltnings- och bolagschefer', 'förvaltnings- och bolagschef', 0, 'förvaltning(s)+chef', 'the linking s stays'],
  ['styr- och ledningsmodell', 'styr- och ledningsmodell', 0, 'styr+modell', 'a verb stem'],
  ['mödra- , barna- och ungdomsvård', 'mödra , barn och ungdomsvård', 0, 'mödra+vård', 'past a comma and another'],
  ['mödra- , barna- och ungdomsvård', 'mödra , barn och ungdomsvård', 2, 'barn(a)+vård', 'and the other'],
  [
    'miljö- och samhällsbyggnadsnämnd',
    'miljö och samhällsbyggnadsnämnd',
    0,
    'miljö+nämnd',
    'the last part alone is meant',
  ],
  ['förskole- och grundskollärare', 'förskola och grundskollärare', 0, 'förskol(e)+lärare', 'a linking e'],
  ['IT- och telefonisystem', 'IT och telefonisystem', 0, 'IT(-)+system', 'an acronym keeps its hyphen'],
  ['skolledare och -personal', 'skolledare och personal', 2, 'skol+personal', 'the other way round'],
  ['in- och utgående', 'in och utgående', 0, '', 'a particle gives a listed word, which is no compound'],
];

/** Every completed word of a sentence by its place. */
function complete(tokens: readonly string[], words: readonly BareWord[]): ReadonlyMap<number, BareWord> {
  const view = { length: tokens.length, formAt: (at: number) => tokens[at]!, wordAt: (at: number) => words[at]! };
  const found = tokens.map((_, at) => [at, completeEllipsis(view, at, splitter, builtDictionary)] as const);
  return new Map(found.flatMap(([at, completed]) => (completed === undefined ? [] : [[at, completed] as const])));
}

describe('completeEllipsis', () => {
  it.each(ROWS)('in "%s" (%s) completes word %i to %s: %s', (sentence, lemmas, at, parts) => {
    const words = lemmas.split(' ').map((lemma) => word(lemma));
    const completed = complete(sentence.split(' '), words).get(at);
    expect(completed?.parts.map(({ text, link }) => (link === '' ? text : `${text}(${link})`)).join('+')).toBe(parts);
  });

  it('completes in- och utgående to ingående', () => {
    const words = [word('in'), word('och'), word('utgående', 'ADJ')];
    const completed = complete(['in-', 'och', 'utgående'], words);
    expect(completed.get(0)).toMatchObject({ lemma: 'ingående', partOfSpeech: 'ADJ' });
  });

  it.each([
    ['barn- och ungdomar', 'barn och ungdom', 'the neighbor is no compound'],
    ['xyz- och skolbok', 'xyz och skolbok', 'the completed word would be nothing'],
    ['förvaltnings- bolagschef', 'förvaltnings bolagschef', 'nothing joins the two'],
    ['skola - och skolbok', 'skola - och skolbok', 'a dash is no suspended compound'],
    ['en stor förvaltnings-', 'en stor förvaltnings', 'nothing follows'],
  ])('leaves "%s" (%s) as it is: %s', (sentence, lemmas) => {
    const words = lemmas.split(' ').map((lemma) => word(lemma));
    expect(complete(sentence.split(' '), words).size).toBe(0);
  });
});
