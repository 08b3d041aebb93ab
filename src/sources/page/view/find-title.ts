import type { AwardFacts } from '../award/award-facts.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';

/** Before so many paragraphs a page has its title: a date line or a menu may go first. */
const NEAR_HEAD = 5;

/**
 * The heading that speaks for a whole page: its only heading of the first level, when that stands near the head, else
 * its first paragraph, when that is a heading and no record of a list.
 *
 * "Årets bygge 2016" over one record and "Årets bygge 2015" over the next are built alike: neither is a title.
 *
 * @returns its index, −1 for none
 */
export function findTitle(paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]): number {
  const marked = paragraphs.flatMap(({ level }, index) => (level === 1 ? [index] : []));
  if (marked.length === 1 && marked[0]! < NEAR_HEAD) return marked[0]!;
  if (isUnderSite(paragraphs, facts)) return 1;
  const first = paragraphs[0];
  if (first?.kind !== 'heading') return -1;
  const isRecord = paragraphs.some(
    ({ kind, level }, index) =>
      index > 0 && kind === 'heading' && level === first.level && isSibling(facts[0]!, facts[index]!),
  );
  return isRecord || /^\d{4}$/.test(first.words) ? -1 : 0;
}

/** "Bygdenätet" above "Byarnas bästa 2019", the only heading with a year: whose site it is, and the page's title. */
function isUnderSite(paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]): boolean {
  const [site, title] = paragraphs;
  if (site?.level !== 7 || title?.level !== 7 || facts[0]!.years.length > 0) return false;
  const { years, name } = facts[1]!;
  const isOnly = paragraphs.every(
    ({ kind }, index) => kind !== 'heading' || index === 1 || facts[index]!.years.length === 0,
  );
  return years.length === 1 && name !== undefined && isOnly;
}

/** Whether two headings say the same kind of things of two editions. */
function isSibling(a: AwardFacts, b: AwardFacts): boolean {
  if (a.years.length !== 1 || b.years.length !== 1 || a.years[0] === b.years[0]) return false;
  return (['award', 'recipient', 'name'] as const).every(
    (key) =>
      (a[key] === undefined) === (b[key] === undefined) && (key === 'recipient' || key === 'name' || a[key] === b[key]),
  );
}
