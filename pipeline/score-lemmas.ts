/** One token of a treebank with the lemma found for it. */
export interface ScoredToken {
  readonly form: string;
  /** Universal part-of-speech tag in the treebank. */
  readonly partOfSpeech: string;
  readonly goldLemma: string;
  readonly lemma: string;
  /** Bare lemmas, the chosen one first. */
  readonly candidates: readonly string[];
}

/** Shares from 0 to 1. */
interface LemmaScore {
  readonly tokens: number;
  /** Share of tokens with the right lemma; 0 without tokens. */
  readonly accuracy: number;
  /** Share of distinct (form, gold lemma) pairs that are right at least half the time. */
  readonly typeAccuracy: number;
  /**
   * Pairwise conflation over distinct (form, gold lemma) pairs with different forms: of the pairs put under one lemma,
   * how many belong together (precision), and of those that belong together, how many were (recall).
   */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Case is ignored throughout. */
const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv');

/**
 * Whether a lemma is right. Treebanks disagree on adverbs in -t (*tydligt*: Talbanken has *tydlig*, LinES mostly
 * *tydligt*), so for these the form itself is right too, and the adjective where the treebank has the form.
 */
export function isRightLemma(token: ScoredToken): boolean {
  const lemma = fold(token.lemma);
  const gold = fold(token.goldLemma);
  if (lemma === gold) return true;
  const form = fold(token.form);
  if (token.partOfSpeech !== 'ADV' || !form.endsWith('t')) return false;
  return lemma === form || (gold === form && neutersOf(lemma).includes(form));
}

/** Scores a set of tokens. */
export function scoreLemmas(tokens: readonly ScoredToken[]): LemmaScore {
  const items = new Map<
    string,
    { form: string; gold: string; lemmas: Map<string, number>; count: number; right: number }
  >();
  let right = 0;
  for (const token of tokens) {
    const form = fold(token.form);
    const gold = fold(token.goldLemma);
    const key = `${form}\t${gold}`;
    const item = items.get(key) ?? { form, gold, lemmas: new Map<string, number>(), count: 0, right: 0 };
    items.set(key, item);
    item.count++;
    if (isRightLemma(token)) {
      item.right++;
      right++;
    }
    const lemma = fold(token.lemma);
    item.lemmas.set(lemma, (item.lemmas.get(lemma) ?? 0) + 1);
  }
  const goldGroups: [string, string][] = [];
  const foundGroups: [string, string][] = [];
  const agreeingGroups: [string, string][] = [];
  let rightTypes = 0;
  for (const { form, gold, lemmas, count, right: rightCount } of items.values()) {
    if (rightCount * 2 >= count) rightTypes++;
    const found = [...lemmas].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
    goldGroups.push([gold, form]);
    foundGroups.push([found, form]);
    agreeingGroups.push([`${gold}\t${found}`, form]);
  }
  const agreeing = countPairs(agreeingGroups);
  const foundPairs = countPairs(foundGroups);
  const goldPairs = countPairs(goldGroups);
  const precision = foundPairs === 0 ? 1 : agreeing / foundPairs;
  const recall = goldPairs === 0 ? 1 : agreeing / goldPairs;
  return {
    tokens: tokens.length,
    accuracy: tokens.length === 0 ? 0 : right / tokens.length,
    typeAccuracy: items.size === 0 ? 0 : rightTypes / items.size,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Pairs of items in the same group whose forms differ. */
function countPairs(items: readonly (readonly [group: string, form: string])[]): number {
  const groups = new Map<string, Map<string, number>>();
  for (const [group, form] of items) {
    const forms = groups.get(group) ?? new Map<string, number>();
    groups.set(group, forms);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  let total = 0;
  for (const forms of groups.values()) {
    let size = 0;
    for (const count of forms.values()) {
      size += count;
      total -= pairs(count);
    }
    total += pairs(size);
  }
  return total;
}

/** The neuter forms an adjective can have: tydlig → tydligt, glad → glatt, öppen → öppet. */
function neutersOf(adjective: string): readonly string[] {
  const neuters = [`${adjective}t`];
  if (/[^aeiouyåäö]t$/.test(adjective)) neuters.push(adjective);
  if (/dd?$/.test(adjective)) neuters.push(adjective.replace(/dd?$/, 'tt'), adjective.replace(/d$/, 't'));
  if (adjective.endsWith('en')) neuters.push(adjective.replace(/en$/, 'et'));
  if (adjective.endsWith('nn')) neuters.push(adjective.replace(/nn$/, 'nt'));
  if (/[aeiouyåäö]$/.test(adjective)) neuters.push(`${adjective}tt`);
  return neuters;
}
