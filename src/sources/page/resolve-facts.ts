import type { AwardFacts } from './award-facts.ts';
import { namesAward } from './award-name.ts';
import { isFurniture } from './furniture.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** What the page says of one citation, and where its year comes from. */
export interface ResolvedFacts {
  readonly year?: number;
  readonly award?: string;
  readonly recipient?: string;
  /** Index of the paragraph the year was taken from. */
  readonly yearFrom?: number;
  readonly doubt?: 'citation-without-year' | 'ambiguous-year';
}

/** The year and award of the citation before, with no heading in between. */
export interface Edition {
  readonly year: number;
  readonly award?: string;
}

/** Honourable mentions, shared prizes and finalists belong to the edition that goes before them. */
const SAME_EDITION =
  /hedersomnämnande|hedersomnämnd|hedrande omnämnande|finalist|andra ?pris|tredje ?pris|delat (?:första ?)?pris|delad (?:första ?)?plats/iu;

/**
 * Gathers the facts that hold for a citation: the announcing words first, then its own record (what stands between the
 * citation before it and itself), then the headings it stands under.
 *
 * A heading's year holds for all that stands under it. A heading that names a recipient holds for one citation only:
 * the next must have a heading of its own, or be said to belong to the same edition. Two years on the same footing are
 * a doubt, never a choice.
 *
 * @param at index of the announcing paragraph
 * @param lead what the announcing words say
 * @param previous index of the last paragraph of the citation before, −1 for the first
 * @param edition what an honourable mention without a year of its own belongs to
 */
export function resolveFacts(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  at: number,
  lead: AwardFacts,
  previous: number,
  text: string,
  edition: Edition | undefined,
): ResolvedFacts {
  const open = openHeadings(paragraphs, at, previous);
  const record: number[] = [];
  for (let index = at - 1; index > previous; index -= 1) {
    if (paragraphs[index]!.kind !== 'heading' || open.includes(index)) record.push(index);
  }
  const above = open.filter((index) => index <= previous);
  const sameEdition =
    SAME_EDITION.test(headOf(paragraphs[at]!.words)) ||
    record.some((index) => paragraphs[index]!.words.length <= 120 && SAME_EDITION.test(paragraphs[index]!.words));

  const recipient =
    lead.recipient ??
    firstOf(record, (index) => facts[index]!.recipient) ??
    firstOf(record, (index) => nameAsRecipient(paragraphs, facts, index, text)) ??
    firstOf(above, (index) =>
      isAncestor(paragraphs, index, at) && facts[index]!.years.length === 0 ? facts[index]!.recipient : undefined,
    );
  const award =
    lead.award ??
    firstOf([...record, ...above], (index) => facts[index]!.award) ??
    firstOf([...record, ...above], (index) => nameAsAward(facts[index]!, recipient));
  const dated = yearOf(paragraphs, facts, at, lead, record, above, sameEdition);
  const continued = dated.doubt === 'citation-without-year' && sameEdition && edition !== undefined;
  const theirAward = award ?? (continued ? edition.award : undefined);
  return {
    ...(continued ? { year: edition.year, yearFrom: at } : dated),
    ...(theirAward !== undefined && { award: theirAward }),
    ...(recipient !== undefined && { recipient }),
  };
}

