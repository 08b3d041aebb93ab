import type { AwardFacts } from '../award/award-facts.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { Announcement } from './find-announcement.ts';

/**
 * Whether each announced citation of a page, and there are several, stands under a heading that names award and
 * recipient: "Årets eldsjäl 2017: Siv Bo". A heading that names neither, "Ny webbplats i vår", is then of no record.
 */
export function recordsNameAwards(
  paragraphs: readonly Paragraph[],
  announcements: readonly (Announcement | null)[],
  facts: readonly AwardFacts[],
): boolean {
  let announced = 0;
  let head: AwardFacts | undefined;
  for (const [index, { kind }] of paragraphs.entries()) {
    if (announcements[index]?.cue === 'sure') {
      if (head?.award === undefined || head.recipient === undefined) return false;
      announced += 1;
    }
    if (kind === 'heading') head = facts[index]!;
  }
  return announced > 1;
}
