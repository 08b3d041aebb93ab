import { namesFinalists } from '../line/names-finalists.ts';
import type { Standing } from '../text/standing.ts';
import { isAncestor } from '../view/open-headings.ts';
import type { PageView } from '../view/page-view.ts';
import { isNamedIn } from './is-named-in.ts';
import { namesSomeone } from './names-someone.ts';

/** Whom a citation is of, as far as it is known, and whether the page says elsewhere that they got the award. */
export interface Honored {
  readonly recipient: string | undefined;
  readonly isWinner: boolean;
}

/** "Finalist", "Finalisten Umeå kommun", "Finalister: Umeå, Lund och Boden" */
const OF_ONE_FINALIST = /(?<!\p{L})finalist(?:en)?(?!\p{L})/iu;
const LISTS_FINALISTS = /finalist(?:er|erna)\s*:\s+\S/iu;

/**
 * Whether a line is over finalists, or over the one whose record it is in. The headings of their prizes may stand
 * between, where they are of the same year and below it: "Årets ledare 2025" below "Finalisterna 2025".
 *
 * @param ofPrize the lines nearer to the text that name a prize or a year
 */
export function isOverFinalists(
  { paragraphs, facts, title }: PageView,
  { record, at }: Standing,
  { recipient, isWinner }: Honored,
  index: number,
  ofPrize: readonly number[],
): boolean {
  const { words } = paragraphs[index]!;
  if (!namesFinalists(words)) return false;
  const { years } = facts[index]!;
  const isAbove = (below: number) => index === title || isAncestor(paragraphs, index, below);
  const isOfYear = (below: number) => facts[below]!.years.every((year) => years.length === 0 || years.includes(year));
  if (!ofPrize.every((below) => isAbove(below) && isOfYear(below))) return false;
  if (!OF_ONE_FINALIST.test(words)) return !isWinner && (!LISTS_FINALISTS.test(words) || isNamedIn(words, recipient));
  const isNamed = namesSomeone(words, facts[index]!);
  return record.includes(index)
    ? !isNamed || isNamedIn(words, recipient)
    : !isNamed && isAncestor(paragraphs, index, at);
}
