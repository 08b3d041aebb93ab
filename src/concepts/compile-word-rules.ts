import type { LemmatizedToken, MatchKind } from '../records.ts';
import type { Concept } from './concept.ts';
import { spellParts } from './spell-parts.ts';

/** A word rule that matched. */
export interface WordMatch {
  readonly conceptId: string;
  readonly via: Exclude<MatchKind, 'phrase'>;
  /** As written in `concepts.yaml`: `head: styrning`. */
  readonly rule: string;
}

type Word = Pick<LemmatizedToken, 'lemma' | 'parts'>;
type Field = 'lemma' | 'part' | 'head' | 'modifier';

/** How many words are remembered before memory is given back; a bound on memory, without effect on any answer. */
const remembered = 200_000;

/**
 * Makes the word rules of all concepts one function. A concept is given at most once for a word, under the first rule
 * that takes it: the word itself, then its heads, then its other parts (longer runs of parts after shorter), then the
 * name of inhabitants. Spelling is compared in small letters. What a lemma and its parts match is remembered.
 */
export function compileWordRules(
  concepts: readonly Concept[],
  isInhabitantName: (lemma: string) => boolean,
): (word: Word) => readonly WordMatch[] {
  const index = indexRules(concepts);
  const byDemonym = concepts.filter((concept) => concept.demonym);
  const memory = new Map<string, { readonly parts: Word['parts']; readonly matches: readonly WordMatch[] }>();

  const spelled = spellingsTaken(concepts);

  return (word) => {
    // Of all words of a corpus few are mentioned by any rule; only they are looked into and remembered.
    if (!mayMatch(word)) return none;
    const known = memory.get(word.lemma);
    if (known !== undefined && sameParts(known.parts, word.parts)) return known.matches;
    const matches = match(word);
    if (memory.size >= remembered) memory.clear();
    memory.set(word.lemma, { parts: word.parts, matches });
    return matches;
  };

  /** Whether any rule is spelled as the word or as a run of its parts, or takes it as a name of inhabitants. */
  function mayMatch({ lemma, parts }: Word): boolean {
    const small = lemma.normalize('NFC').toLowerCase();
    if (spelled.has(small) || (byDemonym.length > 0 && isInhabitantName(small))) return true;
    for (let first = 0; first < parts.length; first += 1) {
      let before = '';
      for (let last = first; last < parts.length; last += 1) {
        const part = parts[last]!;
        if (spelled.has((before + part.text).toLowerCase())) return true;
        if (part.lemma !== part.text && spelled.has((before + part.lemma).toLowerCase())) return true;
        before += part.text + part.link;
      }
    }
    return false;
  }

  function match(word: Word): readonly WordMatch[] {
    const lemma = word.lemma.normalize('NFC').toLowerCase();
    const found = new Map<string, WordMatch>();
    const take = (field: Field, spelling: string, via: WordMatch['via']) => {
      for (const { conceptId, rule } of index.get(`${field}: ${spelling}`) ?? []) {
        if (!found.has(conceptId)) found.set(conceptId, { conceptId, via, rule });
      }
    };
    const runs = spellParts(word.parts);
    take('lemma', lemma, 'lemma');
    take('part', lemma, 'lemma');
    for (const role of ['head', 'modifier'] as const) {
      for (const spelling of runs.filter((run) => run.role === role).flatMap((run) => run.spellings)) {
        take(role, spelling, role);
        take('part', spelling, role);
      }
    }
    if (byDemonym.length > 0 && isInhabitantName(lemma)) {
      for (const { id } of byDemonym) {
        if (!found.has(id)) found.set(id, { conceptId: id, via: 'demonym', rule: 'demonym: true' });
      }
    }
    for (const spelling of [lemma, ...runs.flatMap((run) => run.spellings)]) {
      for (const { conceptId } of index.get(`except: ${spelling}`) ?? []) found.delete(conceptId);
    }
    return found.size === 0 ? none : [...found.values()];
  }
}

const none: readonly WordMatch[] = [];

interface IndexedRule {
  readonly conceptId: string;
  readonly rule: string;
}

/** A rule in small letters → the rules as written that are so spelled, in the order of the concepts. */
function indexRules(concepts: readonly Concept[]): ReadonlyMap<string, readonly IndexedRule[]> {
  const index = new Map<string, IndexedRule[]>();
  for (const concept of concepts) {
    for (const field of ['lemma', 'part', 'head', 'modifier', 'except'] as const) {
      for (const written of concept[field]) {
        const key = `${field}: ${written.normalize('NFC').toLowerCase()}`;
        const rules = index.get(key) ?? [];
        rules.push({ conceptId: concept.id, rule: `${field}: ${written}` });
        index.set(key, rules);
      }
    }
  }
  return index;
}

/** Every spelling that takes a word, in small letters. */
function spellingsTaken(concepts: readonly Concept[]): ReadonlySet<string> {
  const spellings = concepts.flatMap(({ lemma, part, head, modifier }) => [...lemma, ...part, ...head, ...modifier]);
  return new Set(spellings.map((written) => written.normalize('NFC').toLowerCase()));
}

function sameParts(some: Word['parts'], others: Word['parts']): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  return some.every((part, position) => {
    const other = others[position]!;
    return part.text === other.text && part.link === other.link && part.lemma === other.lemma;
  });
}
