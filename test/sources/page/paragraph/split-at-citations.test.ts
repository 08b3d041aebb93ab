import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';

const FIRST =
  'Priset delades. Nora tilldelades Griffeln med följande motivering: ”Nora har lärt alla att läsa i kapp.”';
const SECOND = 'Säter tilldelades Griffeln med följande motivering: ”Säter har gett varje skola sin egen sal.”';

describe('splitAtCitations', () => {
  it.each(['', '3. ', '- '])('cuts between two that are given with their reasons behind "%s"', (mark) => {
    const cut = splitParagraphs(`${mark}${FIRST} ${SECOND}`, 0);
    expect(cut.map(({ words }) => words)).toEqual([FIRST, SECOND]);
  });

  it('leaves one alone', () => {
    expect(splitParagraphs(`3. ${FIRST}`, 0)).toHaveLength(1);
  });
});
