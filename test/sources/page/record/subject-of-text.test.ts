import { expect, it } from 'vitest';
import { subjectOfText } from '../../../../src/sources/page/record/subject-of-text.ts';

it.each([
  ['Siv Bo har burit vatten till hela gatan. Hon ger aldrig upp.', 'Siv Bo'],
  ['Att lappa är att minnas. Ryfors museum har sytt ihop hundra rockar.', 'Ryfors museum'],
  ['”Åtorps bibliotek visar vägen.”', 'Åtorps bibliotek'],
])('%s is told of %s', (words, subject) => {
  expect(subjectOfText(words)).toBe(subject);
});

it.each([
  'Teatern växer. Siv Bo har ritat scenen.',
  'Ryfors museum har sytt. Kinda museum har vävt.',
  'Årets museum har grävt där det gör ont.',
  'Åtorps kommun har länge saknat en scen. Initiativtagarna byggde en.',
  'Med nål och tråd har museet lappat en hel by.',
])('%s is told of nobody sure', (words) => {
  expect(subjectOfText(words)).toBeUndefined();
});
