import type { KnownCitation } from './block.ts';
import { drawsFrom } from './draws.ts';
import { frames } from './frames.ts';
import { type PageFormat, renderPage } from './render-page.ts';
import { writerOf } from './writer.ts';

/** A page and what is to be found on it. */
export interface ComposedPage {
  readonly format: PageFormat;
  readonly text: string;
  /** In the order they stand, each with the line its block ends on, 1-based. */
  readonly citations: readonly (KnownCitation & { readonly line: number })[];
}

const FORMATS: readonly PageFormat[] = ['txt', 'txt', 'md', 'html'];

/**
 * A page of award citations put together of parts, with its answers: who got which award when and why, among headlines,
 * introductions, quotes, facts about the award and menus.
 *
 * @param seed a whole number; the same gives the same page
 */
export function composePage(seed: number): ComposedPage {
  const draws = drawsFrom(seed);
  const frame = draws.pick(frames);
  const format = draws.pick(FORMATS);
  const rendering = { format, tight: draws.chance(0.25), boldCues: draws.chance(0.5) };
  const blocks = frame(writerOf(draws));
  const { before, pieces, after } = renderPage(blocks, rendering);
  const citations = blocks.flatMap(({ citation }, index) =>
    citation === undefined
      ? []
      : [
          {
            ...citation,
            line: (
              before +
              pieces
                .slice(0, index + 1)
                .join('')
                .trimEnd()
            ).split('\n').length,
          },
        ],
  );
  return { format, text: before + pieces.join('') + after, citations };
}
