import { expect, it } from 'vitest';
import { printComparison } from '../../pipeline/commands/print-comparison.ts';
import { sampleAnalysis } from '../report/sample-analysis.ts';

it('counts the jury’s citations, also those whose sentences are not at hand', () => {
  const analysis = { ...sampleAnalysis, citations: sampleAnalysis.citations.slice(0, 2) };
  const printed = printComparison({ analysis, newest: new Map() }, 'sv', { width: 100, bold: false });
  const citations = sampleAnalysis.years.reduce((sum, year) => sum + year.citations, 0);
  expect(citations).toBe(11);
  expect(printed).toContain('jämförda med juryns 11 motiveringar');
  expect(printed).toMatch(/: \d+ av 11 motiveringar/);
  expect(printed).not.toContain('av 2 motiveringar');
});
