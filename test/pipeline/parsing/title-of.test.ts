import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../pipeline/parsing/title-of.ts';

describe('titleOf', () => {
  it.each([
    ['a heading loses its marks', '\n## *Juryns ord*\n\nText.', 'Juryns ord'],
    ['a line without a letter is no title', '---\n2003\n\nPriset Ek\n', 'Priset Ek'],
    ['a text without words goes by its file', '***\n', 'a.md'],
    ['a long line is cut behind a word', `${'ord '.repeat(29)}orden fortsätter`, `${'ord '.repeat(28)}ord …`],
  ])('%s', (_, text, title) => {
    expect(titleOf({ id: 'a.md', role: 'compare', format: 'page', text })).toBe(title);
  });
});
