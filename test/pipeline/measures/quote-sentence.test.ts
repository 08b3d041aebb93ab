import { describe, expect, it } from 'vitest';
import { quoteSentence } from '../../../pipeline/measures/quote-sentence.ts';
import type { AnnotatedCitation } from '../../../pipeline/stages/annotated-citation.ts';

/** A citation of words in one sentence, the first sentence one word. */
function annotated(words: readonly string[]): AnnotatedCitation {
  let at = 0;
  const tokens = words.map((word, index) => {
    const token = { start: at, end: at + word.length, sentence: Math.min(index, 1) };
    at = token.end + 1;
    return token;
  });
  return {
    citation: { id: '2003-lund', year: 2003, recipient: 'Lund', text: words.join(' ') },
    tokens,
  } as unknown as AnnotatedCitation;
}

describe('quoteSentence', () => {
  it('gives the sentence as it stands', () => {
    const each = annotated(['Bra!', 'Lund', 'har', 'nöjda', 'brukare.']);
    expect(quoteSentence(each, 1, 14, 19)).toMatchObject({ pre: 'Lund har ', keyword: 'nöjda', post: ' brukare.' });
  });

  it.each([1999, 2000, 2001, 9000])('quotes whole words around a mention with %i characters on either side', (size) => {
    // So many with their spaces: words of four letters, the outermost longer.
    const side = Array.from({ length: Math.floor(size / 5) }, (_, i) => 'o'.repeat(i === 0 ? 4 + (size % 5) : 4));
    const each = annotated(['Bra!', ...side, 'brukare', ...side.toReversed()]);
    const { text } = each.citation;
    const start = text.indexOf('brukare');
    const quoted = quoteSentence(each, 1, start, start + 'brukare'.length);
    expect(text.slice(quoted.start, quoted.end)).toBe(quoted.pre + quoted.keyword + quoted.post);
    expect(Math.max(quoted.pre.length, quoted.post.length)).toBeLessThanOrEqual(2000);
    expect(text[quoted.start - 1]).toBe(' ');
    expect([' ', undefined]).toContain(text[quoted.end]);
    if (size <= 2000) expect(quoted.start).toBe('Bra! '.length);
    else expect(quoted.pre.length).toBeGreaterThan(1990);
  });
});
