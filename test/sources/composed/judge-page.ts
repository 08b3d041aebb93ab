import type { Citation, Notice } from '../../../src/records.ts';
import type { KnownCitation } from './block.ts';
import type { ComposedPage } from './compose-page.ts';
import type { Recipient } from './parts.ts';
import type { FoundOnPage } from './read-composed.ts';

/** What became of the citations of a page. */
export interface Judgment {
  readonly right: number;
  /** Not found, or found without a recipient, and told. */
  readonly flagged: number;
  /** What is wrong and told nowhere, one line each. */
  readonly silent: readonly string[];
}

/**
 * Holds what is found on a page against what is known of it.
 *
 * A citation that is not found is flagged where something is flagged between the citation before it and the one after
 * it, or of the page as a whole.
 */
export function judgePage({ citations }: ComposedPage, found: FoundOnPage): Judgment {
  const left = new Set(found.citations);
  const silent: string[] = [];
  let [right, flagged] = [0, 0];
  for (const [index, known] of citations.entries()) {
    const [from, to] = [citations[index - 1]?.line ?? 0, citations[index + 1]?.line ?? Number.POSITIVE_INFINITY];
    const isTold = (notice: Notice): boolean => notice.line === undefined || (notice.line >= from && notice.line <= to);
    const told = found.notices.filter(isTold);
    const hit = [...left].find(({ text }) => bare(text) === bare(known.text)) ?? overlapping(left, known);
    const name = `${known.year} ${known.recipient.full}`;
    if (hit === undefined) {
      if (told.length > 0) flagged++;
      else silent.push(`${name}: not found, and nothing flagged`);
      continue;
    }
    left.delete(hit);
    const faults = faultsOf(hit, known);
    const lacks = hit.recipient === undefined && told.some(({ code }) => code === 'citation-without-recipient');
    if (faults.length === 0) right++;
    else if (faults.length === 1 && lacks) flagged++;
    else silent.push(`${name}: ${faults.join(', ')}`);
  }
  for (const { year, recipient, text } of left) silent.push(`no citation: ${year} ${recipient}: ${text}`);
  return { right, flagged, silent };
}

/** Found in part, or with something else around. */
function overlapping(left: ReadonlySet<Citation>, known: KnownCitation): Citation | undefined {
  const head = (text: string): string => bare(text).slice(0, 30);
  return [...left].find(({ text }) => bare(text).includes(head(known.text)) || bare(known.text).includes(head(text)));
}

function faultsOf(found: Citation, known: KnownCitation): string[] {
  return [
    ...(bare(found.text) === bare(known.text) ? [] : [`the text is “${found.text}”`]),
    ...(found.year === known.year ? [] : [`the year is ${found.year}`]),
    ...(found.distinction === known.distinction ? [] : [`it is of ${found.distinction ?? 'the winner'}`]),
    ...(isCalled(found.recipient, known.recipient) ? [] : [`the recipient is ${found.recipient}`]),
  ];
}

/** Whether it is the recipient's name; it may have words that tell who it is, where the page can have them. */
function isCalled(name: string | undefined, { expected, full, described = full }: Recipient): boolean {
  const [got, wanted, longest] = [name ?? '', expected, described].map((words) => words.toLowerCase());
  return got === wanted || (longest!.includes(got!) && got!.includes(wanted!));
}

/** Without marks of quotation, emphasis, items and the last stop, which are kept or left as a page is written. */
function bare(text: string): string {
  return text
    .replace(/^[•-] /gm, '')
    .replace(/[*_#>”“"»«’'‘„]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
}
