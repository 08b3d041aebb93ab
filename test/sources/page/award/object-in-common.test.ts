import { describe, expect, it } from 'vitest';
import { objectInCommon } from '../../../../src/sources/page/award/object-in-common.ts';

describe('objectInCommon', () => {
  it.each([
    [
      'one word behind each recipient',
      ['2009 tilldelades Boxholm Guldkorgen med motiveringen:', '2010 tilldelades Bo Ek Guldkorgen med motiveringen:'],
      'Guldkorgen',
    ],
    [
      'several words',
      [
        'År 2009 tilldelades Hjo Gröna Handen och motiveringen löd:',
        '2010 tilldelades Ås kommun Gröna Handen för sin damm.',
      ],
      'Gröna Handen',
    ],
    ['one sentence tells nothing', ['2009 tilldelades Boxholm Guldkorgen med motiveringen:'], undefined],
    [
      'what is the whole of one object may be who got it',
      ['2009 tilldelades Boxholm med motiveringen:', '2010 tilldelades Nya Boxholm med motiveringen:'],
      undefined,
    ],
    [
      'a word in small letters is no name',
      ['2009 tilldelades Hjo kommun med motiveringen:', '2010 tilldelades Ås kommun med motiveringen:'],
      undefined,
    ],
    ['nothing in common', ['Hon tilldelades Kulturpriset. Han tilldelades Stora Medaljen.'], undefined],
    ['no words at all', [], undefined],
  ])('%s', (_reason, texts, expected) => {
    expect(objectInCommon(texts)).toBe(expected);
  });
});
