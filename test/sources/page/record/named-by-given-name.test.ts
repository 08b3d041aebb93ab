import { expect, it } from 'vitest';
import { namedByGivenName } from '../../../../src/sources/page/record/named-by-given-name.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

function named(above: string, words: string): string | undefined {
  const { paragraphs } = viewPage(`${above}\n\n${words}`, 0);
  return namedByGivenName({ paragraphs }, { record: [...paragraphs.keys()].slice(0, -1), words });
}

it('is the one of that given name above', () => {
  expect(named('Nämnden valde Robin Ek, Sörby IF, till årets ledare.', 'Robin har stått i målet.')).toBe('Robin Ek');
});

it.each([
  ['Nämnden valde Robin Ek. I fjol fick Robin Al priset.', 'Robin har stått i målet.'],
  ['Nämnden valde Siv Ek.', 'Robin har stått i målet.'],
  ['Nämnden valde Robin Ek.', 'Målet har aldrig stått tomt.'],
])('is nobody sure: %s / %s', (above, words) => {
  expect(named(above, words)).toBeUndefined();
});
