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
    [
      'winners of one surname, where the award stands before the verb',
      [
        'Priset 2019 tilldelades Siv Ekholmen med motiveringen:',
        'Priset 2020 tilldelades Bo Ekholmen med motiveringen:',
      ],
      undefined,
    ],
    [
      'cities that call themselves so',
      ['2019 tilldelades Borås Stad med motiveringen:', '2020 tilldelades Helsingborgs Stad med motiveringen:'],
      undefined,
    ],
    ['nothing in common', ['2009 tilldelades Hjo Kulturpriset. 2010 tilldelades Ås Stora Medaljen.'], undefined],
    ['no words at all', [], undefined],
  ])('%s', (_reason, texts, expected) => {
    expect(objectInCommon(texts)).toBe(expected);
  });
});