/** The words that announce, not the citation after them. */
function headOf(words: string): string {
  return words.slice(0, 120).split(/["”“„»«]/u)[0]!;
}

function yearOf(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  at: number,
  lead: AwardFacts,
  record: readonly number[],
  above: readonly number[],
  sameEdition: boolean,
): Pick<ResolvedFacts, 'year' | 'yearFrom' | 'doubt'> {
  const heads = record.filter((index) => paragraphs[index]!.kind === 'heading');
  const nearestHead = heads.find((index) => facts[index]!.years.length > 0);
  const headYears = nearestHead === undefined ? [] : facts[nearestHead]!.years;
  if (lead.years.length > 0) {
    const contradicted =
      headYears.length === 1 &&
      !isTitle(paragraphs[nearestHead!]!, nearestHead!) &&
      !lead.years.includes(headYears[0]!);
    if (lead.years.length > 1 || contradicted) return { doubt: 'ambiguous-year' };
    return { year: lead.years[0]!, yearFrom: at };
  }
  const said = new Set<number>();
  let saidAt = at;
  for (const index of record) {
    if (heads.includes(index) || (nearestHead !== undefined && index < nearestHead)) continue;
    for (const year of facts[index]!.years) {
      if (said.size === 0) saidAt = index;
      said.add(year);
    }
  }
  if (headYears.length > 1) return { doubt: 'ambiguous-year' };
  if (headYears.length === 1 && (said.size === 0 || said.has(headYears[0]!))) {
    return { year: headYears[0]!, yearFrom: nearestHead! };
  }
  if (headYears.length === 1 || said.size > 1) return { doubt: 'ambiguous-year' };
  if (said.size === 1) return { year: [...said][0]!, yearFrom: saidAt };
  for (const index of above) {
    const { years, recipient, name } = facts[index]!;
    if (years.length === 0) continue;
    const ofOneRecipient = recipient !== undefined || (name !== undefined && index !== 0);
    if (years.length > 1) return { doubt: 'ambiguous-year' };
    if (ofOneRecipient && !sameEdition && !isAncestor(paragraphs, index, at)) return { doubt: 'citation-without-year' };
    return { year: years[0]!, yearFrom: index };
  }
  return { doubt: 'citation-without-year' };
}

/**
 * The headings a paragraph stands under, nearest first. Marked headings by their levels; lines that merely look like
 * headings have no level, so all of them down to the last that is no part of the matter ("Kontakt", "Tidigare vinnare").
 */
function openHeadings(paragraphs: readonly Paragraph[], at: number, previous: number): readonly number[] {
  const open: number[] = [];
  let level = paragraphs[at]!.kind === 'heading' ? paragraphs[at]!.level : 8;
  for (let index = at - 1; index >= 0; index -= 1) {
    const paragraph = paragraphs[index]!;
    if (paragraph.kind !== 'heading') continue;
    if (index > 0 && isFurniture(paragraph.words)) {
      if (paragraph.level === 7 && level >= 7) break;
      if (paragraph.level < level) break;
      continue;
    }
    const unmarked = paragraph.level === 7;
    if (unmarked ? level >= 7 || index > previous : paragraph.level < level || (level === 8 && open.length === 0)) {
      open.push(index);
      if (!unmarked) level = paragraph.level;
    }
  }
  return open;
}

/** The page's own title, which may speak of another edition than what stands under it; a bare year is no title. */
function isTitle({ words }: Paragraph, index: number): boolean {
  return index === 0 && !/^\d{4}$/.test(words);
}

/** Whether a marked heading embraces a paragraph, and not only goes before it. */
function isAncestor(paragraphs: readonly Paragraph[], heading: number, at: number): boolean {
  const { level } = paragraphs[heading]!;
  if (level === 7) return false;
  return paragraphs
    .slice(heading + 1, at + 1)
    .some((paragraph) => paragraph.kind === 'heading' && paragraph.level > level && paragraph.level < 7);
}

/** A heading of a mere name is the recipient's if the name is also used in running text. */
function nameAsRecipient(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  index: number,
  text: string,
): string | undefined {
  const { name, years } = facts[index]!;
  if (name === undefined || paragraphs[index]!.kind !== 'heading' || namesAward(name)) return undefined;
  const sameName = facts.filter((other) => other.name === name && other.years.length > 0).length;
  if (years.length > 0 && sameName > 1) return undefined;
  if (!/^\p{Lu}[\p{L}&.,'’-]*(?: (?:\p{Lu}[\p{L}&.,'’-]*|och|i|av|på|AB|för|von|af|de))*$/u.test(name))
    return undefined;
  const stem = name.split(' ')[0]!.replace(/s$/u, '');
  const uses = text.match(new RegExp(`(?<!\\p{L})${stem.replace(/[^\p{L}\d]/gu, '.')}`, 'gu'))?.length ?? 0;
  return uses > 1 || years.length > 0 ? name : undefined;
}

function nameAsAward({ name, years }: AwardFacts, recipient: string | undefined): string | undefined {
  return name !== undefined && years.length > 0 && recipient !== undefined && name !== recipient ? name : undefined;
}

function firstOf<T>(indices: readonly number[], pick: (index: number) => T | undefined): T | undefined {
  for (const index of indices) {
    const value = pick(index);
    if (value !== undefined) return value;
  }
  return undefined;
}
