import { expect, it } from 'vitest';
import { leadBeforeMark } from '../../../../src/sources/page/text/lead-before-mark.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

it.each([
  ['a year and a name', '2019 – Skatteverket:', { years: [2019], recipient: 'Skatteverket' }],
  ['a name in bold', '**2014 Siv Ek**:', { years: [2014], recipient: 'Siv Ek' }],
  ['nothing', '', { years: [] }],
])('%s', (_what, before, facts) => {
  const view = viewPage(`${before} ”Skatteverket har gjort det svåra lätt.”`, 0);
  expect(leadBeforeMark(view, view.paragraphs[0]!, before, null)).toMatchObject(facts);
});
