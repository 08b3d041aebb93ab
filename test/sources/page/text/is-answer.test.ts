import { describe, expect, it } from 'vitest';
import { isAnswer } from '../../../../src/sources/page/text/is-answer.ts';

describe('isAnswer', () => {
  it.each([
    ['two sentences', 'Det här betyder jättemycket. Nu blir det nytt staket!'],
    ['one with its speaker', 'Så roligt, säger Bo Ek.'],
    ['one of somebody who says I', 'Jag är överväldigad!'],
    ['one of somebody who says we', 'Vi har världens bästa personal.'],
  ])('%s: %s', (_reason, words) => {
    expect(isAnswer(words)).toBe(true);
  });

  it.each([
    ['a name', 'Siv Bo, granne'],
    ['a name with a full stop', 'Siv Bo, granne.'],
    ['the jury', 'Ur juryns motivering'],
    ['who said it, in a sentence', 'Det säger grannen Siv Bo. Hon är 80 år.'],
    ['the same with another verb', 'Så skriver Per Bo. Han köper en ost om året.'],
    ['an exclamation that tells nothing', 'Fantastiskt!'],
  ])('not %s: %s', (_reason, words) => {
    expect(isAnswer(words)).toBe(false);
  });
});
