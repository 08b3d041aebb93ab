import { expect, it } from 'vitest';
import { pointsToWhole } from '../../../../src/sources/page/line/points-to-whole.ts';

it.each(['Läs hela motiveringen här', 'Läs juryns hela motivering', '[Läs hela juryns motivering](/a)'])(
  'says that there is more: %s',
  (words) => {
    expect(pointsToWhole(words)).toBe(true);
  },
);

it.each(['Läs mer om projektet', 'Läs om motiveringen', 'Hela motiveringen lästes upp.'])(
  'says no such: %s',
  (words) => {
    expect(pointsToWhole(words)).toBe(false);
  },
);
