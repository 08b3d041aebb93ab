import { expect, it } from 'vitest';
import { tokenize } from '../../../pipeline/stages/tokenize.ts';

it('tokenize numbers the tokens of a citation from 0 and names the citation', () => {
  const citation = { id: '2013-orebro', year: 2013, text: 'Örebro belönas.', documentId: 'd', start: 100, end: 115 };
  expect(tokenize(citation)).toEqual([
    { citationId: '2013-orebro', index: 0, text: 'Örebro', start: 0, end: 6, kind: 'word', sentence: 0 },
    { citationId: '2013-orebro', index: 1, text: 'belönas', start: 7, end: 14, kind: 'word', sentence: 0 },
    { citationId: '2013-orebro', index: 2, text: '.', start: 14, end: 15, kind: 'mark', sentence: 0 },
  ]);
});
