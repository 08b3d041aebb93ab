import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AWARD_FORMS } from '../../../../src/sources/page/award/award-forms.ts';
import { AWARD_VERBS } from '../../../../src/sources/page/award/award-verbs.ts';
import { sentencesOf } from '../../../../src/sources/page/award/sentences-of.ts';
import { guarded } from '../../../../src/sources/page/line/guarded.ts';
import { REASONS_OF_SEVERAL } from '../../../../src/sources/page/line/reasons-of-several.ts';

const PAGES = new URL('../../../pages/', import.meta.url);

describe('guarded', () => {
  it('tries the pattern only where what it needs stands', () => {
    const { exec, test } = guarded(/b/u, /a(b|c)/u);
    expect(exec('xab')?.[1]).toBe('b');
    expect(test('xab')).toBe(true);
    expect(exec('xac')).toBeNull();
    expect(test('xac')).toBe(false);
  });

  it('asks for nothing that a match on a test page is without', () => {
    const patterns = [AWARD_VERBS.choose, REASONS_OF_SEVERAL, ...AWARD_FORMS].filter((each) => 'needed' in each);
    const sentences = readdirSync(PAGES).flatMap((page) => {
      const file = readdirSync(new URL(`${page}/`, PAGES)).find((name) => /^page\.(?:txt|md)$/u.test(name));
      const text = file === undefined ? '' : readFileSync(new URL(`${page}/${file}`, PAGES), 'utf8');
      return text.split('\n').flatMap(sentencesOf);
    });
    const missed = patterns.flatMap(({ needed, pattern }) =>
      sentences.filter((sentence) => !needed.test(sentence) && pattern.test(sentence)),
    );
    expect(patterns.length).toBeGreaterThan(5);
    expect(sentences.length).toBeGreaterThan(1000);
    expect(missed).toEqual([]);
  });
});
