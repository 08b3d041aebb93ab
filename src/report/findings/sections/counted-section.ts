import type { Analysis, Citation } from '../../../records.ts';
import { codeText } from '../code-text.ts';
import { plainText } from '../plain-text.ts';
import { table } from '../table.ts';

/** What was counted: the citations, their words, and what is a word. */
export function countedSection({ citations, textMeasures, years }: Analysis): string {
  const measures = new Map(textMeasures.map((each) => [each.citationId, each]));
  const rows = citations.map((citation) => {
    const { pieces, without } = piecesOf(citation);
    const measured = measures.get(citation.id);
    return [
      String(citation.year),
      plainText(citation.recipient ?? '–'),
      codeText(citation.id),
      String(measured?.sentences ?? '–'),
      String(measured?.words ?? '–'),
      String(pieces),
      without.length === 0 ? '' : without.map((piece) => `”${plainText(piece)}”`).join(', '),
    ];
  });
  const words = years.reduce((sum, year) => sum + year.words, 0);
  const sentences = years.reduce((sum, year) => sum + year.sentences, 0);
  return [
    '## Vad som räknades',
    'En *motivering* är det som står inom de yttre citattecknen; rubriken ovanför räknas inte. En *årgång* är ett år med minst en motivering. Ett *ord* är en följd av bokstäver: ett bindestrecksord är ett ord och en förkortning (*t.ex.*) ett. Siffror och tankstreck är inga ord. Räknar man bitarna mellan mellanslagen, som ordräknaren i Word gör, får man kolumnen *Bitar*; sista kolumnen visar de bitar som saknar bokstäver.',
    table(
      [
        ['År', 'words'],
        ['Mottagare', 'words'],
        ['Motivering', 'words'],
        ['Meningar', 'number'],
        ['Ord', 'number'],
        ['Bitar', 'number'],
        ['Utan bokstav', 'words'],
      ],
      [...rows, ['**Summa**', '', String(citations.length), String(sentences), String(words), '', '']],
    ),
    'Texterna i sin helhet står sist på sidan.',
  ].join('\n\n');
}

function piecesOf({ text }: Citation): { readonly pieces: number; readonly without: readonly string[] } {
  const pieces = text.split(/\s+/).filter((piece) => piece !== '');
  return { pieces: pieces.length, without: pieces.filter((piece) => !/\p{L}/u.test(piece)) };
}
