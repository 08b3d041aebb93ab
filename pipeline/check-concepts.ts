import { type Concept, compileConcepts } from '../src/concepts/index.ts';
import type { Notice } from '../src/records.ts';
import { isInhabitantName } from '../src/swedish/inhabitant-name.ts';
import type { AnnotatedCitation } from './annotate-citation.ts';
import { extractConcepts } from './extract-concepts.ts';
import type { LexiconFile } from './load-knowledge.ts';
import { locateInYaml } from './locate-in-yaml.ts';

/** One rule of one concept, as written. */
interface Rule {
  readonly concept: Concept;
  readonly field: 'lemma' | 'part' | 'head' | 'modifier' | 'phrase';
  readonly word: string;
  readonly line: number;
}

const FIELDS = ['lemma', 'part', 'head', 'modifier', 'phrase'] as const;

/**
 * What can be said of a concept lexicon by holding it against all texts of a corpus, each with its line: rules that
 * match nothing, words that two concepts claim by the same kind of rule, exceptions that no rule would ever take, and
 * words that are stripped before any rule sees them.
 */
export function checkConcepts(
  concepts: readonly Concept[],
  { file, text }: LexiconFile,
  texts: readonly AnnotatedCitation[],
  stopwords: ReadonlySet<string>,
): readonly Notice[] {
  const lineOf = locateInYaml(text);
  const rules = concepts.flatMap((concept, position) =>
    FIELDS.flatMap((field) =>
      concept[field].map(
        (word, index): Rule => ({ concept, field, word, line: lineOf(['concepts', position, field, index]) }),
      ),
    ),
  );
  const say = (line: number, code: string, sv: string, en: string): Notice => ({
    code,
    message: { sv, en },
    file,
    line,
  });
  const faults = [
    ...claimedTwice(rules, say),
    ...idleExceptions(concepts, lineOf, say),
    ...stripped(rules, stopwords, say),
  ];
  return [...faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)), ...matchingNothing(rules, texts, say)];
}

type Say = (line: number, code: string, sv: string, en: string) => Notice;

/** The whole word, a part of a compound, or words in a row: rules of these kinds with the same word take the same. */
function takenBy({ field }: Rule): readonly string[] {
  return field === 'part' ? ['lemma', 'head', 'modifier'] : [field];
}

function claimedTwice(rules: readonly Rule[], say: Say): readonly Notice[] {
  const first = new Map<string, Rule>();
  const notices: Notice[] = [];
  for (const rule of rules) {
    const keys = takenBy(rule).map((kind) => `${kind} ${spelled(rule.word)}`);
    const earlier = keys.map((key) => first.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, rule);
    if (earlier === undefined) continue;
    const other = earlier.concept === rule.concept ? null : earlier.concept.id;
    notices.push(
      other === null
        ? say(
            rule.line,
            'rule-written-twice',
            `”${rule.word}” står redan på rad ${earlier.line} i samma begrepp (${rule.concept.id}).`,
            `“${rule.word}” stands already on line ${earlier.line} in the same concept (${rule.concept.id}).`,
          )
        : say(
            rule.line,
            'word-claimed-twice',
            `”${rule.word}” (${rule.concept.id}) hör också till ${other}, rad ${earlier.line}, och räknas för båda.`,
            `“${rule.word}” (${rule.concept.id}) belongs to ${other} too, line ${earlier.line}, and is counted for both.`,
          ),
    );
  }
  return notices;
}

/** An exception can only matter if some rule's word stands in its letters. */
function idleExceptions(
  concepts: readonly Concept[],
  lineOf: (path: readonly (string | number)[]) => number,
  say: Say,
): readonly Notice[] {
  return concepts.flatMap((concept, position) => {
    const words = [...concept.lemma, ...concept.part, ...concept.head, ...concept.modifier].map(spelled);
    return concept.except.flatMap((word, index) =>
      concept.demonym || words.some((each) => spelled(word).includes(each))
        ? []
        : [
            say(
              lineOf(['concepts', position, 'except', index]),
              'idle-exception',
              `Undantaget ”${word}” (${concept.id}) gör ingen skillnad: ingen regel i begreppet tar ordet.`,
              `The exception “${word}” (${concept.id}) makes no difference: no rule of the concept takes the word.`,
            ),
          ],
    );
  });
}

function stripped(rules: readonly Rule[], stopwords: ReadonlySet<string>, say: Say): readonly Notice[] {
  return rules
    .filter(({ field, word }) => (field === 'lemma' || field === 'part') && stopwords.has(spelled(word)))
    .map(({ concept, word, line }) =>
      say(
        line,
        'rule-for-stopword',
        `”${word}” (${concept.id}) är ett stoppord, så regeln ser aldrig den formen. Lägg ordet under keep i stopwords.yaml.`,
        `“${word}” (${concept.id}) is a stopword, so the rule never sees that form. Put the word under keep in stopwords.yaml.`,
      ),
    );
}

/** Each rule is tried alone, so that none hides behind another of its concept. One notice a line of the file. */
function matchingNothing(rules: readonly Rule[], texts: readonly AnnotatedCitation[], say: Say): readonly Notice[] {
  const alone = rules.map(({ concept, field, word }, position): Concept => {
    const none = { lemma: [], part: [], head: [], modifier: [], phrase: [], demonym: false, related: [] };
    return { ...concept, ...none, id: `${position}`, [field]: [word] };
  });
  const lexicon = compileConcepts(alone, isInhabitantName);
  const matched = new Set(
    texts.flatMap(({ citation, lemmatized, content }) =>
      extractConcepts(citation, lemmatized, content, lexicon).map(({ conceptId }) => Number(conceptId)),
    ),
  );
  const byLine = new Map<string, Rule[]>();
  rules.forEach((rule, position) => {
    if (matched.has(position)) return;
    const key = `${rule.concept.id} ${rule.line}`;
    byLine.set(key, [...(byLine.get(key) ?? []), rule]);
  });
  return [...byLine.values()].map((idle) => {
    const { concept, line } = idle[0]!;
    const list = idle.map(({ field, word }) => `${field}: ${word}`).join(', ');
    return say(
      line,
      'rule-matches-nothing',
      `Inget i texterna träffas av ${list} (${concept.id}).`,
      `Nothing in the texts is matched by ${list} (${concept.id}).`,
    );
  });
}

function spelled(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
