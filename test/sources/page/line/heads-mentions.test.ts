import { describe, expect, it } from 'vitest';
import { headsMentions } from '../../../../src/sources/page/line/heads-mentions.ts';

describe('headsMentions', () => {
  it.each([
    'Hedersomnämnande',
    'HEDERSOMNÄMNANDEN',
    'Två hedersomnämnanden',
    'Hedrande omnämnande',
    'Ett särskilt hedersomnämnande',
    'Särskilt omnämnande: Väversunda kvarn',
    '§ 31 Hedersomnämnande',
    '2016 Hedersomnämnande',
    '**Hedersomnämnande:** Väversunda kvarn',
    'Hedersomnämnande till Väversunda kvarn',
    'Hedersomnämnande Årets trappa 2019: Kvarteret Bagaren',
    'VÄVERSUNDA KVARN – HEDERSOMNÄMNANDE',
    'Två kvarnar får hedersomnämnande',
    'De fick hedrande omnämnanden',
  ])('%s', (words) => {
    expect(headsMentions(words)).toBe(true);
  });

  it.each([
    'Hedersomnämnanden och vinnare 2019',
    'Vinnaren och hedersomnämnandena',
    'Hedersomnämnande – juryns motivering till vinnaren',
    'Årets kvarn och ett hedersomnämnande',
    'Hederspris',
    'Två kvarnar får priset och en ett hedersomnämnande',
    'Ett hedersomnämnande delas ut vartannat år.',
  ])('not %s', (words) => {
    expect(headsMentions(words)).toBe(false);
  });
});
