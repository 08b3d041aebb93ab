import { expect, it } from 'vitest';
import { renderApart } from '../../../pipeline/rendering/render-apart.ts';
import { renderFiles } from '../../../pipeline/rendering/render-files.ts';
import type { Analysis } from '../../../src/records.ts';
import type { ReportOptions } from '../../../src/report/report.ts';
import { sampleAnalysis } from '../../report/sample-analysis.ts';

const options: ReportOptions = { language: 'sv', dialect: 'sv', programVersion: '0.1.0' };

it('renders the same bytes in the same order, with a second thread and without', async () => {
  const here = await renderFiles(sampleAnalysis, options, false);
  const apart = await renderFiles(sampleAnalysis, options, true);
  expect(apart.map(({ path }) => path)).toEqual(here.map(({ path }) => path));
  for (const [i, { path, content }] of apart.entries()) {
    expect(Buffer.from(content).equals(here[i]!.content), path).toBe(true);
  }
});

it('throws what stopped the second thread', async () => {
  const broken = { ...sampleAnalysis, years: null } as unknown as Analysis;
  await expect(renderApart({ paths: ['trends.xlsx'], analysis: broken, options })).rejects.toThrow(TypeError);
});
