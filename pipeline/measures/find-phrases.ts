import { rollup } from 'd3-array';
import { compareSwedish } from '../../src/compare-swedish.ts';
import type { LemmatizedToken, Quotation, RecurringPhrase } from '../../src/records.ts';
import { logDice } from '../../src/statistics/log-dice.ts';
import { logLikelihood } from '../../src/statistics/log-likelihood.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { quoteSentence } from './quote-sentence.ts';

const LONGEST = 8;
/** Tokens that may stand between the two words of a pair. */
const WIDEST_GAP = 2;

/** One place where a phrase stands. */
interface Occurrence {
  readonly each: AnnotatedCitation;
  /** The words of the phrase; of a pair, not those between. */
  readonly words: readonly LemmatizedToken[];
  readonly first: LemmatizedToken;
  readonly last: LemmatizedToken;
}

/**
 * Phrases that stand in citations of two or more different years: runs of two to eight words within a sentence, by
 * lemma, and pairs of content words with at most two words between them. A run holds two content words or more and
 * neither begins nor ends with a conjunction or an article; a phrase that only ever stands inside one and the same
 * longer one is left out.
 * @param isFormula tells a lemma of the genre's frame (jury, award, winner) from content
 * @returns in most years first, then the longer, then alphabetically
 */
export function findPhrases(
  annotated: readonly AnnotatedCitation[],
  isFormula: (lemma: string) => boolean,
): readonly RecurringPhrase[] {
  const occurrences = new Map<string, Occurrence[]>();
  const lemmas = new Map<string, number>();
  let words = 0;
  for (const each of annotated) {
    const content = new Set(each.content.map((token) => token.index));
    for (const sentence of sentencesOf(each)) {
      words += sentence.length;
      for (const token of sentence) lemmas.set(keyOf(token), (lemmas.get(keyOf(token)) ?? 0) + 1);
      for (const run of [...runsOf(sentence, content), ...pairsOf(sentence, content)]) {
        const key = run.map(keyOf).join(' ');
        const known = occurrences.get(key) ?? [];
        known.push({ each, words: run, first: run[0]!, last: run.at(-1)! });
        occurrences.set(key, known);
      }
    }
  }
  const recurring = [...occurrences].filter(([, found]) => yearsOf(found).length > 1);
  return recurring
    .filter(([id, found]) => !recurring.some(([other, wider]) => other !== id && holdsAll(wider, found, other > id)))
    .map(([id, found]) => {
      const parts = id.split(' ');
      const before = occurrences.get(parts.slice(0, -1).join(' '))?.length ?? lemmas.get(parts[0]!)!;
      const last = lemmas.get(parts.at(-1)!)!;
      const both = Math.min(found.length, before, last);
      return {
        id,
        form: commonestForm(found),
        length: parts.length,
        documents: new Set(found.map(({ each }) => each.citation.id)).size,
        mentions: found.length,
        years: yearsOf(found),
        logDice: logDice(both, before, last),
        g2: logLikelihood(both, last - both, before, words - before).fourCell,
        type: parts.some(isFormula) ? ('formula' as const) : ('content' as const),
        quotations: quotationsOf(found),
      };
    })
    .sort((a, b) => b.years.length - a.years.length || b.length - a.length || compareSwedish(a.id, b.id));
}

/** Names printed with and without inner capitals (`KvalitetsKommun`) are one word here. */
function keyOf({ lemma }: LemmatizedToken): string {
  return lemma.toLowerCase();
}

function sentencesOf({ lemmatized }: AnnotatedCitation): readonly (readonly LemmatizedToken[])[] {
  const words = lemmatized.filter((token) => token.kind !== 'mark');
  return [
    ...rollup(
      words,
      (tokens) => tokens,
      (token) => token.sentence,
    ).values(),
  ];
}

const NEVER_AT_AN_END = new Set(['CCONJ', 'SCONJ', 'DET', 'PUNCT']);
/** Articles are now and then read as pronouns or numerals. */
const ARTICLES = new Set(['en', 'den']);

function* runsOf(sentence: readonly LemmatizedToken[], content: ReadonlySet<number>) {
  for (let start = 0; start < sentence.length; start++) {
    for (let end = start + 2; end <= Math.min(sentence.length, start + LONGEST); end++) {
      const run = sentence.slice(start, end);
      const ends = [run[0]!, run.at(-1)!];
      if (ends.some(({ partOfSpeech, lemma }) => NEVER_AT_AN_END.has(partOfSpeech) || ARTICLES.has(lemma))) continue;
      if (run.filter((token) => content.has(token.index)).length > 1) yield run;
    }
  }
}

/** Pairs of content words with words between them, no numbers; neighbors are runs already. */
function* pairsOf(sentence: readonly LemmatizedToken[], content: ReadonlySet<number>) {
  for (let start = 0; start < sentence.length; start++) {
    for (let end = start + 2; end <= Math.min(sentence.length - 1, start + WIDEST_GAP + 1); end++) {
      const pair = [sentence[start]!, sentence[end]!];
      const between = sentence.slice(start + 1, end);
      if (between.some((token) => token.kind === 'number')) continue;
      if (pair.every((token) => content.has(token.index))) yield pair;
    }
  }
}

function yearsOf(found: readonly Occurrence[]): readonly number[] {
  return [...new Set(found.map(({ each }) => each.citation.year))].sort((a, b) => a - b);
}

/**
 * Whether every place of the one phrase lies within a place of the other; where they are the very same places, such as
 * a pair and the run it spans, the run stands.
 */
function holdsAll(wider: readonly Occurrence[], narrower: readonly Occurrence[], isLater: boolean): boolean {
  if (wider.length < narrower.length) return false;
  let same = true;
  for (const inner of narrower) {
    const outer = wider.find((each) => isWithin(inner, each));
    if (outer === undefined) return false;
    if (outer.first !== inner.first || outer.last !== inner.last) same = false;
  }
  return !same || lengthOf(wider) > lengthOf(narrower) || (lengthOf(wider) === lengthOf(narrower) && isLater);
}

function isWithin(inner: Occurrence, outer: Occurrence): boolean {
  return inner.each === outer.each && inner.first.index >= outer.first.index && inner.last.index <= outer.last.index;
}

function lengthOf(found: readonly Occurrence[]): number {
  return found[0]!.words.length;
}

/** The commonest wording of the phrase's own words, with `…` where other words stand between them in some place. */
function commonestForm(found: readonly Occurrence[]): string {
  const joints = found[0]!.words
    .slice(1)
    .map((_, at) => (found.every(({ words }) => areNeighbors(words, at)) ? ' ' : ' … '));
  const forms = rollup(
    found,
    (same) => same.length,
    ({ words }) => words.map(({ text }, at) => text + (joints[at] ?? '')).join(''),
  );
  return [...forms].sort(([a, m], [b, n]) => n - m || compareSwedish(a, b))[0]![0];
}

function areNeighbors(words: readonly LemmatizedToken[], at: number): boolean {
  return words[at + 1]!.index === words[at]!.index + 1;
}

function quotationsOf(found: readonly Occurrence[]): readonly Quotation[] {
  const perCitation = rollup(
    found,
    (same) => same[0]!,
    ({ each }) => each.citation.id,
  );
  return [...perCitation.values()].map(({ each, first, last }) =>
    quoteSentence(each, first.sentence, first.start, last.end),
  );
}
