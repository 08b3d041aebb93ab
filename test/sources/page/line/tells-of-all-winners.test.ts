import { expect, it } from 'vitest';
import { tellsOfAllWinners } from '../../../../src/sources/page/line/tells-of-all-winners.ts';

it.each([
  'Prissummorna är 75 000 respektive 25 000 kronor.',
  'Prispengarna delas lika.',
  'Stipendiaterna får dessutom en plats på Rörö.',
  'Priserna delas ut den 6 juni.',
  'Alla tre får en middag för två.',
  'Samtliga pristagare fick blommor och en bok.',
  'Båda får biljetter till galan.',
])('tells of all: %s', (words) => {
  expect(tellsOfAllWinners(words)).toBe(true);
});

it.each([
  'Priserna på mjölk har aldrig skrämt henne.',
  'Vinnarna i hans klass får alltid bära de andras skidor.',
  'Stipendiaten får en plats på Rörö.',
  'Pristagarna förenar djup kunskap med ett språk som alla förstår.',
  'Båda får elever att våga tala.',
  'Alla får vara med när hon leder.',
  'Pristagarna har fått unga att börja berätta.',
])('tells of the winner: %s', (words) => {
  expect(tellsOfAllWinners(words)).toBe(false);
});
