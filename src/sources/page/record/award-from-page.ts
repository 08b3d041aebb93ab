import { findAward } from '../award/award-names.ts';
import { DEFINITE_NAME } from '../award/definite-name.ts';
import { isOneAward } from '../award/is-one-award.ts';
import { namesPartOfSite } from '../award/names-part-of-site.ts';
import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import { agree } from './agree.ts';

/**
 * Gives the award of each record that names none: the page's, unless the record has a heading of its own that may be
 * another award's name ("Klarspråkskvasten"), or unless the page first names its award below the record and another one
 * above it.
 *
 * @param pageAward the award that the page is about
 * @returns a function of where a record stands and of its recipient; the page is looked through once for all records
 */
export function awardFromPage(
  view: PageView,
  pageAward: string,
): (standing: Standing, recipient: string | undefined) => string | undefined {
  const headEnd = view.paragraphs.findIndex(({ kind }) => kind !== 'heading');
  const namedAbove = awardsAbove(view, pageAward);
  return ({ at, record }, recipient) => {
    if (record.some((index) => headsOther(view, index, headEnd, pageAward, recipient))) return undefined;
    return namedAbove(at);
  };
}

/** Whether a heading of a record may be the name of an award, and is neither the page's nor its recipient. */
function headsOther(
  { paragraphs, facts, title }: PageView,
  index: number,
  headEnd: number,
  pageAward: string,
  recipient: string | undefined,
): boolean {
  const { kind, level } = paragraphs[index]!;
  const { name, years } = facts[index]!;
  if (kind !== 'heading' || index <= title || name === undefined || years.length > 0) return false;
  // "Bladet" and below it "Ur gömmorna": a line that only goes on from the page's title.
  const isDeeper = level < 7 && level > (paragraphs[title]?.level ?? 0);
  if (!isDeeper && (headEnd < 0 || index <= headEnd)) return false;
  return mayBeAward(name) && !isOneAward(name, pageAward) && (recipient === undefined || !agree(name, recipient));
}

/** "Klarspråkskvasten", "Stora Lampan": one or two words in the definite form, and no part of a site. */
function mayBeAward(name: string): boolean {
  return name.split(' ').length <= 2 && DEFINITE_NAME.test(name) && !namesPartOfSite(name);
}

/** By place: the page's award, or where the page names that below alone, the only one it names above. */
function awardsAbove({ paragraphs, names }: PageView, pageAward: string): (at: number) => string | undefined {
  let first: { readonly name: string; readonly from: number } | undefined;
  let second = paragraphs.length;
  let own = names.names.includes(pageAward) ? paragraphs.length : 0;
  for (let index = 0; index < own; index += 1) {
    const { words } = paragraphs[index]!;
    const name = findAward(words, names)?.name;
    if (words.includes(pageAward) || (name !== undefined && isOneAward(name, pageAward))) own = index;
    else if (name !== undefined && first === undefined) first = { name, from: index };
    else if (name !== undefined && name !== first?.name) second = Math.min(second, index);
  }
  return (at) => {
    if (first === undefined || at < first.from || at >= own) return pageAward;
    return at < second ? first.name : undefined;
  };
}
