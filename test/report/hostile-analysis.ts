import type { Analysis } from '../../src/records.ts';
import { sampleAnalysis } from './sample-analysis.ts';

/** What a corpus may hold to break a report: formulas, markup, ends of lines, turned writing, broken characters. */
export const PAYLOADS: readonly string[] = [
  '=cmd|"/C calc"!A0 ',
  ' =1+1 ',
  '\u200f=HYPERLINK("http://example.com";"x") ',
  '<script>alert(1)</script> ',
  '"; DROP TABLE concepts; -- ',
  '\u202edlrow olleh\u2066 ',
  'first line\r\nsecond line\n',
  '\t@SUM(1) ',
  '-1+1 ',
  '＝1 ',
  '\u0000\u0007 ',
  '\ud800 ',
  ']]>&amp;</v> ',
  'a|b,c;d ',
  `${'å'.repeat(10_000)} `,
];

/** Members whose texts are a fixed vocabulary, which no corpus can change. */
const FIXED = new Set(['kind', 'verdict', 'type', 'via', 'role', 'method', 'retrieved']);

/**
 * Every text of the value that a corpus or lexicon supplies with a payload before it, the same text always the same.
 */
function infest(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return infestText(value, key);
  if (Array.isArray(value)) return value.map((each) => infest(each, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, infest(each, name)]));
}

function infestText(text: string, key: string): string {
  if (FIXED.has(key) || /^(shared|only-jury|only-text)$/.test(text)) return text;
  let sum = 0;
  for (const character of text) sum += character.codePointAt(0)!;
  return PAYLOADS[sum % PAYLOADS.length]! + text;
}

/** The sample with a payload in every name, text and id. */
export const hostileAnalysis = infest(sampleAnalysis) as Analysis;
