import { describe, expect, it } from 'vitest';
import { headsAllWithReasons } from '../../../../src/sources/page/line/heads-all-with-reasons.ts';

describe('headsAllWithReasons', () => {
  it.each([
    ['a year’s winners', '2017 års pristagare – motivering till utmärkelsen:'],
    ['the year behind', 'Pristagare 2017 med juryns motivering'],
    ['all of them', 'Samtliga vinnare och motiveringar'],
    ['each year', 'Nedan kan du läsa juryns motivering för varje år.'],
    ['this year’s', '**Årets stipendiater med motivering:**'],
  ])('%s: %s', (_reason, words) => {
    expect(headsAllWithReasons(words)).toBe(true);
  });

  it.each([
    ['the jury’s reason for one', 'Juryns motivering:'],
    ['one winner', '2017 års pristagare: Bo Ek'],
    ['a sentence', 'Pristagare och motivering presenteras den 6 juni.'],
    ['winners alone', '2017 års pristagare'],
    ['a call', 'Skicka namn på vinnare med motivering till juryn.'],
  ])('not %s: %s', (_reason, words) => {
    expect(headsAllWithReasons(words)).toBe(false);
  });
});
