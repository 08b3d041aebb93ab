import { join, resolve } from 'node:path';
import { CorpusError } from '../../src/errors.ts';
import type { Language } from '../../src/records.ts';
import { FileLog } from '../file-log.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { countShare } from '../large/analyze-large.ts';
import type { LargeMeans } from '../large/large-means.ts';
import { LARGE_OPENING } from '../large/large-opening.ts';
import { findLargeCorpus } from '../large/parts/find-large-corpus.ts';
import { programFingerprint } from '../large/program-fingerprint.ts';
import { type ShareHeader, shareFileName, writeShare } from '../large/share-file.ts';
import { LiveLine } from '../live-line.ts';
import { sumYears } from '../tallies/sum-years.ts';
import type { Io } from './command.ts';

/**
 * The share that `--parts` names: `2/8`.
 * @throws CorpusError for anything else
 */
export function readShareOption(value: string): ShareHeader['share'] {
  const [, k = 0, n = 0] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? [];
  if (k >= 1 && k <= n) return { k, n };
  throw new CorpusError('bad-option', {
    sv: `--parts ska vara K/N, till exempel 2/8; fick ”${value}”.`,
    en: `--parts takes K/N, such as 2/8; found "${value}".`,
  });
}

/** Counts one share of a large corpus and writes it as a file in the output folder, for `npm run merge`. */
export async function countOneShare(
  corpusPath: string,
  output: string,
  share: ShareHeader['share'],
  lemmas: boolean,
  means: Omit<LargeMeans, 'log'>,
  language: Language,
  io: Io,
): Promise<number> {
  const say = (line: string) => io.stderr.write(`${line}\n`);
  const log = new FileLog(null, language, say, io.stderr.isTTY ? new LiveLine(io.stderr, language) : null);
  const corpus = await findLargeCorpus(corpusPath);
  if (corpus === null) throw notLarge(corpusPath);
  const knowledge = await loadKnowledge(corpus, { noCache: means.noCache, lemmas, ...LARGE_OPENING });
  const [concepts, stopwords] = knowledge.files;
  const counts = await countShare(corpus, knowledge, share, { ...means, log });
  const path = join(resolve(output), shareFileName(share));
  const header = { program: programFingerprint(), lemmas, share, concepts: concepts!, stopwords: stopwords! };
  try {
    await writeShare(path, header, counts);
  } finally {
    counts.close();
  }
  const citations = sumYears(counts.tallies).reduce((sum, year) => sum + year.citations, 0);
  say({ sv: `${citations} motiveringar räknade: ${path}`, en: `${citations} citations counted: ${path}` }[language]);
  return 0;
}

function notLarge(path: string): CorpusError {
  return new CorpusError('not-large', {
    sv: `--parts är för stora samlingar: en .jsonl med id, year och text på varje rad, eller mycket många textfiler. ”${path}” är ingen sådan.`,
    en: `--parts is for large corpora: a .jsonl with id, year and text on each line, or very many text files. “${path}” is none.`,
  });
}
