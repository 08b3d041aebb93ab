import { expect, it } from 'vitest';
import { headsNextRecord } from '../../../../src/sources/page/view/heads-next-record.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

const ABOVE = 'Siv Bo har lärt barn att simma.';

it.each([
  ['who gets the next award', 'MASTERPRISET (5 000 kr)\ngår till Per Ek.\nMotivering:\nHan kan räkna.', true],
  ['whom the next text names', 'Per Ek är smed.\n\nMotivering:\n\nHär har Per Ek en ässja.', true],
  ['the text’s own end', 'Därför går Simpriset till Siv Bo.\n\nMotivering:\n\nHan kan räkna.', false],
  ['nothing announced below', 'Smidespriset går till Per Ek.\n\nHan kan räkna.', false],
])('%s', (_what, below, heads) => {
  const view = viewPage(`Motivering:\n\n${ABOVE}\n\n${below}\n`, 0);
  const index = view.paragraphs.findIndex(({ words }) => words === ABOVE) + 1;
  expect(headsNextRecord(view, index, ABOVE)).toBe(heads);
});
