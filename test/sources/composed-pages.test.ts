import { beforeAll, describe, expect, it } from 'vitest';
import { composePage } from './composed/compose-page.ts';
import { type Judgment, judgePage } from './composed/judge-page.ts';
import { readComposed } from './composed/read-composed.ts';
import { showPage } from './composed/show-page.ts';

/** A page that is read wrong is mended in the parser, and its seed stays. */
const SEEDS = Array.from({ length: 450 }, (_, seed) => seed);

describe('pages composed of parts, of which all answers are known', () => {
  const judged: (Judgment & { readonly shown: string })[] = [];
  beforeAll(async () => {
    for (const seed of SEEDS) {
      const page = composePage(seed);
      const found = await readComposed(page);
      const judgment = judgePage(page, found);
      judged.push({ ...judgment, shown: showPage(seed, page, found, judgment.silent) });
    }
  });

  it('have no citation that is wrong and told nowhere, and nothing that is none', () => {
    const wrong = judged.filter(({ silent }) => silent.length > 0);
    expect(wrong.map(({ shown }) => shown).join('\n\n')).toBe('');
  });

  it('have at least 95 of 100 citations found with their text, year and recipient', () => {
    const right = judged.reduce((sum, page) => sum + page.right, 0);
    const all = judged.reduce((sum, page) => sum + page.right + page.flagged + page.silent.length, 0);
    expect(all).toBeGreaterThan(SEEDS.length);
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });
});
