import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';
import { introductions } from '../../../../src/sources/page/view/introductions.ts';

const DIRECT =
  '## 2019: Bo Ek\n\n> Bo Ek har lagat bron och byn.\n\n## 2018: Ida Al\n\n> Ida Al har lärt barnen att lyssna.\n\n';

/** The paragraphs that introduce a quotation. */
function found(page: string): readonly string[] {
  const paragraphs = splitParagraphs(page, 0);
  return [...introductions(paragraphs)].map((index) => paragraphs[index]!.words);
}

describe('introductions', () => {
  it('are what is told of the giving between a heading and its quotation', () => {
    const page = `${DIRECT}## 2017: Eva Lo\n\nPriset överlämnades på torget.\n\n> Eva Lo har sjungit för alla.`;
    expect(found(page)).toEqual(['Priset överlämnades på torget.']);
  });

  it.each([
    [
      'a reason above what was seen that night',
      `${DIRECT}## 2017: Eva Lo\n\nEva Lo har sjungit för alla.\n\n> Byn firade hela natten.`,
    ],
    [
      'someone’s answer below',
      `${DIRECT}## 2017: Eva Lo\n\nPriset gavs för hennes sång.\n\n> Jag är glad, säger Eva Lo.`,
    ],
    ['a page of no quotations', '## 2017: Eva Lo\n\nPriset överlämnades på torget.\n\nEva Lo har sjungit för alla.'],
    [
      'one quotation right under its heading',
      '## 2019: Bo Ek\n\n> Bo Ek har lagat bron.\n\n## 2017: Eva Lo\n\nPriset gavs i maj.\n\n> Eva Lo har sjungit.',
    ],
  ])('none in %s', (_reason, page) => {
    expect(found(page)).toEqual([]);
  });
});
