import type { ConceptLexicon } from '../../src/concepts/index.ts';
import type { Citation, ConceptMention, LemmatizedToken } from '../../src/records.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/**
 * Every mention of a concept in one citation, by place and then in the order of the lexicon. Word rules see the content
 * tokens, phrase rules all `tokens`. A token counts at most once per concept: of overlapping matches the one that
 * begins first stands, and of two that begin together the longer.
 */
export function extractConcepts(
  citation: Pick<Citation, 'text'>,
  tokens: readonly LemmatizedToken[],
  content: readonly LemmatizedToken[],
  lexicon: ConceptLexicon,
): readonly ConceptMention[] {
  const candidates = [...wordMentions(content, lexicon), ...phraseMentions(citation, tokens, lexicon)];
  return withoutOverlaps(candidates, lexicon);
}

function wordMentions(content: readonly LemmatizedToken[], lexicon: ConceptLexicon): readonly ConceptMention[] {
  const mentions: ConceptMention[] = [];
  for (const token of content) {
    for (const { conceptId, via, rule } of lexicon.matchWord(token)) {
      const { citationId, index, start, end, sentence, text, lemma } = token;
      mentions.push({
        conceptId,
        citationId,
        index,
        lastIndex: index,
        start,
        end,
        sentence,
        form: text,
        member: lemma,
        via,
        rule,
      });
    }
  }
  return mentions;
}

function phraseMentions(
  citation: Pick<Citation, 'text'>,
  tokens: readonly LemmatizedToken[],
  lexicon: ConceptLexicon,
): readonly ConceptMention[] {
  return lexicon.matchPhrases(tokens).map(({ conceptId, rule, first, last }) => {
    const span = tokens.slice(first, last + 1);
    const { citationId, index, start, sentence } = span[0]!;
    const { index: lastIndex, end } = span.at(-1)!;
    const words = span.filter((token) => token.kind !== 'mark');
    const member = words.map((token) => token.lemma).join(' ');
    const form = citation.text.slice(start, end);
    return { conceptId, citationId, index, lastIndex, start, end, sentence, form, member, via: 'phrase', rule };
  });
}
