import type { ConceptMention } from '../../records.ts';
import { html, type Markup } from './markup.ts';

/** A stretch of text and the concepts whose mentions cover all of it. */
interface Stretch {
  readonly text: string;
  readonly conceptIds: readonly string[];
}

/**
 * Cuts a text at every edge of a mention, so that mentions that overlap, nest or meet are told apart. The stretches
 * joined are the text. Mentions outside the text are cut to it; empty ones are passed over.
 */
export function cutAtMentions(
  text: string,
  mentions: readonly Pick<ConceptMention, 'conceptId' | 'start' | 'end'>[],
): readonly Stretch[] {
  const within = mentions
    .map(({ conceptId, start, end }) => ({ conceptId, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!;
    const covering = within.filter((mention) => mention.start <= start && end <= mention.end);
    return { text: text.slice(start, end), conceptIds: [...new Set(covering.map(({ conceptId }) => conceptId))] };
  });
}

/** A text with its mentions marked, each mark naming its concepts: twice underlined where more than one meet. */
export function markedText(
  text: string,
  mentions: readonly Pick<ConceptMention, 'conceptId' | 'start' | 'end'>[],
  nameOf: (conceptId: string) => string,
): readonly Markup[] {
  return cutAtMentions(text, mentions).map(({ text: part, conceptIds }) => {
    if (conceptIds.length === 0) return html`${part}`;
    const names = conceptIds.map(nameOf).join(' · ');
    const several = conceptIds.length > 1 ? html` class="several"` : '';
    return html`<mark${several} title="${names}" data-concepts="${JSON.stringify(conceptIds)}">${part}</mark>`;
  });
}
