import { describe, expect, it } from 'vitest';
import { findFirstPart } from '../../../src/swedish/compounds/find-first-part.ts';
import { FirstPartReader } from '../../../src/swedish/compounds/first-part-reader.ts';
import { builtDictionary } from '../built-dictionary.ts';

const reader = new FirstPartReader(builtDictionary);

/**
 * First parts of every kind: with links, stems, participles, forms, irregular and listed by hand, names, learned words.
 */
const FIRST = (
  'verksamhets tjänste kvalitets arbets arbet medborgar läkar betonad pojk flick gat gatu veck vecko kyrk kyrko ' +
  'hälso häls penn läs skriv styr lant länder mans mäns bror brors fakta pengar peng göra gör stink finn ögon öga ' +
  'stockholms göteborg maximi maximum samverkans samverkan utvecklings utveckling ände ord betydelse öppenhets ' +
  'nämnde präste barna krono glas tillits jämställdhets folkhälso förstagångs universitets kommunal kommunals'
).split(' ');
/** Inside a word nothing shorter is read. */
const SHORTEST_INNER = 3;
const HEADS = ['arbete', 'skola', 'plats', 'ledare', 'systemens', 'ord'];

describe('the reader of first parts', () => {
  it('reads every stretch as it would without its quick noes', () => {
    let readings = 0;
    for (const word of FIRST.flatMap((first) => HEADS.map((head) => first + head))) {
      reader.begin(word);
      for (let start = 0; start < word.length; start++) {
        for (let end = start + 1; end < word.length; end++) {
          if (start > 0 && end - start < SHORTEST_INNER) continue;
          const stretch = word.slice(start, end);
          const plain = findFirstPart(builtDictionary, stretch);
          if (plain !== null) readings++;
          const cost = plain?.cost ?? Number.POSITIVE_INFINITY;
          const reading = reader.read(start, end);
          expect(reader.cost(start, end), `${stretch} in ${word}`).toBe(reading?.cost ?? Number.POSITIVE_INFINITY);
          // A third consonant may be restored.
          if (word[end - 1] === word[end]) expect(reader.cost(start, end), stretch).toBeLessThanOrEqual(cost);
          else expect(reading, `${stretch} in ${word}`).toEqual(plain);
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
