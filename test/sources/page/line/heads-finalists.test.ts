import { describe, expect, it } from 'vitest';
import { headsFinalists } from '../../../../src/sources/page/line/heads-finalists.ts';

describe('headsFinalists', () => {
  it.each([
    'Finalisterna',
    'Tre finalister till Årets innovationskommun 2024',
    'De andra finalisterna',
    'Semifinalister',
    'Kandidaterna',
    'Årets kandidater',
    'De går vidare till final',
    'Till final',
    'Fem kommuner på upploppet',
    'De tävlar om Guldhammaren',
    'Vem blir Årets kock?',
    'Vilken skola vinner Guldäpplet 2023?',
    'De kan bli Årets hamn',
    'Rösta på din favorit',
    'Utmanarna',
  ])('%s', (words) => {
    expect(headsFinalists(words)).toBe(true);
  });

  it.each([
    'Finalister och vinnare 2020',
    'Finalisterna och juryns motiveringar',
    'Så gick finalen',
    'Finalen',
    'Kandidatprogrammet i Lund',
    'Pristagare',
    'Vem fick priset 2022?',
    'Vem får nominera?',
    'Final och prisutdelning',
    'Tävlingen',
    'Årets kock 2023: Eva Ek vann i finalen',
  ])('not %s', (words) => {
    expect(headsFinalists(words)).toBe(false);
  });
});
