import { expect, it } from 'vitest';
import { tellsOfContest } from '../../../../src/sources/page/line/tells-of-contest.ts';

it.each(['Konkurrensen om årets pris var hård.', 'Motståndet var tufft.', 'Det skilde lite mellan de bästa.'])(
  'tells of the others: %s',
  (words) => {
    expect(tellsOfContest(words)).toBe(true);
  },
);

it.each([
  'Konkurrensen skrämmer henne inte.',
  'Det skilde lite mellan Siv Bo och hennes far.',
  'Striden om ån vann hon.',
  'Konkurrensen var hård, men hon stod ut.',
])('tells of the winner: %s', (words) => {
  expect(tellsOfContest(words)).toBe(false);
});
