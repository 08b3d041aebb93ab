import { describe, expect, test } from 'vitest';
import { axisTicks, bandScale, element, figure, labelEvery, linearScale } from '../../src/report/svg.ts';

test('element escapes values, rounds numbers and leaves out what is absent', () => {
  const made = element('text', { x: 1.23456, title: '"><script>', class: undefined, hidden: false }, '<b>');
  expect(made.source).toBe('<text x="1.23" title="&quot;&gt;&lt;script&gt;">&lt;b&gt;</text>');
});

test('figure carries its title and description for who cannot see it', () => {
  const words = { id: 'f', title: 'Åren', description: '2003–2023' };
  expect(figure(words, { width: 10.2, height: 5, className: 'c' }, 'image').source).toBe(
    '<svg viewBox="0 0 11 5" class="c" role="img" aria-labelledby="f_title f_desc">' +
      '<title id="f_title">Åren</title><desc id="f_desc">2003–2023</desc></svg>',
  );
  expect(figure(words, { width: 1, height: 1, className: '' }, 'group').source).toContain('role="group"');
});

test('linearScale maps ends to ends, also downwards, and a single value to the start', () => {
  const down = linearScale([0, 40], [66, 12]);
  expect([down(0), down(20), down(40)]).toEqual([66, 39, 12]);
  expect(linearScale([2003, 2003], [6, 234])(2003)).toBe(6);
});

test('bandScale fills its stretch with bands and gaps', () => {
  const band = bandScale(3, 0, 98, 1);
  expect(band.width).toBe(32);
  expect([0, 1, 2].map(band.at)).toEqual([0, 33, 66]);
  expect(bandScale(0, 0, 100, 1).width).toBe(0);
});

describe('axisTicks', () => {
  test.each([
    ['reaches above the top', 35.7, [0, 20, 40]],
    ['ends on a top that is round', 40, [0, 20, 40]],
    ['has a scale where there is nothing', 0, [0, 1]],
    ['has a scale where there is no number', Number.NaN, [0, 1]],
  ])('%s', (_, top, expected) => {
    expect(axisTicks(top, 2)).toEqual(expected);
  });
});

test('labelEvery thins out labels that would meet', () => {
  expect([labelEvery(68, 30), labelEvery(20, 30), labelEvery(8, 30), labelEvery(0, 30)]).toEqual([1, 2, 4, 1]);
});
