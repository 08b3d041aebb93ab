import { describe, expect, it } from 'vitest';
import { openSwedish, shareDictionary } from '../../src/swedish/index.ts';

describe('a dictionary in shared memory', () => {
  it('changes no lemma, and two can be opened on it', () => {
    const sentence = 'Kommunen utmärker sig även genom starkt engagerade chefer och resultatstyrning .'.split(' ');
    const expected = openSwedish().lemmatize(sentence);
    const dictionary = shareDictionary();
    const first = openSwedish({ dictionary });
    const second = openSwedish({ dictionary });
    expect(first.lemmatize(sentence)).toEqual(expected);
    expect(second.lemmatize(sentence)).toEqual(expected);
  });

  it('is refused when it holds anything else', () => {
    expect(() => openSwedish({ dictionary: new SharedArrayBuffer(4096) })).toThrow(RangeError);
    const damaged = shareDictionary();
    new Uint8Array(damaged)[damaged.byteLength - 9]! ^= 1;
    expect(() => openSwedish({ dictionary: damaged })).toThrow(RangeError);
  });
});
