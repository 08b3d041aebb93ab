import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';

/** "Robin har", "”Robin är": whom a text tells of from its first words, by the given name alone. */
const GIVEN_NAME =
  /^["”“„»*_]*(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?) (?:har|är|brinner|ställer|tar|ger|gör|lägger|visar|får|arbetar|leder|betyder)(?!\p{L})/u;

/**
 * The one person in the lines and sentences right above a text whose given name is its first word: "Robin har sedan
 * tonåren …" below "valde Robin Ek, Sörby IF, till årets ledare".
 *
 * @returns undefined where the text begins otherwise, or the record names nobody or two of that name
 */
export function namedByGivenName(
  { paragraphs }: Pick<PageView, 'paragraphs'>,
  { record, words }: Pick<Standing, 'record' | 'words'>,
): string | undefined {
  const given = GIVEN_NAME.exec(words)?.[1];
  if (given === undefined) return undefined;
  const lines = record.map((index) => paragraphs[index]!.words).filter((line) => line.includes(given));
  if (lines.length === 0) return undefined;
  const full = new RegExp(
    `(?<!\\p{L}|\\p{Lu}\\p{Ll}+ )${given}(?: (?:von|af|de))?(?: \\p{Lu}\\p{Ll}[\\p{L}-]*){1,2}(?!\\p{L})`,
    'gu',
  );
  const named = new Set(lines.flatMap((line) => line.match(full) ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}
