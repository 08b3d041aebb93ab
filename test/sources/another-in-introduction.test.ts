import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/records.ts';
import { parseText } from '../../src/sources/page.ts';

const INTRODUCTION = 'Varje år delas Pedagogiska priset ut. 2023 gick det till Eva Ek, som nu sitter i juryn.';

function saidOf(...paragraphs: readonly string[]): unknown {
  const text = ['# Pedagogiska priset', INTRODUCTION, ...paragraphs].join('\n\n');
  const document: Document = { id: 'a.md', role: 'citations', format: 'page', text, stated: {} };
  const [citation] = parseText(document).citations;
  return [citation?.recipient, citation?.doubt?.code];
}

describe('a former winner in the introduction', () => {
  it('gets no citation of whom a sentence nearer to it names', () => {
    expect(
      saidOf(
        'Bo Alm tilldelas priset för att han har gett varje student ett språk för det svåra. Det sker på årsfesten.',
        'Juryns motivering:',
        '”Bo Alm har gett varje student ett språk för det svåra, och han har gjort det utan att höja rösten.”',
      ),
    ).toEqual(['Bo Alm', 'citation-without-year']);
  });

  it.each([
    ['under a heading of its own', ['## Bo Alm', 'Juryns motivering:']],
    ['without a heading', ['Juryns motivering:']],
  ])('gets no citation that begins with another’s name: %s', (_reason, lines) => {
    const text = '”Bo Alm har gett varje student ett språk för det svåra, och han har aldrig höjt rösten.”';
    expect(saidOf(...lines, text)).toEqual(['Eva Ek', 'ambiguous-recipient']);
  });

  it.each([
    ['names her', '”Eva Ek har gett varje student ett språk för det svåra, och hon har aldrig höjt rösten.”'],
    ['names nobody', '”Med tålamod har hon gett varje student ett språk för det svåra, år efter år.”'],
    ['begins with a place', '”Skåne har fått en lärare som ger varje student ett språk för det svåra.”'],
  ])('keeps her own: it %s', (_reason, text) => {
    expect(saidOf('Juryns motivering:', text)).toEqual(['Eva Ek', undefined]);
  });
});
