import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { concepts } from '../src/report/tables/concepts.ts';
import { sampleAnalysis } from './report/sample-analysis.ts';

it('the README explains every column of concepts.csv, and no other', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('### Kolumnerna i `concepts.csv`');
  const rows = section.split('\n').filter((line) => /^\| `/.test(line));
  const explained = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(explained.toSorted()).toEqual(
    concepts
      .columns(sampleAnalysis)
      .map(({ name }) => name)
      .toSorted(),
  );
});
