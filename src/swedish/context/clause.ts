import type { Phrase } from './phrase-costs.ts';
import type { Tag } from './tags.ts';

/**
 * What a clause still lacks. A clause has one finite verb; har and hade wait for a supine, kan and ska for an
 * infinitive; after a conjunction or comma a new verb may come. `…Open` means that a main clause outside still waits
 * for its verb: *När kommunen växer, byggs …*. `ordered` follows an imperative, which another may join. `left` is what
 * it costs to go on to another clause there. Costs as in `phrase-costs.ts`, added to them.
 */
export const CLAUSE_COSTS = {
  open: { finite: 0, infinitive: 110, supine: 180, imperative: 40, left: 0 },
  subordinate: { finite: 0, infinitive: 140, supine: 30, imperative: 250, left: 0 },
  subordinateOpen: { finite: 0, infinitive: 140, supine: 40, imperative: 250, left: 0 },
  done: { finite: 200, infinitive: 110, supine: 190, imperative: 220, left: 0 },
  doneOpen: { finite: 0, infinitive: 110, supine: 190, imperative: 220, left: 0 },
  coordinated: { finite: 20, infinitive: 80, supine: 110, imperative: 130, left: 0 },
  ordered: { finite: 200, infinitive: 110, supine: 190, imperative: 220, left: 0 },
  orderedCoordinated: { finite: 60, infinitive: 80, supine: 150, imperative: 10, left: 0 },
  have: { finite: 230, infinitive: 230, supine: -30, imperative: 300, left: 100 },
  modal: { finite: 230, infinitive: -20, supine: 230, imperative: 300, left: 0 },
  infinitiveOpen: { finite: 20, infinitive: 70, supine: 200, imperative: 250, left: 0 },
  infinitive: { finite: 140, infinitive: 70, supine: 200, imperative: 250, left: 0 },
  infinitiveCoordinated: { finite: 70, infinitive: 0, supine: 200, imperative: 200, left: 0 },
  supine: { finite: 180, infinitive: 110, supine: 60, imperative: 250, left: 0 },
  supineCoordinated: { finite: 40, infinitive: 80, supine: 0, imperative: 200, left: 0 },
} as const;

export type Clause = keyof typeof CLAUSE_COSTS;

/** Clauses in which no finite verb of the main clause has come yet. */
const MAIN_VERB_AWAITED: ReadonlySet<Clause> = new Set<Clause>([
  'open',
  'subordinateOpen',
  'doneOpen',
  'infinitiveOpen',
  'coordinated',
]);

const COORDINATED: Readonly<Partial<Record<Clause, Clause>>> = {
  done: 'coordinated',
  ordered: 'orderedCoordinated',
  infinitive: 'infinitiveCoordinated',
  infinitiveOpen: 'infinitiveOpen',
  supine: 'supineCoordinated',
};

/** A subject pronoun right behind a noun opens a relative clause without *som*: människan han talat med. */
const OPENED_BY_SUBJECT: ReadonlySet<Phrase> = new Set<Phrase>(['noun', 'noun.definite', 'name', 'pronoun']);
/** But not where a verb has come that may have its subject there: Har kommunen … */
const WAITS_FOR_SUBJECT: ReadonlySet<Clause> = new Set<Clause>(['have', 'modal', 'subordinate', 'subordinateOpen']);

/** What a clause lacks after a word. */
export function nextClause(clause: Clause, phrase: Phrase, tag: Tag): Clause {
  if (tag === 'pronoun.subject' && OPENED_BY_SUBJECT.has(phrase) && !WAITS_FOR_SUBJECT.has(clause)) {
    return MAIN_VERB_AWAITED.has(clause) ? 'subordinateOpen' : 'subordinate';
  }
  const awaited = MAIN_VERB_AWAITED.has(clause);
  switch (tag) {
    case 'stop':
      return 'open';
    case 'comma':
    case 'conjunction':
      return COORDINATED[clause] ?? clause;
    case 'relative':
    case 'subjunction':
      return awaited ? 'subordinateOpen' : 'subordinate';
    case 'infinitive.marker':
      return awaited ? 'infinitiveOpen' : 'infinitive';
    case 'have.finite':
    case 'have.infinitive':
      return 'have';
    case 'modal.finite':
    case 'modal.infinitive':
    case 'modal.supine':
      return 'modal';
    case 'verb.finite':
    case 'copula.finite':
      return clause === 'subordinateOpen' ? 'doneOpen' : 'done';
    case 'verb.imperative':
      return 'ordered';
    case 'verb.infinitive':
    case 'copula.infinitive':
      return awaited ? 'infinitiveOpen' : 'infinitive';
    case 'verb.supine':
    case 'copula.supine':
      return clause === 'subordinateOpen' ? 'doneOpen' : 'supine';
    default:
      return clause;
  }
}
