import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSplitter } from '../../../src/swedish/compounds/create-splitter.ts';
import type { Dictionary } from '../../../src/swedish/dictionary/dictionary.ts';
import { builtDictionary } from '../built-dictionary.ts';

const splitter = createSplitter(builtDictionary);
const show = (lemma: string, partOfSpeech?: string) =>
  splitter
    .splitCompound(lemma, partOfSpeech)
    .map(({ text, link, lemma: part }) => `${text}${link === '' ? '' : `(${link})`}:${part}`)
    .join(' ');

/** Lemma, parts, why. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['styrsystem', 'styr:styra system:system', 'listed whole, and split all the same; styr lives only in compounds'],
  ['effektiviseringsarbete', 'effektivisering(s):effektivisering arbete:arbete', 'linking s after -ing'],
  ['arbetsmiljö', 'arbet(s):arbete miljö:miljö', 'the part loses -e before s'],
  ['samhällsbyggnad', 'samhäll(s):samhälle byggnad:byggnad', 'the same'],
  ['servicekvalitet', 'service:service kvalitet:kvalitet', 'no linking element'],
  ['kommungräns', 'kommun:kommun gräns:gräns', 'no linking element'],
  ['resultatstyrning', 'resultat:resultat styrning:styrning', 'the s belongs to the head'],
  ['konkurrenskraftig', 'konkurrens:konkurrens kraftig:kraftig', 'the s belongs to the first part; -kraftig is a head'],
  [
    'medborgarundersökning',
    'medborgar:medborgare undersökning:undersökning',
    '-are loses -e; undersökning stays whole',
  ],
  ['skattekrona', 'skatt(e):skatt krona:krona', 'linking e'],
  ['veckotidning', 'veck(o):vecka tidning:tidning', 'linking o for -a'],
  ['gatuhörn', 'gat(u):gata hörn:hörn', 'an old genitive'],
  ['mödravård', 'mödra:mor vård:vård', 'an umlaut plural'],
  ['småbarn', 'små:liten barn:barn', 'a suppletive plural'],
  ['arbetsmarknadsåtgärd', 'arbet(s):arbete marknad(s):marknad åtgärd:åtgärd', 'split down to the roots'],
  ['folkhälsoarbete', 'folk:folk häls(o):hälsa arbete:arbete', 'the first part is a compound in its compound form'],
  ['fallucka', 'fal:fall lucka:lucka', 'three l are written as two'],
  ['busstation', 'bus:buss station:station', 'three s are written as two'],
  ['tidskrift', 'tid:tid skrift:skrift', 'not tids + krift'],
  ['ögrupp', 'ö:ö grupp:grupp', 'a part of one letter'],
  ['IT-system', 'IT(-):IT system:system', 'a hyphen links'],
  ['framgångsrik', 'framgång(s):framgång rik:rik', 'framgång is a particle and a noun; -rik is a head'],
  ['kvalitetssäkra', 'kvalitet(s):kvalitet säkra:säkra', 'a verb is split too'],
  ['trerumslägenhet', 'tre:tre rum(s):rum lägenhet:lägenhet', 'a numeral'],
  ['femtiotal', 'femtio:femtio tal:tal', 'not fem + tiotal'],
  ['svenskspråkig', 'svensk:svensk språkig:språkig', 'a head that is no word by itself'],
  ['statsvetare', 'stat(s):stat vetare:vetare', 'the same, in -are'],
  ['kommunägd', 'kommun:kommun ägd:ägd', 'a participle of a verb in -a'],
  ['stenlagd', 'sten:sten lagd:lagd', 'an irregular participle'],
  ['offentliggöra', 'offentlig:offentlig göra:göra', 'an irregular verb'],
  ['bidragspengar', 'bidrag(s):bidrag pengar:pengar', 'a plural without a singular'],
  ['storebror', 'store:stor bror:bror', 'an adjective that keeps its ending'],
  ['krisdrabbad', 'kris:kris drabbad:drabbad', 'not drab + bad'],
  ['kösystem', 'kö:kö system:system', 'a part of two letters'],
  ['stockholmstrafik', 'stockholm(s):Stockholm trafik:trafik', 'a name begins it'],
  ['europaväg', 'europa:Europa väg:väg', 'a name without a linking s'],
  ['förstagångsväljare', 'första:första gång(s):gång väljare:väljare', 'förstagångs lives only in compounds'],
  ['kompetenskrav', 'kompetens:kompetens krav:krav', 'the s is no link: kompetens is a word'],
  ['samhällsekonomisk', 'samhäll(s):samhälle ekonomisk:ekonomisk', 'a head that the dictionary does not tell'],
  ['avtalsenlig', 'avtal(s):avtal enlig:enlig', 'a head that is no word by itself'],
  ['färgblind', 'färg:färg blind:blind', 'an adjective that also begins compounds'],
  ['livstidsdömd', 'liv(s):liv tid(s):tid dömd:dömd', 'a participle in -md'],
  ['tvåtimmarsprov', 'två:två timmar(s):timme prov:prov', 'a plural before s'],
];

/** Lemma, why. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['kvalitet', 'not kval + itet'],
  ['medborgare', 'a particle'],
  ['information', 'a prefix'],
  ['upphandling', 'a particle'],
  ['beskrivning', 'be + skrivning, not besk + rivning'],
  ['öppenhet', '-het'],
  ['värdering', 'of värdera, not värde + ring'],
  ['intresserad', 'of intressera, not intresse + rad'],
  ['simmad', 'of simma, not sim + mad'],
  ['bostad', 'not bo + stad'],
  ['hållen', 'of hålla, not hål + len'],
  ['paradis', 'neuter, as dis is not'],
  ['kultur', 'not kul + tur'],
  ['rapport', 'not rap + port'],
  ['verksamhet', '-samhet'],
  ['lyckas', 'a deponent'],
];

describe('splitCompound', () => {
  it.each(ROWS)('takes %s apart as %s: %s', (lemma, parts) => {
    expect(show(lemma)).toBe(parts);
  });

  it.each(WHOLE)('leaves %s whole: %s', (lemma) => {
    expect(show(lemma)).toBe('');
  });

  it('splits no name and no function word', () => {
    expect(show('Kungsbacka', 'PROPN')).toBe('');
    expect(show('eftersom', 'SCONJ')).toBe('');
  });

  it('gives parts that spell the lemma, for any chain of word parts', () => {
    const piece = fc.constantFrom(
      'arbets',
      'miljö',
      'kvalitets',
      'styr',
      'system',
      'folkhälso',
      'glass',
      'skål',
      'ö',
      's',
      'IT-',
      '-',
      'by',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const lemma = pieces.join('');
        const parts = splitter.splitCompound(lemma);
        const spelled = parts.map(({ text, link }) => text + link).join('');
        expect(parts.length === 0 ? lemma : spelled).toBe(lemma);
        expect(parts.length).not.toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        splitter.splitCompound(text);
        splitter.findHead(text, () => true);
      }),
    );
    expect(splitter.splitCompound('\ud800arbete')).toEqual([]);
    expect(splitter.splitCompound('')).toEqual([]);
  });

  it('looks nothing up in a word of more than 64 letters, and no more than a bounded number of times below', () => {
    let lookups = 0;
    const counting = new Proxy(builtDictionary, {
      get: (target, name: keyof Dictionary) => {
        lookups++;
        return target[name];
      },
    });
    // A splitter of its own for each, for it remembers what it looked up.
    const lookupsIn = (word: string): number => {
      const counted = createSplitter(counting);
      lookups = 0;
      counted.splitCompound(word);
      return lookups;
    };
    expect(lookupsIn('a'.repeat(100_000))).toBe(0);
    expect(lookupsIn('arbets'.repeat(20_000))).toBe(0);
    expect(lookupsIn('arbets'.repeat(10))).toBeLessThan(lookupsIn('arbets'.repeat(5)) * 12);
  });
});

describe('findHead', () => {
  it.each([
    ['industriländer', 'industri', 'länder', 'an umlaut plural'],
    ['välfärdstjänster', 'välfärds', 'tjänster', 'a linking s stands with the first part'],
    ['kommungränsernas', 'kommun', 'gränsernas', 'a genitive'],
  ])('%s → %s + %s: %s', (form, first, head) => {
    expect(splitter.findHead(form, () => true)).toEqual({ first, head });
  });

  it('finds no head in a word that is none', () => {
    expect(splitter.findHead('xyzzy', () => true)).toBeUndefined();
  });

  it('passes over a head that is not accepted', () => {
    expect(splitter.findHead('välfärdstjänster', (start) => start !== 'välfärds'.length)).not.toEqual({
      first: 'välfärds',
      head: 'tjänster',
    });
    expect(splitter.findHead('industriländer', () => false)).toBeUndefined();
  });
});
