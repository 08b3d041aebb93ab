import { isSpokenOf } from '../line/is-spoken-of.ts';
import type { PageView } from './page-view.ts';

const FULL_NAME = /^[*_]*(\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){1,2})(?!\p{L})/u;

/** Characters of words that do nothing but give an award. */
const LONGEST_GIVING = 200;

/**
 * Whether a paragraph of running text begins the next record: it stands right above an announcement, and either gives
 * an award to someone of whom the text above it says nothing, "MASTERPRISET går till Siv Bo.", or begins with the name
 * that the text announced there uses: "Tomas Kvickström är trädgårdsmästare." above "Motivering: … har Tomas
 * Kvickström …".
 *
 * @param above the text above it, which may be a citation
 */
export function headsNextRecord({ paragraphs, announcements, facts }: PageView, index: number, above: string): boolean {
  const announcement = announcements[index + 1];
  const { words, apart } = paragraphs[index]!;
  if (announcement?.cue !== 'sure' || !announcement.unquoted) return false;
  const { award, recipient } = facts[index]!;
  if (apart && award !== undefined && recipient !== undefined && words.length <= LONGEST_GIVING)
    return !isSpokenOf(recipient, above);
  const name = FULL_NAME.exec(words)?.[1];
  const text = paragraphs[index + (announcement.inline === null ? 2 : 1)];
  return name !== undefined && text?.words.includes(name) === true;
}
