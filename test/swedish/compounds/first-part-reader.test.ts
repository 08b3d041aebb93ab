import { describe, expect, it } from 'vitest';
import { FirstPartReader } from '../../../src/swedish/compounds/first-part-reader.ts';
import { BeginningFilter } from '../../../src/swedish/dictionary/beginning-filter.ts';
import { createDictionary } from '../../../src/swedish/dictionary/dictionary.ts';
import { builtDictionary } from '../built-dictionary.ts';
import { builtTables } from '../built-tables.ts';

const reader = new FirstPartReader(builtDictionary);

/** With filters that say yes to everything, so that every stretch is looked up. */
const yes = new BeginningFilter(new Uint32Array(1 << 10).fill(0xffffffff));
const plain = new FirstPartReader(createDictionary({ ...builtTables.dictionary, firsts: yes, linked: yes }));

/**
 * First parts of every kind: with links, stems, participles, forms, irregular and listed by hand, names, learned words.
 */
const FIRST = (
  'verksamhets tjänste kvalitets arbets arbet medborgar läkar betonad pojk flick gat gatu veck vecko kyrk kyrko ' +
  'hälso häls penn läs skriv styr lant länder mans mäns bror brors fakta pengar peng göra gör stink finn ögon öga ' +
  'stockholms göteborg maximi maximum samverkans samverkan utvecklings utveckling ände ord betydelse öppenhets ' +
  'nämnde präste barna krono glas tillits jämställdhets folkhälso förstagångs universitets kommunal kommunals'
).split(' ');
const HEADS = ['arbete', 'skola', 'plats', 'ledare', 'systemens', 'ord'];

describe('the reader of first parts', () => {
  it('reads every stretch as it would without its quick noes', () => {
    let readings = 0;
    for (const word of FIRST.flatMap((first) => HEADS.map((head) => first + head))) {
      reader.begin(word);
      plain.begin(word);
      for (let start = 0; start < word.length; start++) {
        for (let end = start + 1; end < word.length; end++) {
          const reading = plain.read(start, end);
          if (reading !== null) readings++;
          const cost = reading?.cost ?? Number.POSITIVE_INFINITY;
          expect(reader.cost(start, end), `${word.slice(start, end)} in ${word}`).toBe(cost);
          expect(reader.read(start, end), `${word.slice(start, end)} in ${word}`).toEqual(reading);
        }
      }
    }
    expect(readings).toBeGreaterThan(FIRST.length * HEADS.length);
  });

  it.each([
    ['verksamhetsplan', 11, 'verksamhet', 's', 'a linking rule of the dictionary'],
    ['arbetslag', 6, 'arbete', 's', 'the same, of a word in -e'],
    ['medborgarförslag', 9, 'medborgare', '', 'a form without its -e'],
    ['läkarhus', 5, 'läkare', '', 'the same, listed as a form alone'],
    ['läsplatta', 3, 'läsa', '', 'the stem of a verb'],
    ['fallucka', 4, 'fall', '', 'with the third consonant restored'],
  ])('%s up to %i is of %s: %s', (word, end, lemma, link) => {
    reader.begin(word);
    const reading = reader.read(0, end);
    expect(reading).toMatchObject({ lemma, link });
  });
});
