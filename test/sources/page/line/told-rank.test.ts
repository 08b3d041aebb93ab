import { describe, expect, it } from 'vitest';
import { toldRank } from '../../../../src/sources/page/line/told-rank.ts';

describe('toldRank', () => {
  it.each([
    ['Andra pris', 'Andra pris'],
    ['ANDRA PRIS', 'Andra pris'],
    ['**Tredje pris, 2 000 kronor**', 'Tredje pris'],
    ['2:a pris – Familjen Ek', 'Andra pris'],
    ['3:e plats: Siv Bo', 'Tredje plats'],
    ['2019: Delat andra pris', 'Andra pris'],
    ['Första pris', 'Första pris'],
    ['Andra pris går till Siv Bo.', 'Andra pris'],
    ['På tredje plats kom Mora kommun', 'Tredje plats'],
    ['Andrapristagare är Siv Bo med motiveringen:', 'Andra pris'],
    ['Siv Bo fick delat tredje pris.', 'Tredje pris'],
    ['Motiveringen till andrapriset:', 'Andra pris'],
    ['Siv Bo (andra pris)', 'Andra pris'],
  ])('%s', (words, rank) => {
    expect(toldRank(words)).toBe(rank);
  });

  it.each([
    'Andra priser',
    'Andra platser att besöka',
    'Det andra priset går till Siv Bo.',
    'Den andra pristagaren är Siv Bo.',
    'Siv Bo, som fick andra pris 2019, är Årets bagare.',
    'Siv Bo fick andra pris i SM i bakning.',
    'Andra pris gick till Siv Bo och första pris till Nils Ek.',
    'Priset delas ut för andra gången.',
  ])('not %s', (words) => {
    expect(toldRank(words)).toBeUndefined();
  });
});
