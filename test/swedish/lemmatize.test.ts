import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtSwedish as swedish } from './built-swedish.ts';
import { openBuilt } from './open-built.ts';

/** The lemma of the token in brackets: `Kommunen [har] mål .` */
const lemmaIn = (sentence: string): string => {
  const tokens = sentence.split(' ');
  const at = tokens.findIndex((token) => token.startsWith('[') && token.endsWith(']') && token.length > 2);
  const words = swedish.lemmatize(tokens.map((token, i) => (i === at ? token.slice(1, -1) : token)));
  return words[at]!.lemma;
};

describe('lemmatize gives', () => {
  const rows: readonly (readonly [sentence: string, lemma: string, reason: string])[] = [
    // Nouns: indefinite singular
    ['Alla [verksamheterna] växer .', 'verksamhet', 'definite plural, third declension'],
    ['[Pojkarna] sprang .', 'pojke', 'the dictionary lists the stem pojk alone'],
    ['Två [händer] räcker .', 'hand', 'umlaut plural'],
    ['Sveriges [städer] växer .', 'stad', 'umlaut plural'],
    ['i många [industriländer]', 'industriland', 'umlaut plural behind a first part'],
    ['[kommunens] mål', 'kommun', 'genitive'],
    ['ett gott [bemötande]', 'bemötande', 'nouns in -nde keep it'],
    ['barnens [uppfostran] .', 'uppfostran', 'a noun in -an, no definite form'],
    ['alla [aktierna] .', 'aktie', 'plural in -r'],
    ['våra [politiker] .', 'politiker', 'no plural of politik'],
    ['alla [museer] .', 'museum', 'Latin ending gives way'],
    ['med [välfärdstjänster] av', 'välfärdstjänst', 'listed in the plural only'],
    ['nya [molntjänstavtalen] .', 'molntjänstavtal', 'an unlisted compound inflects as its head'],
    ['till [kävlingeborna] .', 'kävlingebo', 'inhabitants are nouns'],
    ['[Kommunborna] är nöjda .', 'kommunbo', 'and so are those of a kind of place'],
    ['NY [STYRMODELL] FÖR KOMMUNEN', 'styrmodell', 'capitals throughout a heading make no name'],
    ['[UNICEF] hjälper .', 'UNICEF', 'but they do of what is no word'],
    ['[STOCKHOLM] växer .', 'STOCKHOLM', 'and a name keeps them'],
    // Verbs: active infinitive
    ['Den [bedriver] ett arbete .', 'bedriva', 'present'],
    ['Kommunen [belönas] .', 'belöna', 's-passive'],
    ['Arbetet [bedrevs] väl .', 'bedriva', 's-passive of a strong verb'],
    ['Det [lyckas] väl .', 'lyckas', 'a deponent keeps its -s'],
    ['Här [trivs] människorna .', 'trivas', 'a deponent of the second conjugation'],
    ['Det [finns] ett engagemang .', 'finnas', 'deponent, not finna'],
    ['De har [tagit] priset .', 'ta', 'the short form, not taga'],
    ['Det har [gett] resultat .', 'ge', 'supine'],
    ['De har [framhållits] .', 'framhålla', 'an irregular verb behind a prefix, passive'],
    ['som [gett] lägre kostnader', 'ge', 'supine without har in a subordinate clause'],
    ['man [vågar] göra det', 'våga', 'a verb, not the plural of våg'],
    ['att [utveckla] och förbättra', 'utveckla', 'infinitive after att'],
    ['Vi [samskapar] tjänster .', 'samskapa', 'behind a prefix, in no dictionary'],
    ['De [målgruppsanpassar] sina brev .', 'målgruppsanpassa', 'behind a noun'],
    ['Grenarna [hopbundos] med rep .', 'hopbinda', 'behind a prefix, the form listed by hand alone'],
    ['Varan [direktupphandlas] .', 'direktupphandla', 'passive'],
    ['Kniven har [igenfunnit] sin ägare .', 'igenfinna', 'the supine of an irregular verb'],
    ['Här [härstädes] .', 'härstädes', 'spelled like a verb'],
    ['Alla [bisarrheter] syns .', 'bisarrhet', 'and so is many a noun in -heter'],
    ['ett [skolbiobesöks] längd', 'skolbiobesök', 'whose longest end is a noun'],
    ['Föreningens [stadgar] antogs .', 'stadga', 'a noun, though stadga is a verb too'],
    // Participles are adjectives, in common gender singular
    ['starkt [engagerade] chefer', 'engagerad', 'before a noun'],
    ['Chefen [engagerade] personalen .', 'engagera', 'the same form is a past after a subject'],
    ['Det är [inbyggt] i värdegrunden .', 'inbyggd', 'after är'],
    ['De har [byggt] ett hus .', 'bygga', 'after har it is the supine'],
    ['Arbetet är [datadrivet] .', 'datadriven', 'driven, and no drive'],
    ['ett väl [fungerande] samspel', 'fungerande', 'present participles do not inflect'],
    ['en [etablerad] styrmodell', 'etablerad', 'common gender'],
    // Adjectives: the positive
    ['[lägre] kostnader', 'låg', 'comparative, umlaut'],
    ['inom [äldre] kommuner', 'gammal', 'suppletive comparative'],
    ['den [bästa] kommunen', 'bra', 'suppletive superlative'],
    ['är [bättre] än andra', 'bra', 'suppletive comparative'],
    ['i [främsta] rummet', 'främst', 'has no positive'],
    ['ett [tydligt] styrsystem', 'tydlig', 'neuter'],
    ['[glada] barn', 'glad', 'plural, though glada is a noun too'],
    ['det [privata] näringslivet', 'privat', 'a stem in -t that does not double'],
    ['en [brittisk] kommun', 'brittisk', 'listed in the plural only'],
    // Adverbs
    ['De arbetar [ständigt] med det .', 'ständig', '-t adverbs take the adjective'],
    ['Juryn vill [särskilt] peka på det .', 'särskilt', 'but some stand by themselves'],
    ['Det är [mycket] bra .', 'mycket', 'and so does mycket'],
    // Names
    ['[Höganäs] är en kommun .', 'Höganäs', 'the -s belongs to the name'],
    ['i [Höganäs] kommun', 'Höganäs', 'also where a genitive could be'],
    ['[Kungsbacka] kommun', 'Kungsbacka', 'whole'],
    ['priset [KvalitetsKommun] delas ut', 'Kvalitetskommun', 'a capital within a name is only a way to print it'],
    ['med [McDonald] i laget', 'McDonald', 'but not so near its beginning'],
    ['i [Sveriges] kommuner', 'Sverige', 'genitive'],
    ['[Umeås] förmåga', 'Umeå', 'genitive'],
    ['med [Zwiebelbergs] hjälp', 'Zwiebelberg', 'the genitive of an unlisted name before a noun'],
    // Words with signs in them
    ['[SCB:s] statistik', 'SCB', 'an ending after a colon'],
    ['på [80-talet] .', '80-tal', 'the part after the hyphen inflects'],
    ['[EU-kommissionens] förslag', 'EU-kommission', 'genitive after a hyphen'],
    ['[t.ex.] skolan', 'till_exempel', 'an abbreviation, written out'],
  ];
  it.each(rows)('%s → %s (%s)', (sentence, lemma) => {
    expect(lemmaIn(sentence)).toBe(lemma);
  });

  it('the lemma without soft hyphens and in composed form', () => {
    const [soft, decomposed] = swedish.lemmatize(['kom\u00admu\u00adnerna', 'fo\u0308retagen']);
    expect(soft!.lemma).toBe('kommun');
    expect(decomposed!.lemma).toBe('företag');
  });

  it('the parts of a compound lemma, which spell it', () => {
    const [word] = swedish.lemmatize(['effektiviseringsarbetet']);
    expect(word!.parts.map(({ text, link }) => text + link)).toEqual(['effektiviserings', 'arbete']);
  });

  it('a completed lemma for a suspended compound', () => {
    const [first] = swedish.lemmatize(['förvaltnings-', 'och', 'bolagschefer']);
    expect(first).toMatchObject({ lemma: 'förvaltningschef', evidence: 'ellipsis' });
    // The lemma it replaces stays among the candidates.
    expect(first?.candidates).toEqual(['förvaltningschef', 'förvaltnings']);
  });

  it('the tag of a token without letters', () => {
    const tags = swedish.lemmatize(['2011', '.', '%', '2003–2023']).map(({ partOfSpeech }) => partOfSpeech);
    expect(tags).toEqual(['NUM', 'PUNCT', 'SYM', 'NUM']);
  });
});

