import type { Paragraph } from '../paragraph/paragraph.ts';
import type { AwardFacts } from './award-facts.ts';
import { sentencesOf } from './sentences-of.ts';

/** "Teknik – Bodens kommun", "Liten kommun: Öckerö kommun" */
const CLASS_AND_NAME = /^(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2})(?::| [–—-]) (\p{Lu}[^:]{2,80})$/u;

/** So many headings of a level with a class and a name show what they are. */
const FEWEST = 2;

interface Heading {
  readonly index: number;
  readonly className: string;
  readonly name: string;
}

/**
 * The facts of a page whose headings of one level are each a class of its award and who won in it. That the first part
 * is a class is told by a sentence that counts them up in small letters ("i kategorierna välfärd, teknik och
 * ledarskap"), or by their common noun ("Stor kommun", "Liten kommun"). Otherwise it may be a work, or part of a name.
 */
export function withNamesBehindClasses(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
): readonly AwardFacts[] {
  const levels = new Map<number, Heading[]>();
  for (const [index, { kind, level, words }] of paragraphs.entries()) {
    const [, className, name] = kind === 'heading' ? (CLASS_AND_NAME.exec(words) ?? []) : [];
    const isOther = facts[index]!.award !== undefined || facts[index]!.years.length > 0;
    if (className === undefined || name === undefined || isOther) continue;
    levels.set(level, [...(levels.get(level) ?? []), { index, className, name }]);
  }
  const named = new Map<number, string>();
  for (const headings of levels.values()) {
    const classes = [...new Set(headings.map(({ className }) => className))];
    if (classes.length < FEWEST || !(haveOneNoun(classes) || areCountedUp(classes, paragraphs))) continue;
    for (const { index, name } of headings) named.set(index, name);
  }
  if (named.size === 0) return facts;
  return facts.map((fact, index) => {
    const recipient = named.get(index);
    return recipient === undefined ? fact : { years: [], recipient };
  });
}

/** "Stor kommun", "Mellanstor kommun", "Liten kommun" */
function haveOneNoun(classes: readonly string[]): boolean {
  const nouns = classes.map((name) => / (\p{Ll}+)$/u.exec(name)?.[1]);
  return nouns[0] !== undefined && nouns.every((noun) => noun === nouns[0]);
}

/** "i kategorierna välfärd, teknik och ledarskap" */
function areCountedUp(classes: readonly string[], paragraphs: readonly Paragraph[]): boolean {
  const first = classes.map(
    (name) => new RegExp(`(?<!\\p{L})${name.split(' ')[0]!.toLocaleLowerCase('sv')}(?!\\p{L})`, 'u'),
  );
  return paragraphs.some(
    ({ kind, words }) =>
      kind === 'text' && sentencesOf(words).some((sentence) => first.every((pattern) => pattern.test(sentence))),
  );
}
