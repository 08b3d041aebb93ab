import { withoutTitles } from './without-titles.ts';

/** I, me, my: a person who answers. A jury says "vi" and "oss" where it speaks of everyone, and never "jag". */
export function speaksForItself(words: string): boolean {
  return /(?<![\p{L}-])(?:jag|mig|min|mina)(?![\p{L}-])/iu.test(withoutTitles(words));
}
