import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenizeText } from '../../src/swedish/tokenize-text.ts';
import { builtSwedish as swedish } from './built-swedish.ts';

/** Parts of speech whose lemmas carry the analysis. */
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8').split('\n');

describe('the eleven citations, against the lemmas annotated by reading', () => {
  const gold = read('gold/citations.tsv')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('form\t'))
    .map((line) => line.split('\t'))
    .map(([form = '', partOfSpeech = '', lemma = '', , alternatives = '']) => ({
      form,
      partOfSpeech,
      lemmas: [lemma, ...alternatives.split('|')],
    }));
  const found = read('../../corpus/vinnare-sveriges-kvalitetskommun.txt')
    .filter((line) => /^[“”]/.test(line))
    .flatMap((line) => {
      const tokens = tokenizeText(line.slice(1, line.trimEnd().length - 1));
      const sentences: (typeof tokens)[number][][] = [];
      for (const token of tokens) {
        sentences[token.sentence] ??= [];
        sentences[token.sentence]!.push(token);
      }
      return sentences.flatMap((sentence) => {
        const words = swedish.lemmatize(sentence.map(({ text }) => text));
        return sentence.map((token, i) => ({ ...token, lemma: words[i]!.lemma })).filter(({ kind }) => kind === 'word');
      });
    });

  it('has the same words in the same order', () => {
    expect(found.map(({ text }) => text)).toEqual(gold.map(({ form }) => form));
  });

  it('gives at least 99 % of the content words their lemma', () => {
    const content = gold
      .map((row, i) => ({ ...row, found: found[i]!.lemma }))
      .filter((row) => CONTENT.has(row.partOfSpeech));
    const wrong = content.filter((row) => !row.lemmas.includes(row.found));
    expect(content.length).toBeGreaterThan(400);
    const told = wrong.map((row) => `${row.form}: ${row.lemmas[0]} ← ${row.found}`).join(', ');
    expect(wrong.length, told).toBeLessThanOrEqual(content.length / 100);
  });
});
