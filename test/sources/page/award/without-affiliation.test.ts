import { describe, expect, it } from 'vitest';
import { withoutAffiliation } from '../../../../src/sources/page/award/without-affiliation.ts';

describe('withoutAffiliation', () => {
  it.each([
    [
      'where a winner works',
      'Professor Gunilla Ek, Umeå universitet, får Stora priset.',
      'Professor Gunilla Ek får Stora priset.',
    ],
    [
      'where each of two works',
      'Docent Anna Ek, KTH, och docent Bo Al, Lunds universitet, delar på priset.',
      'Docent Anna Ek och docent Bo Al delar på priset.',
    ],
    ['where she is from', 'Det blev Rut Ek, Sjövik, som tog hem titeln.', 'Det blev Rut Ek som tog hem titeln.'],
    ['how old she is and where she lives', 'Siv Bo, 43, från Åre får priset.', 'Siv Bo får priset.'],
    ['how old he is', 'Per Ek, 17 år, får priset.', 'Per Ek får priset.'],
    ['what stands before a name', 'Årets Vinnare, Hallsberg, fick priset.', 'Årets Vinnare, Hallsberg, fick priset.'],
    ['a list of three stays', 'Siv Bo, Per Ek och Ida Al får priset.', 'Siv Bo, Per Ek och Ida Al får priset.'],
    ['a name of one word stays', 'Kommunen, Region Skåne, får priset.', 'Kommunen, Region Skåne, får priset.'],
    ['what is no place stays', 'Siv Bo, rektor i Åre, får priset.', 'Siv Bo, rektor i Åre, får priset.'],
  ])('%s: %s', (_reason, sentence, expected) => {
    expect(withoutAffiliation(sentence)).toBe(expected);
  });
});
