import { describe, expect, it } from 'vitest';
import { givesReason } from '../../../../src/sources/page/line/gives-reason.ts';

describe('givesReason', () => {
  it.each([
    ['what someone has done', 'För att kommunen har vågat fråga.', true],
    ['whose work', 'För sitt arbete med äldre.', true],
    ['which time it is given', 'För tredje året har rådet utsett Årets cykelkommun.', false],
    ['which time, by number', 'För 12:e gången delas priset ut.', false],
    ['how long ago', 'För fem år sedan stod skolan tom.', false],
    ['whom the page turns to', 'För frågor om priset, ring kansliet.', false],
  ])('%s: %s', (_reason, words, expected) => {
    expect(givesReason(words)).toBe(expected);
  });
});
