import { limits } from './limits.ts';
import type { Page } from './page.ts';
import type { PlainQuotation } from './quotation.ts';

const keyOf = ({ citationId, sentence }: { readonly citationId: string; readonly sentence: number }): string =>
  JSON.stringify([citationId, sentence]);

/**
 * The sentences of the citations that stand in full which stand whole under no concept: those that mention none, and in
 * a large corpus those there is no room for.
 */
export function otherSentences(page: Page): readonly PlainQuotation[] {
  const isWhole = (context: string): boolean => context.length <= limits.context;
  const shown = new Set(
    page.concepts
      .flatMap(({ lines }) => [...lines.values()].flat())
      .filter(({ pre, post }) => isWhole(pre) && isWhole(post))
      .map(keyOf),
  );
  return page.analysis.sentences.flatMap((sentence) => {
    const citation = page.citation(sentence.citationId);
    const text = citation?.text.slice(sentence.start, Math.min(sentence.end, limits.citationLength)) ?? '';
    if (citation === undefined || page.citationLink(citation.id) === undefined) return [];
    if (text === '' || shown.has(keyOf(sentence))) return [];
    return [{ citationId: citation.id, year: citation.year, recipient: citation.recipient, text }];
  });
}
