import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRightLemma } from '../../pipeline/score-lemmas.ts';
import { openSwedish } from '../../src/swedish/index.ts';

/**
 * Words and sentences written to examine the finished rules, never used for mending them. Each threshold lies slightly
 * below what was measured at the first try; `docs/accuracy.md` has the figures.
 */
const swedish = openSwedish({ cacheDirectory: null });

const linesOf = (name: string) =>
  readFileSync(new URL(`gold/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#') && !line.startsWith('form\t'));

/** Where the parts begin: `bergs+topp` → 5. */
function boundariesOf(parts: readonly string[]): string {
  let offset = 0;
  return parts
    .slice(0, -1)
    .map((part) => (offset += part.length))
    .join();
}

describe('compounds of the examination', () => {
  const rows = linesOf('exam-compounds')
    .filter((line) => line !== '')
    .map((line) => {
      const [form = '', lemma = '', parts = '', type = '', alternatives = ''] = line.split('\t');
      const readings = [parts, ...alternatives.split(';').filter((reading) => reading !== '')];
      return { form, lemma, type, right: readings.map((reading) => boundariesOf(reading.split('+'))) };
    });
  const compounds = rows.filter(({ type }) => type === 'C');
  const wholes = rows.filter(({ type }) => type === 'N');
  const read = (word: string) => swedish.lemmatize([word])[0]!;
  const divide = (word: string) => boundariesOf(read(word).parts.map(({ text, link }) => text + link));

  it('are spelled by the parts written down for them', () => {
    expect(rows.map(({ type }) => type).filter((type) => type !== 'C' && type !== 'N')).toEqual([]);
    const lines = linesOf('exam-compounds').filter((line) => line !== '');
    const wrong = lines
      .map((line) => line.split('\t'))
      .filter(([, lemma, parts]) => parts!.replaceAll('+', '') !== lemma);
    expect(wrong.map(([form]) => form)).toEqual([]);
  });

  it('come apart exactly in at least 95 of 100, given the lemma', () => {
    const wrong = compounds.filter(({ lemma, right }) => !right.includes(divide(lemma)));
    expect(compounds.length).toBeGreaterThan(100);
    expect(wrong.length, wrong.map(({ lemma }) => lemma).join(' ')).toBeLessThanOrEqual(compounds.length * 0.05);
  });

  it('come apart exactly in at least 93 of 100, given an inflected form alone', () => {
    const wrong = compounds.filter(
      ({ form, lemma, right }) => read(form).lemma !== lemma || !right.includes(divide(form)),
    );
    expect(wrong.length, wrong.map(({ form }) => form).join(' ')).toBeLessThanOrEqual(compounds.length * 0.07);
  });

  it('are hardly ever found in words that are none', () => {
    const split = wholes.filter(({ lemma }) => divide(lemma) !== '');
    expect(wholes.length).toBeGreaterThan(35);
    expect(split.length, split.map(({ lemma }) => lemma).join(' ')).toBeLessThanOrEqual(1);
  });
});

describe('sentences of the examination', () => {
  const sentences = linesOf('exam-sentences')
    .join('\n')
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n').map((line) => line.split('\t')));
  const tokens = sentences.flatMap((sentence) => {
    const words = swedish.lemmatize(sentence.map(([form = '']) => form));
    return sentence.map(([form = '', partOfSpeech = '', lemma = ''], i) => ({
      form,
      partOfSpeech,
      goldLemma: lemma,
      lemma: words[i]!.lemma,
      candidates: words[i]!.candidates,
    }));
  });

  it.each([
    { what: 'nouns, verbs and adjectives', tags: ['NOUN', 'VERB', 'ADJ'], tokens: 250, accuracy: 0.97 },
    { what: 'adverbs, either convention for -t', tags: ['ADV'], tokens: 40, accuracy: 0.97 },
  ])('have the right lemma for at least $accuracy of the $what', ({ tags, tokens: least, accuracy }) => {
    const counted = tokens.filter(({ partOfSpeech }) => tags.includes(partOfSpeech));
    const wrong = counted.filter((token) => !isRightLemma(token));
    expect(counted.length).toBeGreaterThan(least);
    const told = wrong.map(({ form, goldLemma, lemma }) => `${form}: ${goldLemma} ← ${lemma}`).join(', ');
    expect(1 - wrong.length / counted.length, told).toBeGreaterThanOrEqual(accuracy);
  });
});
