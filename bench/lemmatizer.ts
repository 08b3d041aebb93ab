/**
 * Measures the Swedish room: opening from nothing, from the cache and from shared memory, words a second the first time
 * (forms unknown) and again (forms known), what the first sight of a form costs, and memory.
 *
 *     node --expose-gc --import tsx bench/lemmatizer.ts TEXT.txt
 *
 * TEXT is any running Swedish text of some megabytes. Each figure is printed as it is measured, one process, one core.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePath, LONGEST_PIECE } from '../src/swedish/context/choose-path.ts';
import { openSwedish, shareDictionary } from '../src/swedish/index.ts';
import { tokenizeText } from '../src/swedish/tokenize-text.ts';

const [, , file] = process.argv;
if (file === undefined) throw new Error('usage: node --expose-gc --import tsx bench/lemmatizer.ts TEXT.txt');

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const say = (name: string, value: string): void => {
  process.stdout.write(`${name.padEnd(44)} ${value}\n`);
};
const timed = <T>(work: () => T): readonly [T, number] => {
  const start = performance.now();
  const result = work();
  return [result, (performance.now() - start) / 1000];
};

const folder = mkdtempSync(join(tmpdir(), 'lemmatizer-bench-'));
const [, buildSeconds] = timed(() => openSwedish({ cacheDirectory: null }));
say('opened from nothing', `${buildSeconds.toFixed(2)} s, peak ${megabytes(process.resourceUsage().maxRSS * 1024)}`);
openSwedish({ cacheDirectory: folder });
const [swedish, cacheSeconds] = timed(() => openSwedish({ cacheDirectory: folder }));
say('opened from the cache', `${cacheSeconds.toFixed(3)} s`);
const dictionary = shareDictionary({ cacheDirectory: folder });
const [, sharedSeconds] = timed(() => openSwedish({ dictionary }));
say('opened from shared memory', `${sharedSeconds.toFixed(3)} s`);
rmSync(folder, { recursive: true });

const sentences: string[][] = [];
let last = -1;
for (const { text, sentence } of tokenizeText(readFileSync(file, 'utf8'))) {
  if (sentence !== last) sentences.push([]);
  last = sentence;
  sentences.at(-1)!.push(` ${text}`.slice(1));
}
const tokens = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
say('tokens', String(tokens));
const rate = (seconds: number): string => `${Math.round(tokens / seconds)} tokens/s`;

const lemmatizeAll = (): void => {
  for (const sentence of sentences) swedish.lemmatize(sentence);
};
/** Processor time in microseconds, garbage collection included. */
const processorTime = (work: () => void): number => {
  const before = process.cpuUsage().user;
  work();
  return process.cpuUsage().user - before;
};
let cold = 0;
const unknown = processorTime(() => {
  cold = timed(lemmatizeAll)[1];
});
say('lemmatize, forms unknown', rate(cold));
for (let round = 1; round <= 3; round++) say(`lemmatize, forms known, round ${round}`, rate(timed(lemmatizeAll)[1]));
const forms = new Set(sentences.flat()).size;
const perForm = (unknown - processorTime(lemmatizeAll)) / forms;
say('first sight of a form, parts included', `${perForm.toFixed(0)} µs of processor time, ${forms} forms`);

const known = sentences.map((sentence) => Int32Array.from(sentence, (form) => swedish.knowForm(form).pattern.number));
const chosen = new Uint8Array(4096);
const chooseAll = (): void => {
  for (const patterns of known) {
    for (let from = 0; from < patterns.length; from += LONGEST_PIECE) {
      choosePath(swedish.patterns, patterns, from, Math.min(LONGEST_PIECE, patterns.length - from), chosen, 0);
    }
  }
};
for (let round = 1; round <= 3; round++) say(`choose alone, entries known, round ${round}`, rate(timed(chooseAll)[1]));
say('peak memory, text and tokens included', megabytes(process.resourceUsage().maxRSS * 1024));
