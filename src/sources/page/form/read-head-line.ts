import { readLabel } from '../award/read-label.ts';
import { withoutDeed } from '../award/without-deed.ts';
import { isUnsureYear } from '../line/is-unsure-year.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';

/** What stands in one line above a text, taken apart at its own marks. */
export interface HeadLine {
  /** How the line is marked and which form it has: the same for all records of a list. */
  readonly mark: string;
  /** Years that stand in it by themselves, in no date and no span. */
  readonly years: readonly number[];
  /** What is left of it without them, cut at colons and strokes; none is empty. */
  readonly parts: readonly string[];
  /** What is left of it without them, in one piece. */
  readonly whole: string;
}

/** "a) ", "3.1 ", "2. ": its number among others. */
const NUMBER = /^(?:\(?\p{Ll}\)|\(?\d{1,2}(?:\.\d{1,2})*[.)]?)\s+(?=\p{Lu}|[*_"”“])/u;

const LINK = /!?\[([^\][]{0,200})\]\([^()]{0,500}\)/gu;

const MONTH =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept?|okt|nov|dec)';

/** A year of a date, of a span, of someone's life. */
const OTHER_YEARS = new RegExp(
  `(?:\\d{1,2} )?${MONTH}\\.? (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?(?!\\d)|(?:19|20)\\d\\d ?[–-] ?(?:(?:19|20)\\d\\d)?(?=\\)|$)|(?:född|f\\.|sedan|kl\\.?|nr) (?:\\d|/)*(?:19|20)\\d\\d`,
  'giu',
);

const YEAR = /(?<![\d/.,:-])(?:19|20)\d\d(?![\d/]|[.,:-]\d|-tal| (?:kr|kronor|elever|invånare|medlemmar)(?!\p{L}))/gu;

const AT_MARKS = /:\s+|\s[–—|•·-]\s|[–—]\s|\s(?:(?:går|gick) )?till\s(?=\p{Lu})/u;
const AT_MARKS_AND_YEARS = new RegExp(`${AT_MARKS.source}|\\(?(?<!\\d)(?:19|20)\\d\\d(?!\\d)\\)?`, 'u');

/**
 * Takes a line apart. "2022 – Rinkaby bibliotek" is a year and a name, "Dansoxen 2012: Rakel Nyqvist" an award with its
 * year and a name, "Grannskapspriset 2020 (utdelat i maj 2021)" an award and its year.
 */
export function readHeadLine({ kind, level, words: written }: Pick<Paragraph, 'kind' | 'level' | 'words'>): HeadLine {
  const words = withoutDeed(written)
    .replace(LINK, '$1')
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(NUMBER, '')
    .trim();
  if (readLabel(words)?.field === 'other' && !/^till:/iu.test(words))
    return { mark: `${kind} ${level} o`, years: [], parts: [], whole: '' };
  const bare = words.replace(/\((?!(?:19|20)\d\d\))[^)]*\)/gu, ' ');
  const plain = bare.trim() === '' ? words : bare;
  const years = [...plain.replace(OTHER_YEARS, ' ').matchAll(YEAR)]
    .map(([year]) => Number(year))
    .filter((year) => !isUnsureYear(written, year));
  const parts = plain
    .split(years.length > 0 ? AT_MARKS_AND_YEARS : AT_MARKS)
    .map((part) => part.replace(/^[\s.,:;–—-]+|[\s,:;–—-]+$/gu, '').replace(/\s+/gu, ' '))
    .filter((part) => part !== '');
  const whole = plain
    .replace(/\(?(?<!\d)(?:19|20)\d\d(?!\d)\)?/gu, ' ')
    .replace(/^[\s.,:;–—-]+|[\s,:;–—-]+$/gu, '')
    .replace(/\s+/gu, ' ');
  const form = `${years.length > 0 ? 'y' : ''}${/: \S/u.test(words) ? ':' : ''}`;
  return { mark: `${kind} ${level} ${form}`, years: [...new Set(years)], parts, whole };
}
