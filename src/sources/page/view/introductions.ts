import { isBiography } from '../line/is-biography.ts';
import { isSpoken } from '../line/is-spoken.ts';
import { speaksForItself } from '../line/speaks-for-itself.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { isMarked } from './is-marked.ts';

/**
 * Paragraphs that stand between a heading and the quotation under it, on a page where quotations stand right under as
 * many headings: "Priset mottogs av Daniel Ask på Stortorget.", "Daniel är 31 år och driver ett bageri." What is quoted
 * is the record's text, and they are beside it. A quotation of someone who says "jag" is no record's text.
 *
 * @returns their indices; none where fewer than two quotations, or not half of them, stand right under a heading
 */
export function introductions(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const introducing = new Set<number>();
  let right = 0;
  let introduced = 0;
  let heading = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'heading') heading = index;
    if (heading < 0 || paragraph.kind === 'heading') continue;
    const isQuoted = isMarked(paragraph);
    if (isQuoted && !isVoice(paragraph)) {
      if (index === heading + 1) right += 1;
      else introduced += 1;
      const between = paragraphs.slice(heading + 1, index);
      if (between.every(({ words }) => OF_GIVING.test(words) || isBiography(words)))
        for (let at = heading + 1; at < index; at += 1) introducing.add(at);
    }
    if (isQuoted || paragraph.kind !== 'text') heading = -1;
  }
  return right >= 2 && right >= introduced ? introducing : new Set();
}

/** What is told of how the prize was given, and not of why. */
const OF_GIVING =
  /pris(?!m)|utmärkelse|stipendi|diplom|medalj|plakett|ceremoni|överlämn|utdel|delades? ut|mottog|emot/iu;

function isVoice({ words }: Paragraph): boolean {
  return isSpoken(words) || speaksForItself(words.replace(/^[*_]*["”“„»«]/u, ''));
}
