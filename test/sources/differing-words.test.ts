import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingWords } from '../../src/sources/differing-words.ts';

const words = (count: number, name = 'ord') => Array.from({ length: count }, (_, index) => `${name}${index}`);
const text = (...parts: readonly (string | readonly string[])[]) => parts.flat().join(' ');

describe('differingWords', () => {
  it.each([
    ['the same words in another layout', 'Ett, två –\ntre.', 'Ett två tre', []],
    ['a word replaced', 'Ett två tre', 'Ett fyra tre', [{ counted: 'två', variant: 'fyra' }]],
    ['another case', 'Ett två', 'ett två', [{ counted: 'Ett', variant: 'ett' }]],
    ['words that only one has', 'Ett två', 'Ett två tre fyra', [{ counted: '', variant: 'tre fyra' }]],
    ['nothing', '', '', []],
  ])('finds %s', (_, counted, variant, differences) => {
    expect(differingWords(counted, variant)).toMatchObject(differences);
  });

  const long = words(20_000);
  it.each([
    ['the same', text(long), []],
    ['with a word replaced', text(long.with(9_000, 'annat')), [{ counted: 'ord9000', variant: 'annat' }]],
    [
      'with two words replaced near each other',
      text(long.with(9_000, 'annat').with(9_002, 'mer')),
      [
        { counted: 'ord9000', variant: 'annat' },
        { counted: 'ord9002', variant: 'mer' },
      ],
    ],
    ['without its last 2 words', text(long.slice(0, -2)), [{ counted: 'ord19998 ord19999', variant: '' }]],
    [
      'with words replaced far from each other',
      text(long.with(1, 'annat').with(19_998, 'mer')),
      [
        {
          counted: `${text(long.slice(1, 11))} … ${text(long.slice(19_989, 19_999))}`,
          variant: `annat ${text(long.slice(2, 11))} … ${text(long.slice(19_989, 19_998))} mer`,
        },
      ],
    ],
    [
      'with a stretch of 5,000 words added',
      text(long, words(5_000, 'ny')),
      [{ counted: '', variant: `${text(words(10, 'ny'))} … ${text(words(5_000, 'ny').slice(-10))}` }],
    ],
  ])('of 20,000 words finds a text %s, in little memory', (_, variant, differences) => {
    const before = process.memoryUsage().arrayBuffers;
    expect(differingWords(text(long), variant)).toMatchObject(differences);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('gives the words of either text once, and none that both have in their place, for any texts', () => {
    const some = fc.array(fc.constantFrom('ett', 'två', 'tre', 'fyra'), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const differences = differingWords(text(a), text(b));
        const count = (side: 'counted' | 'variant') =>
          differences.flatMap((each) => each[side].split(' ')).filter((word) => word !== '').length;
        expect(a.length - count('counted')).toBe(b.length - count('variant'));
        expect(differences.length === 0).toBe(text(a) === text(b));
      }),
    );
  });
});
