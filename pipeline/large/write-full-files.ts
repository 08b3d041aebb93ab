import { createHash, type Hash } from 'node:crypto';
import type { Analysis, AnalysisSettings, Citation } from '../../src/records.ts';
import { csvHeader } from '../../src/report/csv/csv-header.ts';
import { csvRows } from '../../src/report/csv/csv-rows.ts';
import { dialects } from '../../src/report/csv/dialect.ts';
import { citations as citationTable } from '../../src/report/tables/citations.ts';
import { concordance as concordanceTable } from '../../src/report/tables/concordance.ts';
import { documents as documentTable } from '../../src/report/tables/documents.ts';
import type { Table } from '../../src/report/tables/table.ts';
import { jsonLines } from '../json-lines.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { makeConcordance } from '../measures/make-concordance.ts';
import { measureTexts } from '../measures/measure-texts.ts';
import type { RunChoices } from '../run-choices.ts';
import { annotateCitation } from '../stages/annotate-citation.ts';
import { stageFile } from '../stages/stage-file.ts';
import { CITATION_STAGES, type Stage } from '../stages/stages.ts';
import type { WritePiece } from '../write-piece.ts';

/** Records written at a time: a long citation has more than one string can hold. */
const RECORDS = 5000;

/**
 * Writes, piece by piece, what a run over a large corpus shows of a sample: `concordance.csv`, `citations.csv` and the
 * records of the stages, of every citation, and `documents.csv` with the file of each. The rows come in the order of
 * the citations; the mentions of one citation come concept by concept, as in the sample. One citation is held at a
 * time.
 *
 * @param all every citation that was counted, in the order of the corpus
 * @returns the SHA-256 of each file but the records of the stages, by path
 */
export async function writeFullFiles(
  all: AsyncIterable<Citation> | Iterable<Citation>,
  analysis: Analysis,
  knowledge: Knowledge,
  { language, dialect: dialectName }: RunChoices,
  settings: Pick<AnalysisSettings, 'mattrWindow'>,
  write: WritePiece,
): Promise<Readonly<Record<string, string>>> {
  const dialect = dialects[dialectName];
  const hashes = new Map<string, Hash>();
  const documents = new Map(analysis.documents.map((document) => [document.id, document]));

  async function writeTable(table: Table, piece: string): Promise<void> {
    const path = `${table.name}.csv`;
    const hash = hashes.get(path) ?? createHash('sha256');
    hashes.set(path, hash.update(piece));
    await write(path, piece);
  }
  const begin = (table: Table) => writeTable(table, csvHeader(table.columns(analysis), dialect));
  const add = (table: Table, some: Analysis) =>
    inPieces(table.rows(some, language), (rows) => writeTable(table, csvRows(table.columns(some), rows, dialect)));

  const writeRecords = (stage: Stage, name: string, records: readonly unknown[]) =>
    inPieces(records, (some) => write(stageFile(stage, name), jsonLines(some)));

  for (const table of [concordanceTable, citationTable, documentTable]) await begin(table);
  for await (const citation of all) {
    const annotated = annotateCitation(citation, knowledge);
    await writeRecords('parse-citations', 'citations', [citation]);
    for (const { name, records } of CITATION_STAGES) await writeRecords(name, records, annotated[records]);
    const one: Analysis = {
      ...analysis,
      citations: [citation],
      textMeasures: [measureTexts(annotated, settings)],
      concordance: makeConcordance([annotated]),
    };
    await add(concordanceTable, one);
    await add(citationTable, one);
    const { documentId: id } = citation;
    if (!documents.has(id)) documents.set(id, { id, role: 'citations', format: 'page' });
  }
  await add(documentTable, { ...analysis, documents: [...documents.values()] });
  return Object.fromEntries([...hashes].map(([path, hash]) => [path, hash.digest('hex')]));
}

async function inPieces<T>(all: readonly T[], write: (some: readonly T[]) => Promise<void>): Promise<void> {
  for (let start = 0; start < all.length; start += RECORDS) await write(all.slice(start, start + RECORDS));
}
