import { expect, it } from 'vitest';
import { tellsOfPrize } from '../../../../src/sources/page/form/tells-of-prize.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

const told = (text: string, ofRecords = false) => {
  const view = viewPage(text, 0);
  return tellsOfPrize(view, view.paragraphs.length, ofRecords);
};

it.each([
  ['its title names one', '# Lyktpriset\n\nHär är alla.', true],
  ['its opening says what is handed out', '# Livbojen\n\nLivbojen delas ut till den som räddat någon.', true],
  ['it lists winners', '# Kugghjulet\n\nAlla vinnare sedan starten.', true],
  [
    'a history whose name is a prize’s',
    '# Kugghjulet – en tidslinje\n\nUtmärkelsen Kugghjulet går till teknik som gör nytta.',
    true,
  ],
  ['a history of all kinds of things', '# Föreningen genom åren\n\nKlubbhus, tävlingar och våra medaljer.', false],
  ['a list of works', '# Referensprojekt\n\nHär är vad vi har byggt.', false],
  ['a list of people', '# Våra medarbetare\n\nKontakta oss gärna.', false],
])('%s', (_reason, page, expected) => {
  expect(told(page)).toBe(expected);
});

it('a history tells of prizes where each of its records names one', () => {
  expect(told('# Föreningen genom åren\n\nVårt hederspris och annat.', true)).toBe(true);
});
