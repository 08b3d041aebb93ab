import { describe, expect, it } from 'vitest';
import { givesMention } from '../../../../src/sources/page/line/gives-mention.ts';

describe('givesMention', () => {
  it.each([
    'Juryn ger också ett hedersomnämnande till Väversunda kvarn:',
    'Hedersomnämnande tilldelas Siv Dahl med motiveringen:',
    'Ett särskilt hedersomnämnande tilldelas kvarnen vid Tåkern:',
    'Siv Dahl får ett hedrande omnämnande.',
    'Motiveringen till hedersomnämnandet är:',
    '**Hedersomnämnande** till Siv Dahl, med motiveringen:',
    'Dessutom delade nämnden ut två hedersomnämnanden.',
    'Utöver förstapriset delades ett hedersomnämnande ut till Siv Dahl.',
  ])('%s', (words) => {
    expect(givesMention(words)).toBe(true);
  });

  it.each([
    'Inget hedersomnämnande delades ut.',
    'Förutom hedersomnämnandet 2019 har hon fått priset:',
    'Utöver ett hedersomnämnande fick kvarnen Årets byggnad.',
    'Hedersomnämnandet gick till Siv Dahl och priset till Bo Rask.',
    'Siv Dahl får priset.',
  ])('not %s', (words) => {
    expect(givesMention(words)).toBe(false);
  });
});
