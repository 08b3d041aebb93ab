import { expect, it } from 'vitest';
import { takeGiven } from '../../../../src/sources/page/text/take-given.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

const LEAD = '**Stora medaljen** till docent Siv Ek:';

it.each([
  ['right below the lead', `${LEAD}\n\nSiv Ek har kartlagt varje källa i Ås.`, 'Siv Ek'],
  ['between marks', `${LEAD}\n\n”Siv Ek har kartlagt varje källa i Ås.”`, undefined],
  ['somebody who says "jag"', `${LEAD}\n\nJag har kartlagt varje källa i Ås.`, undefined],
  ['no colon above', 'Docent Siv Ek bor i Ås.\n\nSiv Ek har kartlagt varje källa i Ås.', undefined],
])('%s', (_what, text, recipient) => {
  expect(takeGiven(viewPage(text, 0), 1)?.lead.recipient).toBe(recipient);
});
