import type { Notice } from '../../src/records.ts';
import { normalizeForm } from '../../src/swedish/normalize-form.ts';
import { effectiveStopwords } from '../../src/swedish/stopwords.ts';
import type { LexiconFile } from '../lexicon-file.ts';

/**
 * Entries of `stopwords.yaml` that change nothing, each with its line: a word to keep that the general list lacks, a
 * word to add that it has, a word in both lists or twice in one.
 */
export function checkStopwords(
  { keep, add }: { readonly keep: readonly string[]; readonly add: readonly string[] },
  { file, text }: LexiconFile,
): readonly Notice[] {
  const general = effectiveStopwords({ keep: [], add: [] });
  const lines = text.split('\n');
  const start = { keep: sectionLine(lines, 'keep'), add: sectionLine(lines, 'add') };
  const added = new Set(add.map(spelled));
  const notices: Notice[] = [];
  const note = (list: 'keep' | 'add', word: string, nth: number, code: string, sv: string, en: string) =>
    notices.push({ code, message: { sv, en }, file, line: lineOfWord(lines, start, list, word, nth) });
  for (const [list, words] of [
    ['keep', keep],
    ['add', add],
  ] as const) {
    const seen = new Set<string>();
    for (const word of words) {
      const form = spelled(word);
      if (seen.has(form)) {
        note(
          list,
          word,
          1,
          'stopword-twice',
          `”${word}” står två gånger under ${list}.`,
          `“${word}” stands twice under ${list}.`,
        );
      } else if (list === 'keep' && added.has(form)) {
        note(
          list,
          word,
          0,
          'stopword-kept-and-added',
          `”${word}” står både under keep och add; det stryks.`,
          `“${word}” stands under both keep and add; it is stripped.`,
        );
      } else if (list === 'keep' && !general.has(form)) {
        note(
          list,
          word,
          0,
          'idle-stopword',
          `”${word}” under keep gör ingen skillnad: ordet är inget stoppord.`,
          `“${word}” under keep makes no difference: the word is no stopword.`,
        );
      } else if (list === 'add' && general.has(form) && !keep.some((kept) => spelled(kept) === form)) {
        note(
          list,
          word,
          0,
          'idle-stopword',
          `”${word}” under add gör ingen skillnad: ordet är ett stoppord ändå.`,
          `“${word}” under add makes no difference: the word is a stopword anyway.`,
        );
      }
      seen.add(form);
    }
  }
  return notices.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** 0-based. */
function sectionLine(lines: readonly string[], list: string): number {
  return lines.findIndex((line) => line.startsWith(`${list}:`));
}

/** The line (1-based) of the nth writing of a word (from 0) within its list; that of the list when it is not seen. */
function lineOfWord(
  lines: readonly string[],
  start: Readonly<Record<'keep' | 'add', number>>,
  list: 'keep' | 'add',
  word: string,
  nth: number,
): number {
  const other = start[list === 'keep' ? 'add' : 'keep'];
  const end = other > start[list] ? other : lines.length;
  const places: number[] = [];
  for (let index = Math.max(0, start[list]); index < end; index += 1) {
    const line = (lines[index] ?? '').replace(/\breason:.*$/, '').replace(/#.*$/, '');
    const words = line.split(/[\s,[\]{}'"]+/).map(spelled);
    for (const each of words) if (each === spelled(word)) places.push(index + 1);
  }
  return places[nth] ?? places.at(-1) ?? Math.max(0, start[list]) + 1;
}

function spelled(word: string): string {
  return normalizeForm(word).toLowerCase();
}
