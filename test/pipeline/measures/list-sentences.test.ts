import { expect, test } from 'vitest';
import { listSentences } from '../../../pipeline/measures/list-sentences.ts';
import { tokenize } from '../../../pipeline/stages/tokenize.ts';
import type { Citation } from '../../../src/records.ts';

function listed(...texts: readonly string[]): readonly (readonly [citationId: string, text: string])[] {
  const citations = texts.map(
    (text, index): Citation => ({ id: `c${index}`, year: 2013, text, documentId: 'd', start: 0, end: text.length }),
  );
  return listSentences(citations.map((citation) => ({ citation, tokens: tokenize(citation) }))).map(
    ({ citationId, start, end }) => [citationId, citations.find(({ id }) => id === citationId)!.text.slice(start, end)],
  );
}

test('listSentences gives every sentence of every citation as it stands, with its marks', () => {
  expect(listed('Juryn säger: ”Vi vinner.” Nacka är ett\nföredöme!', 'En till')).toEqual([
    ['c0', 'Juryn säger: ”Vi vinner.”'],
    ['c0', 'Nacka är ett\nföredöme!'],
    ['c1', 'En till'],
  ]);
});

test.each([
  ['a year alone is a sentence that can be looked for', '2013.', ['2013.']],
  ['marks alone are none', '* * *', []],
  ['nothing is none', '', []],
])('%s', (_, text, expected) => {
  expect(listed(text).map(([, sentence]) => sentence)).toEqual(expected);
});
