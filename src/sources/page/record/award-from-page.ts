import { findAward } from '../award/award-names.ts';
import { DEFINITE_NAME } from '../award/definite-name.ts';
import { isOneAward } from '../award/is-one-award.ts';
import { namesPartOfSite } from '../award/names-part-of-site.ts';
import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import { agree } from './agree.ts';

/**
 * The award of a record that names none: the page's, unless the record has a heading of its own that may be another
 * award's name ("Klarspråkskvasten"), or unless the page first names its award below and another one above.
 *
 * @param pageAward the award that the page is about
 */
export function awardFromPage(
  view: PageView,
  { at, record }: Standing,
  recipient: string | undefined,
  pageAward: string,
): string | undefined {
  const { paragraphs, facts, names, title } = view;
  const headed = record.some((index) => {
    const { kind } = paragraphs[index]!;
    const { name, years } = facts[index]!;
    return (
      index > title &&
      !isOfHead(view, index) &&
      kind === 'heading' &&
      name !== undefined &&
      years.length === 0 &&
      mayBeAward(name) &&
      !isOneAward(name, pageAward) &&
      (recipient === undefined || !agree(name, recipient))
    );
  });
  if (headed) return undefined;
  const said = paragraphs.slice(0, at + 1).flatMap(({ words }) => findAward(words, names)?.name ?? []);
  const isFirstBelow =
    said.length > 0 &&
    names.names.some((name) => name === pageAward) &&
    !paragraphs.slice(0, at + 1).some(({ words }) => words.includes(pageAward)) &&
    !said.some((name) => isOneAward(name, pageAward));
  if (!isFirstBelow) return pageAward;
  return new Set(said).size === 1 ? said[0] : undefined;
}

/** "Klarspråkskvasten", "Stora Lampan": one or two words in the definite form, and no part of a site. */
function mayBeAward(name: string): boolean {
  return name.split(' ').length <= 2 && DEFINITE_NAME.test(name) && !namesPartOfSite(name);
}

/** Whether a line is one of those that only go on from the page's title: "Bladet" and below it "Ur gömmorna". */
function isOfHead({ paragraphs, title }: PageView, index: number): boolean {
  const { level } = paragraphs[index]!;
  const isDeeper = level < 7 && level > (paragraphs[title]?.level ?? 0);
  return !isDeeper && paragraphs.slice(0, index).every(({ kind }) => kind === 'heading');
}
