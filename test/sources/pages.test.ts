import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../pipeline/parsing/parse-citations.ts';
import { readCorpus } from '../../pipeline/reading/read-corpus.ts';

/** A page's citations and flagged places, written down by reading it. `begins` and `ends` are the text's own ends. */
interface Expected {
  readonly citations: readonly {
    readonly year: number;
    readonly recipient?: string;
    readonly award?: string;
    readonly distinction?: string;
    readonly begins: string;
    readonly ends: string;
  }[];
  readonly flagged: readonly { readonly line: number | null; readonly code: string }[];
}

const PAGES = 'test/pages';

describe('every page is read right or flagged', () => {
  for (const name of readdirSync(PAGES).toSorted()) {
    it(name.replaceAll('-', ' '), async () => {
      const expected: Expected = JSON.parse(readFileSync(`${PAGES}/${name}/expected.json`, 'utf8'));
      const file = readdirSync(`${PAGES}/${name}`).find((candidate) => candidate.startsWith('page.'));
      const corpus = await readCorpus(`${PAGES}/${name}/${file}`);
      const { citations, notices } = parseCitations(corpus.documents);
      const found = citations.toSorted((a, b) => a.start - b.start);
      const ends = found.map(({ year, recipient, award, distinction, text }, index) => {
        const { begins = '', ends: end = '' } = expected.citations[index] ?? {};
        return {
          year,
          recipient,
          award,
          distinction,
          begins: text.slice(0, begins.length || 40),
          ends: end === '' ? text.slice(-40) : text.slice(-end.length),
        };
      });
      expect(ends).toEqual(expected.citations);
      for (const { text, start, end } of found) expect(corpus.documents[0]?.text.slice(start, end)).toBe(text);
      const flagged = [...corpus.notices, ...notices].map(({ line, code }) => ({ line: line ?? null, code }));
      expect(flagged).toEqual(expected.flagged);
    });
  }
});
