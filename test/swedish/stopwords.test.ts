import { readFileSync } from 'node:fs';
import { swe } from 'stopword';
import { describe, expect, it } from 'vitest';
import { parseStopwordChanges } from '../../src/concepts/index.ts';
import { effectiveStopwords } from '../../src/swedish/stopwords.ts';

describe('effectiveStopwords', () => {
  it('is the list of the package when nothing is changed', () => {
    expect([...effectiveStopwords({ keep: [], add: [] })].sort()).toEqual([...swe].sort());
  });

  it('keeps and adds, capital letters and soft hyphens aside', () => {
    const stopwords = effectiveStopwords({ keep: ['God', 'HÖG', 'ho\u0308gre'], add: ['Sa\u00admt'] });
    expect(['god', 'hög', 'högre'].filter((word) => stopwords.has(word))).toEqual([]);
    expect(stopwords.has('samt')).toBe(true);
  });

  it('strips a word that is both kept and added', () => {
    expect(effectiveStopwords({ keep: ['god'], add: ['god'] }).has('god')).toBe(true);
  });

  it('leaves the package as it was, so that one analysis cannot change the next', () => {
    effectiveStopwords({ keep: ['god'], add: ['kommun'] });
    expect(effectiveStopwords({ keep: [], add: [] }).has('god')).toBe(true);
    expect(effectiveStopwords({ keep: [], add: [] }).has('kommun')).toBe(false);
  });
});

describe('the project’s own stopwords.yaml', () => {
  const file = new URL('../../corpus/stopwords.yaml', import.meta.url);
  const changes = parseStopwordChanges(readFileSync(file, 'utf8'), 'corpus/stopwords.yaml');
  const stopwords = effectiveStopwords(changes);

  it.each(['god', 'hög', 'bra', 'bäst', 'bättre', 'stor', 'inte', 'utan', 'första', 'tillsammans', 'beslut', 'viktig'])(
    'counts %s, which the general list strips',
    (word) => {
      expect(swe).toContain(word);
      expect(stopwords.has(word)).toBe(false);
    },
  );

  it.each(['samt', 'både', 'hos', 'via', 'och', 'i', 'brukar', 'bl.a.', 'ska'])('strips %s', (word) => {
    expect(stopwords.has(word)).toBe(true);
  });

  it('has no entry without effect', () => {
    expect(changes.keep.filter((word) => !swe.includes(word))).toEqual([]);
    expect(changes.add.filter((word) => swe.includes(word))).toEqual([]);
  });
});
