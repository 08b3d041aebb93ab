import { CorpusError } from '../../src/errors.ts';
import type { Analysis } from '../../src/records.ts';

/**
 * Refuses to write reports of nothing.
 * @param corpus the corpus's path as the person wrote it
 * @throws CorpusError when not one citation was counted
 */
export function refuseNoCitations(corpus: string, { years, documents }: Pick<Analysis, 'years' | 'documents'>): void {
  if (years.length > 0) return;
  const read = documents.length;
  if (read === 0) {
    throw new CorpusError(
      'no-citations',
      {
        sv: 'Här finns inga texter att läsa, så inga rapporter skrevs. Lägg motiveringarna här som .txt, .md, .html, .docx, .pdf, .csv eller .jsonl, eller ange en annan mapp med --corpus.',
        en: 'There are no texts to read here, so no reports were written. Put the citations here as .txt, .md, .html, .docx, .pdf, .csv or .jsonl, or name another folder with --corpus.',
      },
      { file: corpus },
    );
  }
  throw new CorpusError(
    'no-citations',
    {
      sv: `Ingen motivering hittades i ${read === 1 ? 'den text' : `de ${read} texter`} som lästes, så inga rapporter skrevs. En motivering står inom citattecken efter år och mottagare, eller ensam i en fil med year, recipient och award överst mellan två rader med ---.`,
      en: `No citation was found in the ${read === 1 ? 'one text' : `${read} texts`} read, so no reports were written. A citation stands in quotation marks after its year and recipient, or alone in a file with year, recipient and award at its head between two lines of ---.`,
    },
    { file: corpus },
  );
}
