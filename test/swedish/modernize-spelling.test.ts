import { describe, expect, it } from 'vitest';
import { modernizeSpelling } from '../../src/swedish/forms/modernize-spelling.ts';
import { builtSwedish as swedish } from './built-swedish.ts';

/** Old spelling, today's, the lemma. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['hvarje', 'varje', 'varje'],
  ['hafva', 'hava', 'ha'],
  ['blef', 'blev', 'bli'],
  ['lifs', 'livs', 'liv'],
  ['lefde', 'levde', 'leva'],
  ['qvinnorna', 'kvinnorna', 'kvinna'],
  ['särskildt', 'särskilt', 'särskilt'],
  ['magt', 'makt', 'makt'],
  ['gossarne', 'gossarna', 'gosse'],
  ['hjerta', 'hjärta', 'hjärta'],
  ['verldens', 'världens', 'värld'],
  ['menniskor', 'människor', 'människa'],
  ['derute', 'därute', 'därute'],
];

describe('modernizeSpelling', () => {
  it.each(ROWS)('spells %s as %s', (old, modern) => {
    expect(modernizeSpelling(old)).toBe(modern);
  });

  it.each(['kommun', 'kraftfull', 'regering', 'och', ''])('leaves "%s" alone', (form) => {
    expect(modernizeSpelling(form)).toBe(form);
  });
});

describe('a word in old spelling', () => {
  it.each(ROWS)('%s (%s) has the lemma %s', (old, _, lemma) => {
    expect(swedish.lemmatize([old])[0]?.lemma).toBe(lemma);
  });

  it.each([
    ['golfbana', 'golfbana', 'what is a compound today stays one'],
    ['haft', 'ha', 'a word of today is not respelled'],
    ['klubb', 'klubb', 'nor is this'],
  ])('%s has the lemma %s: %s', (form, lemma) => {
    expect(swedish.lemmatize([form])[0]?.lemma).toBe(lemma);
  });
});
