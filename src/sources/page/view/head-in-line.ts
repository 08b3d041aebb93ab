import { NICKNAME } from '../award/nickname.ts';

const HEAD = new RegExp(
  `^(?:[^"”“„»«]|${NICKNAME.source}){3,90}?(?:[:,.][*_]{0,3}|\\s[–—-])\\s+[*_]{0,2}(?=["”“„»«])(?!${NICKNAME.source})`,
  'u',
);

/** The head of a record that has its quotation in the same line: "2014 Umeå kommun: ”…”"; undefined for other words. */
export function headInLine(words: string): string | undefined {
  return HEAD.exec(words)?.[0];
}
