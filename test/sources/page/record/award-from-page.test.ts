import { describe, expect, it } from 'vitest';
import { awardFromPage } from '../../../../src/sources/page/record/award-from-page.ts';
import type { Standing } from '../../../../src/sources/page/text/standing.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

/** The award that the last of some paragraphs gets, whose record are those between it and the first. */
function awardOf(recipient: string | undefined, ...paragraphs: readonly string[]): string | undefined {
  const view = viewPage(paragraphs.join('\n\n'), 0);
  const at = paragraphs.length - 1;
  const record = paragraphs.slice(1, at).map((_, index) => at - 1 - index);
  return awardFromPage(view, 'Guldäpplet')({ at, record } as unknown as Standing, recipient);
}

const TITLE = '# Guldäpplet';

describe('awardFromPage', () => {
  it.each([
    ['where the record has no heading', 'Siv Bo', [TITLE, 'Priset är tjugo år.', 'Motivering:']],
    ['below the recipient’s name', 'Brobyggaren', [TITLE, '## Brobyggaren', 'Motivering:']],
    ['below a heading of several words', 'Siv Bo', [TITLE, '## En dag på den stora galan', 'Motivering:']],
  ])('is the page’s %s', (_reason, recipient, paragraphs) => {
    expect(awardOf(recipient, ...paragraphs)).toBe('Guldäpplet');
  });

  it('is none below a heading that may be another award’s name', () => {
    expect(awardOf('Siv Bo', TITLE, '## Klarspråkskvasten', 'Motivering:')).toBeUndefined();
  });

  it('is the only one named above, where the page names its own below the record', () => {
    const paragraphs = [
      '# Priser',
      'Silverskeden 2014 tilldelas Bo Ek.',
      'Motivering:',
      'Guldäpplet 2014 tilldelas Siv Bo.',
    ];
    const view = viewPage(paragraphs.join('\n\n'), 0);
    const awardAt = (at: number) =>
      awardFromPage(view, 'Guldäpplet')({ at, record: [] } as unknown as Standing, undefined);
    expect([awardAt(2), awardAt(3)]).toEqual(['Silverskeden', 'Guldäpplet']);
  });
});
