import { describe, expect, it } from 'vitest';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

const TOLD = 'Nämnden beslutar att utse Melker Sandahl och Ronja Petrovic till mottagare av Ungdomsstipendiet 2022.';
const MELKER = 'Melker Sandahl, Torsås GoIF\nMelker har på kort tid blivit en av länets främsta löpare.';
const RONJA = 'Ronja Petrovic\nRonja har med målmedvetenhet spelat sig in i landslaget.';

const reasonsOf = (...parts: readonly string[]) =>
  [...viewPage(parts.join('\n\n'), 0).reasons.values()].map(({ years, recipient }) => [...years, recipient]);

describe('the reasons under a heading “Motiveringar” of those whom the page has told of', () => {
  it.each([
    ['two in a row', [TOLD, 'Motiveringar', MELKER, RONJA]],
    ['under the jury’s heading', [TOLD, 'Juryns motiveringar', MELKER, RONJA]],
    [
      'under marked headings',
      [
        TOLD,
        '## Motiveringar',
        '### Melker Sandahl, Torsås GoIF',
        MELKER.split('\n')[1]!,
        '### Ronja Petrovic',
        RONJA.split('\n')[1]!,
      ],
    ],
  ])('takes %s', (_reason, parts) => {
    expect(reasonsOf(...parts)).toEqual([
      [2022, 'Melker Sandahl, Torsås GoIF'],
      [2022, 'Ronja Petrovic'],
    ]);
  });

  it.each([
    ['somebody the page has not told of', 'Anton Ek\nAnton Ek har varit nära att vinna många gånger.'],
    ['a part of the minutes', 'Jäv\nHåkan Turesson anmäler jäv och deltar inte i beslutet.'],
    ['a text that speaks of someone else', 'Ronja Petrovic\nPriset delades ut i kommunhuset under stort jubel.'],
    ['an answer', 'Ronja Petrovic\nRonja är glad. – Jag blev så överraskad, säger Ronja Petrovic.'],
    ['a life', 'Ronja Petrovic\nRonja Petrovic är född 2004 och bor i Bergkvara.'],
  ])('takes none of %s', (_reason, part) => {
    expect(reasonsOf(TOLD, 'Motiveringar', MELKER, part)).toEqual([[2022, 'Melker Sandahl, Torsås GoIF']]);
  });

  it.each([
    ['whom the page tells of further down', ['Motiveringar', MELKER, TOLD]],
    [
      'of whom it tells two years',
      [
        'Stipendiet 2021 gick till Melker Sandahl.',
        'Stipendiet 2022 gick till Melker Sandahl.',
        'Motiveringar',
        MELKER,
      ],
    ],
    ['behind another heading', [TOLD, 'Motiveringar', 'Kontakt', 'Ring oss.', MELKER]],
    ['without such a heading', [TOLD, MELKER]],
  ])('takes none of someone %s', (_reason, parts) => {
    expect(reasonsOf(...parts)).toEqual([]);
  });
});
