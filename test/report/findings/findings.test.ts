import { describe, expect, it, test } from 'vitest';
import type { Analysis } from '../../../src/records.ts';
import { findings } from '../../../src/report/findings/findings.ts';
import { missedWords } from '../../../src/report/findings/missed-words.ts';
import { plainText } from '../../../src/report/findings/plain-text.ts';
import { workedSection } from '../../../src/report/findings/sections/worked-section.ts';
import { workedConcepts } from '../../../src/report/findings/worked-concepts.ts';
import { hostileAnalysis } from '../hostile-analysis.ts';
import { sampleAnalysis } from '../sample-analysis.ts';

const nothing: Analysis = {
  ...sampleAnalysis,
  citations: [],
  variants: [],
  years: [],
  concepts: [],
  conceptFrequencies: [],
  conceptTrends: [],
  termTrends: [],
  families: [],
  phrases: [],
  keyness: null,
  successions: [],
  comparisons: [],
  textMeasures: [],
  concordance: [],
};

/** The worked examples of an analysis whose ids are broken too, one after the other. */
const hostileExamples = hostileAnalysis.concepts
  .map((concept, place) =>
    workedSection({
      concept,
      trend: hostileAnalysis.conceptTrends[place]!,
      lines: hostileAnalysis.concordance.filter(({ conceptId }) => conceptId === concept.id),
    }),
  )
  .join('\n\n');

describe.each([
  ['the sample', findings(sampleAnalysis)],
  ['hostile texts', findings(hostileAnalysis)],
  ['examples of hostile texts', hostileExamples],
  ['no citations', findings(nothing)],
])('the page of %s', (_, page) => {
  it('has no number that is none', () => {
    expect(page).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
  });

  it('has as many cells in a table’s rows as in its head', () => {
    const tables = page.match(/(?:^\|.*\n)+/gm) ?? [];
    for (const rows of tables) {
      const cells = rows
        .trimEnd()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  it('lets no markup of a text through', () => {
    expect(page.replace(/^<!-- .* -->$/m, '').replace(/`[^`\n]*`/g, '')).not.toMatch(/<(?!-)/);
  });
});

describe('the sample’s page', () => {
  const page = findings(sampleAnalysis);

  it('quotes every mention of a worked concept with its word in bold', () => {
    for (const { lines } of workedConcepts(sampleAnalysis)) {
      expect(lines.length).toBeGreaterThan(0);
      for (const { pre, keyword, post } of lines) {
        expect(page).toContain(`”${plainText(pre)}${pre.endsWith(' ') ? ' ' : ''}**${keyword}**${post}”`);
      }
    }
  });

  it('counts the pairs of styrsystem, absent in the first three of eleven editions: 3 · 8 rise, none falls', () => {
    expect(page).toContain('24 stigande − 0 fallande = **24**');
    expect(page).toContain('p = 2/165 = **0,0121**');
    expect(page).toContain('24 / √(24 · 55) = 24 / 36,33 = **0,661**');
  });

  it('names the words that only look like the concept', () => {
    const [styrsystem] = workedConcepts(sampleAnalysis);
    const missed = missedWords(sampleAnalysis, styrsystem!);
    expect(missed?.root).toBe('styr');
    expect(missed?.words.map(({ citation, word }) => `${citation.year} ${word}`)).toEqual([
      '2011 styrkan',
      '2019 styrka',
    ]);
  });
});

test.each([
  ['a|b *c* [d](e) `f` <g> & #h', 'a\\|b \\*c\\* \\[d\\](e) \\`f\\` &lt;g> &amp; \\#h'],
  ['- item', '\\- item'],
  ['12. item', '12\\. item'],
  ['-item', '-item'],
  ['first\nsecond', 'first second'],
])('%j is plain text in Markdown as %j', (text, markdown) => {
  expect(plainText(text)).toBe(markdown);
});
