import { describe, expect, it } from 'vitest';
import { withoutExcerpts } from '../../../src/sources/page/without-excerpts.ts';

const WHOLE = 'Kören sjunger i alla väder. Den har fyllt torget med folk.';
const PIECE = 'Kören sjunger i alla väder';

function citation(text: string, said: { readonly year?: number; readonly recipient?: string }) {
  return { text, start: 0, end: text.length, ...said };
}

describe('withoutExcerpts', () => {
  it('drops a piece and gives its whole the name', () => {
    expect(
      withoutExcerpts([citation(PIECE, { year: 2014, recipient: 'Kören Vox' }), citation(WHOLE, { year: 2014 })]),
    ).toEqual([citation(WHOLE, { year: 2014, recipient: 'Kören Vox' })]);
  });

  it.each([
    ['another year', PIECE, { year: 2013 }],
    ['another recipient', PIECE, { year: 2014, recipient: 'Kören Pax' }],
    ['too few words', 'Kören sjunger', { year: 2014 }],
    ['half a word', 'ören sjunger i alla väder', { year: 2014 }],
    ['the same text', WHOLE, { year: 2014 }],
  ])('keeps a text of %s', (_reason, text, said) => {
    const both = [citation(text, said), citation(WHOLE, { year: 2014, recipient: 'Kören Vox' })];
    expect(withoutExcerpts(both)).toEqual(both);
  });
});
