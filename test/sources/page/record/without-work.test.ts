import { describe, expect, it } from 'vitest';
import { withoutWork } from '../../../../src/sources/page/record/without-work.ts';

const CITATION = 'Ek Arkitekter har med lätt hand gett Siv Bo och Centrum för leksaker ett hus.';

describe('withoutWork', () => {
  it.each([
    ['Ek Arkitekter AB för Stadsbadet, Lund', 'Ek Arkitekter AB', 'a house, and the firm without its form'],
    ['Formgivare Siv Bo, för omslaget till Vass', 'Formgivare Siv Bo', 'behind a comma, with what she is'],
    ['Centrum för leksaker', 'Centrum för leksaker', 'one word before it'],
    ['Lilla Centrum för leksaker', 'Lilla Centrum för leksaker', 'a body whose name goes on'],
    ['Al Arkitekter för Stadsbadet', 'Al Arkitekter för Stadsbadet', 'the citation never speaks of them'],
  ])('%s is %s: %s', (written, bare) => {
    expect(withoutWork(written, CITATION)).toBe(bare);
  });
});
