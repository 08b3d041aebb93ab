import { describe, expect, it } from 'vitest';
import { isClause } from '../../../../src/sources/page/award/is-clause.ts';

describe('isClause', () => {
  it.each([
    ['a headline of other news', 'Ny utlysning öppnar i januari'],
    ['the same in capitals', 'KANSLIET HAR JULSTÄNGT'],
    ['a headline about the winner', 'Ronneby kommun är årets it-kommun'],
    ['a headline about the prize', 'Biblioteket i Vallda tar hem segern'],
  ])('%s: %s', (_reason, words) => {
    expect(isClause(words)).toBe(true);
  });

  it.each([
    ['a project', 'Lånecykel i vården'],
    ['a club in capitals', 'IK SVANSJÖ'],
    ['a name with a verb for its last word', 'Teatern Vi kan'],
    ['a title with capitals throughout', 'Hjärtat Är Fullt'],
    ['a club that wins by its name', 'Vinnarna på Torget'],
    ['nothing', ''],
  ])('not %s: %s', (_reason, words) => {
    expect(isClause(words)).toBe(false);
  });
});
