import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';
import { linesByReason } from '../../../../src/sources/page/view/lines-by-reason.ts';

const SIV = 'Till Siv Bo för att hon har lärt hela byn att simma.';
const NILS = 'Nils Ek, för hans trägna arbete med stigen.';

function recipients(...lines: readonly string[]): readonly string[] {
  return [...linesByReason(splitParagraphs(lines.join('\n\n'), 0)).values()].map(({ recipient }) => recipient);
}

describe('linesByReason', () => {
  it.each(['Motiveringarna för årets två medaljörer är:', 'Årets pristagare är:', 'Hedersmedaljörerna blev:'])(
    'reads them below: %s',
    (head) => {
      expect(recipients(head, SIV, NILS)).toEqual(['Siv Bo', 'Nils Ek']);
    },
  );

  it.each([
    ['one alone', ['Årets pristagare är:', SIV]],
    ['those of no winners', ['Våra givare är:', SIV, NILS]],
    ['what follows something else', ['Årets pristagare är:', 'Vi gläds med dem alla.', SIV, NILS]],
    [
      'no person',
      ['Årets pristagare är:', 'Skolan för sin trädgård och sitt kök.', 'Kören för sina sånger i alla väder.'],
    ],
    [
      'a reason of no deed',
      ['Årets pristagare är:', 'Siv Bo, för tredje året i rad.', 'Nils Ek, för första gången nu.'],
    ],
  ])('not: %s', (_reason, lines) => {
    expect(recipients(...lines)).toEqual([]);
  });
});
