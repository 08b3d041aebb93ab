import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../pipeline/parsing/parse-citations.ts';
import { CELL_END, RECORD_END } from '../../src/sources/parse-records.ts';

function table(rows: readonly (readonly string[])[], id = 'a.csv') {
  const text = rows.map((cells) => cells.join(CELL_END)).join(RECORD_END);
  return { id, role: 'citations', format: 'csv', text } as const;
}

const MAID = 'En trogen tjänarinna som i fyrtio år har tjänat samma hus.';
const FARMER = 'En flitig jordbrukare som har odlat upp mossen och rest stenmurar.';

describe('a record with an id of its own', () => {
  it('is a citation of its own without recipient and award, also in 1821', () => {
    const { citations, notices } = parseCitations([
      table([
        ['id', 'year', 'text'],
        ['a1', '1821', MAID],
        ['a2', '1821', FARMER],
      ]),
    ]);
    expect(citations.map(({ id, year }) => [id, year])).toEqual([
      ['1821-a1', 1821],
      ['1821-a2', 1821],
    ]);
    expect(notices).toEqual([]);
  });

  it('is another citation than one with the same words and another id in the same table', () => {
    const { citations, variants } = parseCitations([
      table([
        ['id', 'year', 'text'],
        ['a1', '1821', MAID],
        ['a2', '1821', MAID],
      ]),
    ]);
    expect(citations).toHaveLength(2);
    expect(variants).toEqual([]);
  });

  it('is a notice when its id stands for another text already', () => {
    const { citations, notices } = parseCitations([
      table([
        ['id', 'year', 'text'],
        ['a1', '1821', MAID],
        ['a1', '1821', FARMER],
      ]),
    ]);
    expect(citations.map(({ text }) => text)).toEqual([MAID]);
    expect(notices.map(({ code }) => code)).toEqual(['unclear-citation']);
  });
});

describe('a printing with small differences', () => {
  const words = Array.from({ length: 60 }, (_, index) => `ord${index}`);
  it.each([
    ['a changed word in every twenty', words.map((word, index) => (index % 20 === 10 ? 'annat' : word))],
    ['an excerpt of fifteen words', words.slice(20, 35)],
    ['a text longer by its half', [...words, ...Array.from({ length: 30 }, (_, index) => `mer${index}`)]],
  ])('is found by its words: %s', (_, variant) => {
    const { citations, variants } = parseCitations([
      table([
        ['year', 'recipient', 'text'],
        ['2011', 'Umeå', words.join(' ')],
      ]),
      table(
        [
          ['year', 'text'],
          ['2011', variant.join(' ')],
        ],
        'b.csv',
      ),
    ]);
    expect(citations).toHaveLength(1);
    expect(variants).toHaveLength(1);
  });
});
