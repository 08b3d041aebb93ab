import { expect, it } from 'vitest';
import { tellsOfReaction } from '../../../../src/sources/page/line/tells-of-reaction.ts';

it.each([
  'Siv själv var förvånad.',
  'Siv själv tyckte att det var för mycket ståhej.',
  'Pristagaren tackade med ett kort tal.',
  'Siv Bo säger att hon är hedrad.',
  'Siv Bo var inte på plats utan på resa i Norge.',
  'Reportern mötte Siv vid bryggan.',
  'Hon blev alldeles ställd när telefonen ringde.',
])('tells of the winner’s reaction: %s', (words) => {
  expect(tellsOfReaction(words)).toBe(true);
});

it.each([
  'Siv själv har byggt bryggan.',
  'Hon säger att alla kan simma, och det kan de.',
  'Siv tackade nej till större vatten för att stanna i Hjo.',
  'Hon är glad i barn och det märks.',
  'Siv tackade aldrig nej till ett barn som ville lära sig simma, och hon har stått i vattnet i ur och skur.'.padEnd(
    240,
    '!',
  ),
])('tells why: %s', (words) => {
  expect(tellsOfReaction(words)).toBe(false);
});
