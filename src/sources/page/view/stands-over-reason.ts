import { givesMention } from '../line/gives-mention.ts';
import type { PageView } from './page-view.ts';

/** So many paragraphs lie between a heading, its winner's presentation and the announced reason. */
const FURTHEST = 3;

/**
 * Whether a text stands under a heading that says whose record it is, and the record's reason is announced below it:
 * "Siv Bo är svetsare och har arbetat här sedan 1998." above "Motiveringen löd:" presents the winner. An announcement
 * that names its own recipient or a mention is of the next.
 */
export function standsOverReason(
  { paragraphs, announcements, facts }: Pick<PageView, 'paragraphs' | 'announcements' | 'facts'>,
  index: number,
): boolean {
  let head = index - 1;
  while (head > index - FURTHEST && paragraphs[head]?.kind === 'text') head -= 1;
  if (paragraphs[head]?.kind !== 'heading') return false;
  const { recipient: headed, name, years: dated } = facts[head]!;
  if (headed === undefined && (name === undefined || dated.length === 0)) return false;
  for (let at = index + 1; at < paragraphs.length && at <= index + FURTHEST; at += 1) {
    const { kind } = paragraphs[at]!;
    const { recipient, years } = facts[at]!;
    if (kind === 'heading' || kind === 'rule' || recipient !== undefined || years.length > 0) return false;
    const announcement = announcements[at];
    if (announcement?.cue === 'sure') return !givesMention(announcement.lead);
  }
  return false;
}
