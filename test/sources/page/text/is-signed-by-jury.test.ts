import { expect, it } from 'vitest';
import { isSignedByJury } from '../../../../src/sources/page/text/is-signed-by-jury.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

const TEXT = '”Siv Ek har lyft en hel skola.”';

it.each([
  ['a dash and whose words', `${TEXT}\n\n– Ur juryns motivering`, true],
  ['a heading without a text', `${TEXT}\n\n## Juryns motivering`, true],
  ['a heading over the next text', `${TEXT}\n\n## Juryns motivering\n\n”Bo Alm har lyft en hel by.”`, false],
  ['a member of the jury', `${TEXT}\n\n– Bo Alm, juryns ordförande`, false],
  ['nothing', TEXT, false],
])('%s', (_what, text, isSigned) => {
  expect(isSignedByJury(viewPage(text, 0), 0)).toBe(isSigned);
});
