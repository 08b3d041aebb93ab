import { describe, expect, it } from 'vitest';
import { isInhabitantName } from '../../src/swedish/is-inhabitant-name.ts';

describe('isInhabitantName', () => {
  it.each([
    'stockholmare',
    'helsingborgare',
    'kävlingebo',
    'Umeåbo',
    'örebroare',
    'nackabo',
    'lommabo',
    'österåkerbo',
    'malmöit',
  ])('%s lives in a municipality', (lemma) => {
    expect(isInhabitantName(lemma)).toBe(true);
  });

  it.each([
    ['lärare', 'an ending is not enough'],
    ['medarbetare', 'nor in a word for people'],
    ['växthusbo', 'nor -bo'],
    ['bo', 'nor the ending alone'],
    ['are', 'nor the ending alone'],
    ['stockholm', 'the place itself'],
    ['', 'nothing'],
  ])('%s does not (%s)', (lemma) => {
    expect(isInhabitantName(lemma)).toBe(false);
  });
});
