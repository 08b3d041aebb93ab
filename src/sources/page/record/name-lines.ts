import { namesOrganization } from '../award/names-organization.ts';
import { headsMentions } from '../line/heads-mentions.ts';
import { isPerson } from '../line/is-person.ts';
import { isSpokenOf } from '../line/is-spoken-of.ts';
import { saysWinners } from '../line/says-winners.ts';
import { isOfEdition, type Standing } from '../text/standing.ts';
import { nameOnLine } from '../view/name-on-line.ts';
import type { PageView } from '../view/page-view.ts';
import { headsAnAward } from './heads-an-award.ts';

/** A line of a record that can be its recipient's name. */
interface NameLine {
  readonly name: string;
  /** Where it stands in its record, and how it is marked: alike for the same slot of every record of a list. */
  readonly slot: string;
  readonly score: number;
  /** Whether the line itself says that it names the recipient: it then only tells where names stand. */
  readonly isSaid: boolean;
}

/** What speaks for a line must add up to this. */
const ENOUGH = 3;

/**
 * The recipient of each record that names it on a line of its own, without saying that it is one.
 *
 * A line counts for more when the citation speaks of it by name, when its form is a person's or an organization's, when
 * it is marked as a heading and when it stands right above the text; and most when the same slot is a name in the
 * page's other records too. A line that recurs from record to record is a category, and no name.
 *
 * @param standings of all citations of the page, in order
 * @returns for each its recipient as written, undefined where no line is sure enough
 */
export function namesOnLines(view: PageView, standings: readonly Standing[]): readonly (string | undefined)[] {
  const found = standings.map((standing) => linesOf(view, standing));
  const lines = found.map((own) => own.filter(({ isSaid }) => !isSaid));
  const uses = new Map<string, number>();
  const slots = new Map<string, { count: number; score: number }>();
  for (const { name, slot, score } of found.flat()) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
    const known = slots.get(slot) ?? { count: 0, score: 0 };
    slots.set(slot, { count: known.count + 1, score: known.score + score });
  }
  const weigh = ({ name, slot, score }: NameLine) => {
    const { count, score: all } = slots.get(slot)!;
    const regular = count > 1 && count * 2 > standings.length;
    return score + (regular ? 2 + all / count : 0) - ((uses.get(name) ?? 0) > 1 ? 6 : 0);
  };
  return lines.map((own) => {
    const ranked = own.map((line) => ({ name: line.name, weight: weigh(line) })).sort((a, b) => b.weight - a.weight);
    const [best] = ranked;
    return best !== undefined && best.weight >= ENOUGH ? best.name : undefined;
  });
}

function linesOf(view: PageView, standing: Standing): readonly NameLine[] {
  const { at, record, words } = standing;
  const { paragraphs, facts } = view;
  const lines: NameLine[] = [];
  let depth = 0;
  let near = true;
  for (const index of record) {
    const paragraph = paragraphs[index]!;
    const { kind, level } = paragraph;
    if (index === view.title) continue;
    const isName = isOfEdition(standing, facts[index]!) && !headsAnAward(view, index);
    const name = isName ? nameOnLine(view, index) : undefined;
    if (name !== undefined) {
      const isForm = isPerson(name) || namesOrganization(name);
      const score =
        (isSpokenOf(name, words) ? 3 : 0) +
        (isForm ? 2 : 0) +
        (kind === 'heading' && level < 7 ? 1 : 0) +
        (near && at - index <= 3 ? 1 : 0) +
        (isLedInto(view, index) ? 2 : 0) +
        (facts[index]!.years.length > 0 ? 2 : 0);
      lines.push({ name, slot: `${kind} ${level} ${depth}`, score, isSaid: false });
    } else if (isLineOfName(view, index)) {
      lines.push({ name: facts[index]!.recipient!, slot: `${kind} ${level} ${depth}`, score: ENOUGH, isSaid: true });
    }
    if (paragraph.words.length > 90 || /[.!?]$/u.test(paragraph.words)) near = false;
    depth += 1;
  }
  return lines;
}

/** "Hedersomnämnande i klassen Årets bygge 2016:", "Vinnare 2016:" right above a name: whose it leads into. */
function isLedInto({ paragraphs }: PageView, index: number): boolean {
  const above = paragraphs[index - 1]?.words ?? '';
  return above.endsWith(':') && (headsMentions(above) || saysWinners(above.replace(/(?:19|20)\d\d/u, '')));
}

/** A heading, item or short line that is an organization's name alone, so that no score need tell that it is one. */
function isLineOfName({ paragraphs, facts }: PageView, index: number): boolean {
  const { kind, words } = paragraphs[index]!;
  const { recipient, award } = facts[index]!;
  return (kind === 'heading' || kind === 'item') && award === undefined && recipient === words;
}
