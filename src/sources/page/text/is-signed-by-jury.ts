import { JURY_MEMBER } from '../line/jury-member.ts';
import { findAnnouncement } from '../view/find-announcement.ts';
import type { PageView } from '../view/page-view.ts';

/**
 * Whether the line below a text says whose words it is: "– Ur juryns motivering", or "Juryns motivering" as a heading
 * with no text of its own.
 *
 * @param last the text's last paragraph
 */
export function isSignedByJury({ paragraphs, text }: PageView, last: number): boolean {
  const below = paragraphs[last + 1];
  if (below === undefined || below.words.length > 90 || JURY_MEMBER.test(below.words)) return false;
  if (below.kind === 'speech') return /(?:jury|motivering)/iu.test(below.words);
  const next = paragraphs[last + 2];
  const hasText = next !== undefined && next.kind !== 'heading' && next.kind !== 'rule';
  return below.kind === 'heading' && findAnnouncement(text, below) !== null && !hasText;
}