describe('lemmatize holds for any tokens', () => {
  const token = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aeiouyåäönrstlk-:.s') }),
    fc.constantFrom(
      '\ud800',
      '\udc00x',
      '👩‍👩‍👧',
      'Ж',
      '中文',
      '',
      ' ',
      '\n',
      '-',
      ':s',
      "'",
      'a'.repeat(70),
      '__proto__',
    ),
  );

  it('one word for each token, the chosen lemma first among its candidates', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        const words = swedish.lemmatize(tokens);
        expect(words).toHaveLength(tokens.length);
        for (const { lemma, candidates, parts } of words) {
          expect(candidates[0]).toBe(lemma);
          if (parts.length > 0) expect(parts.map(({ text, link }) => text + link).join('')).toBe(lemma);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same words whatever was read before', () => {
    const other = openBuilt();
    const sentence = ['Kommunen', 'har', 'förbättrat', 'service', 'och', 'tjänster', '.'];
    swedish.lemmatize(['Något', 'helt', 'annat', '.']);
    expect(swedish.lemmatize(sentence)).toEqual(other.lemmatize(sentence));
  });

  it('an answer in linear time for ten megabytes without a space and for a very long sentence', () => {
    const start = performance.now();
    const [word] = swedish.lemmatize(['a'.repeat(10_000_000)]);
    expect(word!.evidence).toBe('unknown');
    expect(swedish.lemmatize(Array.from({ length: 100_000 }, (_, i) => `ord${i % 50}`))).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
