import { describe, expect, it } from 'vitest';
import { isSpoken } from '../../../../src/sources/page/line/is-spoken.ts';

describe('isSpoken', () => {
  it.each([
    ['words of hers', 'Det här är stort, säger hon, och tackar alla.', true],
    ['words of hers behind a mark', '”Hon är bäst”, säger han.', true],
    ['another speaker', 'Hon är bäst, säger han, och skrattar.', true],
    ['her own words that begin with a friend', 'Hon ringde mig, säger hon, och jag grät.', true],
    ['told of herself', 'Byn har fått en brygga. Hon gör det inte för badgästerna, säger hon, utan för barnen.', false],
    ['told of himself last', 'Han gör det för barnens skull, säger han själv.', false],
    ['nobody who speaks', 'Hon gör det för barnen.', false],
  ])('%s: %s', (_reason, words, expected) => {
    expect(isSpoken(words)).toBe(expected);
  });
});
