/**
 * How fast citations are counted, in one thread, first with forms that are all new and then with none:
 *
 *   node --import tsx bench/counting.ts CORPUS.jsonl
 */
import { readFileSync } from 'node:fs';
import { CitationCounter } from '../pipeline/counting/citation-counter.ts';
import { Tally } from '../pipeline/counting/tally.ts';
import { loadKnowledge } from '../pipeline/knowledge/load-knowledge.ts';
import { isFault } from '../pipeline/large/parts/fault.ts';
import { readLine } from '../pipeline/large/parts/read-line.ts';

const path = process.argv[2];
if (path === undefined) throw new Error('give a corpus: CORPUS.jsonl');
const lines = readFileSync(path);
const knowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false, lemmas: true });
const tally = new Tally();
const counter = new CitationCounter(knowledge, tally);

for (const round of ['all forms new', 'no form new', 'no form new']) {
  const before = process.cpuUsage();
  let characters = 0;
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(10, start);
    const citation = readLine(lines.subarray(start, end < 0 ? lines.length : end), path);
    if (citation !== null && !isFault(citation)) {
      counter.count(citation);
      characters += citation.text.length;
    }
    if (end < 0) break;
    start = end + 1;
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${round}: ${seconds.toFixed(2)} s of processor time, ${(characters / 1e6 / seconds).toFixed(1)} M characters/s, ${memory} MB`,
  );
}
