import { isOneAward } from '../award/is-one-award.ts';
import { isUnsureYear } from '../line/is-unsure-year.ts';
import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import type { SaidYear } from '../view/said-year.ts';

/** Those who share a prize stand among so many paragraphs. */
const FURTHEST = 40;

/** "delas mellan en liten och en stor kommun", "årets två stipendiater" */
const OF_SEVERAL =
  /(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|båda|bägge|delas?|delades|delar|vardera|mellan|(?:pristagar|vinnar|mottagar)(?:e|na)|stipendiater(?:na)?|medaljörer(?:na)?)(?!\p{L})/iu;

/**
 * The year that is said once over several records of one prize, each under a heading with its recipient's name alone:
 * "Bäckpriset 2019 delas mellan två kommuner." above "Mora kommun" and "Åre kommun". The first record has it right
 * above; the others stand beside that.
 *
 * @param award the record's own
 * @returns undefined for the first of them, where a heading of another kind stands between, or two years are said
 */
export function yearOverSiblings(
  { paragraphs, facts }: PageView,
  { record }: Standing,
  award: string | undefined,
): SaidYear | undefined {
  const isNamed = (index: number) =>
    paragraphs[index]!.kind === 'heading' &&
    facts[index]!.award === undefined &&
    facts[index]!.years.length === 0 &&
    (facts[index]!.recipient ?? facts[index]!.name) !== undefined;
  const own = record.find(isNamed);
  if (own === undefined) return undefined;
  const { level } = paragraphs[own]!;
  let first = own;
  let over = own - 1;
  for (; over >= Math.max(0, own - FURTHEST); over -= 1) {
    const { kind, level: other } = paragraphs[over]!;
    if (kind === 'rule') return undefined;
    if (kind !== 'heading' || other > level) continue;
    if (other < level || !isNamed(over)) break;
    first = over;
  }
  if (first === own || paragraphs[over]?.kind !== 'heading' || (level < 7 && paragraphs[over]!.level === level))
    return undefined;
  const above = [...paragraphs.keys()].slice(over, first);
  const dated = above.filter((index) => facts[index]!.years.length > 0);
  const [from] = dated;
  if (from === undefined || !above.some((index) => OF_SEVERAL.test(paragraphs[index]!.words))) return undefined;
  const { years, award: given } = facts[from]!;
  const isSure = dated.every((index) => {
    const fact = facts[index]!;
    return fact.years.length === 1 && fact.years[0] === years[0] && fact.recipient === undefined;
  });
  if (!isSure || given === undefined || isUnsureYear(paragraphs[from]!.words, years[0]!)) return undefined;
  return award === undefined || isOneAward(award, given) ? { year: years[0]!, from } : undefined;
}
