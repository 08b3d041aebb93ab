import type { PageView } from '../view/page-view.ts';

const PRIZE =
  /(?<!\p{L})(?:\p{L}*pris(?:et|er|erna|ade|tagare\p{L}*|utskott\p{L}*|nämnd\p{L}*)?|\p{L}*utmärkelse\p{L}*|\p{L}*stipendi\p{L}*|\p{L}*medalj\p{L}*|\p{L}*diplom\p{L}*|\p{L}*plakett\p{L}*|\p{L}*tecken(?:et)?|vinnar\p{L}*|\p{L}*mottagar\p{L}*|segrar\p{L}*|belön\p{L}*|hedra\p{L}*|juryn?s?|jurybeslut|juryutlåtande|\p{L}*tävling\p{L}*|\p{L}*gala(?:n)?|hedersdoktor\p{L}*|delas(?: \p{L}+){0,2} ut|delar ut|utdelas|årets (?!(?:slut|första|sista|början)(?!\p{L}))\p{L}+)(?!\p{L})/iu;

/** What a title calls a page of happenings of all kinds. */
const HISTORY =
  /historia|historik|genom (?:åren|tiderna)|tidslinje|krönika|milstolp|händelser|projekt|referens|kunder|medarbetare|personal|om oss/iu;

/**
 * Whether a page says of its records, before the first of them, that they are of those who got a prize. A history of a
 * place or a club only does where its title names the prize, or a sentence says of the title's name that it is one.
 *
 * @param first the text of the first record, whose lines are looked at too
 * @param ofRecords whether each record names an award in a line of its own
 */
export function tellsOfPrize({ paragraphs, facts, title }: PageView, first: number, ofRecords: boolean): boolean {
  const above = paragraphs.slice(0, first).map(({ words }) => words);
  if (!(ofRecords || above.some((words) => PRIZE.test(words)))) return false;
  const titled = paragraphs[title]?.words ?? '';
  if (ofRecords || !HISTORY.test(titled) || PRIZE.test(titled)) return true;
  const name = facts[title]?.award;
  return name !== undefined && above.some((words) => words.includes(name) && PRIZE.test(words.replace(titled, '')));
}
