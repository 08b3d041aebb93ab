import type { PageView } from '../view/page-view.ts';
import type { RecordHead } from '../view/record-head.ts';

/**
 * Whether a heading names neither award nor year, where each announced citation stands under one that does: "Årets
 * eldsjäl 2017: Siv Bo", and at the end "Ny webbplats i vår".
 */
export function isUnlikeRecords({ announcements, facts, headings }: PageView, head: RecordHead): boolean {
  if (head.dated || head.ofAward || head.recipient !== undefined || head.name === undefined) return false;
  const announced = announcements.flatMap((announcement, at) => (announcement?.cue === 'sure' ? [at] : []));
  const heads = announced.flatMap((at) => headings.findLast((heading) => heading < at) ?? []);
  return (
    heads.length > 1 &&
    heads.length === announced.length &&
    heads.every((heading) => facts[heading]!.award !== undefined && facts[heading]!.recipient !== undefined)
  );
}
