import { CLAUSE_COSTS, type Clause, nextClause } from './clause.ts';
import { nextPhrase } from './next-phrase.ts';
import { PHRASE_COSTS, type Phrase, type PhraseRow, TAG_GROUPS } from './phrase-costs.ts';
import { TAGS, type Tag } from './tags.ts';

/** The rows of the grammar as an array: a state is a clause and a phrase. */
interface Grammar {
  readonly start: number;
  readonly stateCount: number;
  /**
   * By `state * TAGS.length + tag`: what the step costs, and in the lower `STATE_BITS` bits the state it leads to. One
   * number, because a sentence asks for both, at a hundred places all over the table.
   */
  readonly steps: Int32Array;
}

/** Bits for the number of a state. */
export const STATE_BITS = 16;

const LEAVES_CLAUSE: ReadonlySet<Tag> = new Set<Tag>(['stop', 'relative', 'subjunction', 'conjunction']);

export const GRAMMAR: Grammar = compile();

function compile(): Grammar {
  const clauses = Object.keys(CLAUSE_COSTS) as Clause[];
  const phrases = Object.keys(PHRASE_COSTS) as Phrase[];
  const stateCount = clauses.length * phrases.length;
  const steps = new Int32Array(stateCount * TAGS.length);
  const numberOf = (clause: Clause, phrase: Phrase): number =>
    clauses.indexOf(clause) * phrases.length + phrases.indexOf(phrase);
  TAGS.forEach((tag, number) => {
    const clauseCosts = clauses.map((clause) => clauseCost(clause, tag));
    for (const phrase of phrases) {
      const cost = phraseCost(PHRASE_COSTS[phrase], tag);
      const after = nextPhrase(phrase, tag);
      clauses.forEach((clause, i) => {
        const index = numberOf(clause, phrase) * TAGS.length + number;
        steps[index] = ((cost + clauseCosts[i]!) << STATE_BITS) | numberOf(nextClause(clause, phrase, tag), after);
      });
    }
  });
  return { start: numberOf('open', 'start'), stateCount, steps };
}

/** A row names a tag itself, or else its group, or else nothing. */
function phraseCost(row: PhraseRow, tag: Tag): number {
  if (tag === 'quote') return 0;
  const own = row[tag];
  if (own !== undefined) return own;
  for (const [group, tags] of Object.entries(TAG_GROUPS)) {
    const cost = row[group];
    if (cost !== undefined && tags.includes(tag)) return cost;
  }
  return row.else ?? 0;
}

function clauseCost(clause: Clause, tag: Tag): number {
  const costs = CLAUSE_COSTS[clause];
  if (TAG_GROUPS.finite!.includes(tag)) return costs.finite;
  if (TAG_GROUPS.infinitive!.includes(tag)) return costs.infinitive;
  if (TAG_GROUPS.supine!.includes(tag)) return costs.supine;
  if (LEAVES_CLAUSE.has(tag)) return costs.left;
  return tag === 'verb.imperative' ? costs.imperative : 0;
}
