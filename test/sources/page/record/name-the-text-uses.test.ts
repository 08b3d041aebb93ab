import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../src/sources/page/parse-page.ts';

/** The recipients of a page under "Lärarpriset 2021". */
function recipients(...records: readonly string[]): readonly (string | undefined)[] {
  const text = `# Lärarpriset 2021\n\n${records.join('\n\n')}\n`;
  const document = { id: 'page.md', role: 'citations', format: 'page', text } as const;
  return parsePage(document, 0, {}).citations.map(({ recipient }) => recipient);
}

describe('the recipient is whom the text names, not what someone is', () => {
  it.each([
    [
      'what she is below her name',
      '### Ida Al\n\n*Docent i materialteknik, Norra högskolan*\n\n**Motivering:** Ida Al har gjort labbet till en plats för alla.',
      'Ida Al',
    ],
    [
      'what he is below his name, of whom the text says "han"',
      '### Bo Ek\n\nFritidslärare, Kyrkskolan\n\nMotivering: För att han gör rasten till veckans viktigaste lektion.',
      'Bo Ek',
    ],
    [
      'a school that the text speaks of',
      '### Kyrkskolan\n\nBo Ek, rektor\n\nMotivering: Kyrkskolan har gjort rasten till en lektion.',
      'Kyrkskolan',
    ],
  ])('%s', (_reason, record, expected) => {
    expect(recipients(record)).toEqual([expected]);
  });
});
