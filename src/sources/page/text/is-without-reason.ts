import { sentencesOf } from '../award/sentences-of.ts';
import { saysNoReason } from '../line/says-no-reason.ts';
import type { PageView } from '../view/page-view.ts';
import type { Standing } from './standing.ts';

/** So many sentences before a text can say what it is. */
const NEAREST = 2;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/**
 * Whether the page says right above a text that there is no reason of the jury's, so that it is somebody's own word:
 * "Någon skriven motivering finns inte. Ordföranden förklarar valet så här:". Not of another year: "Före 2016 gavs
 * priset utan motivering."
 */
export function isWithoutReason({ paragraphs, announcements, facts }: PageView, { at, record }: Standing): boolean {
  const lead = announcements[at]?.lead ?? '';
  const above = paragraphs[at - 1];
  const { years, recipient } = facts[at]!;
  const isOwn = record.includes(at - 1) && above?.kind === 'text' && years.length === 0 && recipient === undefined;
  const near = [isOwn ? above.words : '', lead].flatMap((words) => sentencesOf(words.replace(/\s+/gu, ' ')));
  const nearest = near.slice(-NEAREST);
  const said = nearest.findLastIndex((sentence) => saysNoReason(sentence) && !YEAR.test(sentence));
  return said >= 0 && !nearest.slice(said + 1).some((sentence) => /motivering/iu.test(sentence));
}
