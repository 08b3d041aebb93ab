import type { PageView } from './page-view.ts';

const FULL_NAME = /^[*_]*(\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von |af |de )?\p{Lu}[\p{L}-]+){1,2})(?!\p{L})/u;

/**
 * Whether a paragraph of running text begins the next record: it stands right above an announcement and begins with the
 * name that the text announced there uses. "Tomas Kvickström är trädgårdsmästare." above "Motivering: … har Tomas
 * Kvickström …".
 */
export function headsNextRecord({ paragraphs, announcements }: PageView, index: number): boolean {
  const announcement = announcements[index + 1];
  const name = FULL_NAME.exec(paragraphs[index]!.words)?.[1];
  if (name === undefined || announcement?.cue !== 'sure' || !announcement.unquoted) return false;
  const text = paragraphs[index + (announcement.inline === null ? 2 : 1)];
  return text?.words.includes(name) === true;
}
