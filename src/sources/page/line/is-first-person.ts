import { withoutTitles } from './without-titles.ts';

/** We, I, our: the winner's voice more often than the jury's. */
export function isFirstPerson(words: string): boolean {
  return /(?<![\p{L}-])(?:vi|jag|oss|mig|vårt|våra|min|mina)(?![\p{L}-])/iu.test(withoutTitles(words));
}
