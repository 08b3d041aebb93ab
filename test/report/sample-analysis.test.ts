import { expect, test } from 'vitest';
import { sampleAnalysis } from './sample-analysis.ts';

const countsOf = (conceptId: string) =>
  sampleAnalysis.conceptFrequencies.filter((row) => row.conceptId === conceptId).map((row) => row.mentions);

test('the sample holds the counts that the eleven citations have when read by hand', () => {
  expect(sampleAnalysis.years.map(({ year }) => year)).toEqual([
    2003, 2005, 2007, 2009, 2011, 2013, 2015, 2017, 2019, 2021, 2023,
  ]);
  expect(countsOf('styrsystem')).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 2, 1, 1]);
  expect(countsOf('effektivitet')).toEqual([0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1]);
  expect(countsOf('brukare')).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0]);
  expect(countsOf('medborgare')).toEqual([0, 0, 0, 2, 0, 1, 1, 2, 0, 2, 1]);
  expect(countsOf('kvalitet')).toEqual([0, 0, 2, 1, 1, 0, 2, 1, 1, 1, 1]);
});

test('every line of the sample concordance stands in its citation', () => {
  for (const line of sampleAnalysis.concordance) {
    const { text } = sampleAnalysis.citations.find(({ id }) => id === line.citationId)!;
    expect(text.slice(line.start, line.end)).toBe(line.keyword);
    expect(text).toContain(line.pre + line.keyword + line.post);
  }
});
