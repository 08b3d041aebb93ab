import { type Concept, compileConcepts } from '../../src/concepts/index.ts';
import type { Notice } from '../../src/records.ts';
import type { Swedish, SwedishWord } from '../../src/swedish/index.ts';
import { isInhabitantName } from '../../src/swedish/is-inhabitant-name.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LexiconFile } from '../lexicon-file.ts';
import type { AnnotatedCitation } from '../stages/annotated-citation.ts';
import { extractConcepts } from '../stages/extract-concepts.ts';
import { locateInYaml } from './locate-in-yaml.ts';

/** One rule of one concept, as written. */
interface Rule {
  readonly concept: Concept;
  readonly field: 'lemma' | 'part' | 'head' | 'modifier' | 'phrase';
  readonly word: string;
  readonly line: number;
}

const FIELDS = ['lemma', 'part', 'head', 'modifier', 'phrase'] as const;

/** What is found of a concept lexicon, each with its line. */
interface CheckedConcepts {
  /**
   * Concepts that match nothing, words written in an inflected form, words that two concepts claim by the same kind of
   * rule, exceptions that no rule would ever take, and words that are stripped before any rule sees them.
   */
  readonly faults: readonly Notice[];
  /** Rules that match nothing, of concepts that match something; one notice a line of the file. */
  readonly idle: readonly Notice[];
}

/** What can be said of a concept lexicon by holding it against all texts of a corpus. */
export function checkConcepts(
  concepts: readonly Concept[],
  { file, text }: LexiconFile,
  texts: readonly AnnotatedCitation[],
  { swedish, stopwords }: Pick<Knowledge, 'swedish' | 'stopwords'>,
): CheckedConcepts {
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
  const matched = matchedRules(rules, texts);
  const unmatched = rules.filter((rule) => !matched.has(rule));
  const inflected = inflectedRules(unmatched, swedish, say);
  const isTold = new Set(inflected.keys());
  const mentioned = new Set(texts.flatMap(({ mentions }) => mentions.map(({ conceptId }) => conceptId)));
  const isMentioned = ({ id }: Concept) => mentioned.has(id);
  const faults = [
    ...inflected.values(),
    ...matchingNothing(concepts, rules, isMentioned, lineOf, say),
    ...claimedTwice(rules, say),
    ...idleExceptions(concepts, lineOf, say),
    ...stripped(rules, stopwords, say),
  ];
  return {
    faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    idle: idleByLine(
      unmatched.filter((rule) => isMentioned(rule.concept) && !isTold.has(rule)),
      say,
    ),
  };
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

/** The rules that match something. Each is tried alone, so that none hides behind another of its concept. */
function matchedRules(rules: readonly Rule[], texts: readonly AnnotatedCitation[]): ReadonlySet<Rule> {
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
  return new Set(rules.filter((_, position) => matched.has(position)));
}

/**
 * A rule sees lemmas, so that a word of which none of the readings is the word itself never matches; but for the first
 * part of a compound as it is spelled there: `medborgar`, of *medborgare*.
 */
function inflectedRules(rules: readonly Rule[], swedish: Swedish, say: Say): ReadonlyMap<Rule, Notice> {
  const told = new Map<Rule, Notice>();
  for (const rule of rules) {
    const { concept, field, word, line } = rule;
    if (field === 'phrase' || field === 'modifier') continue;
    const read = attested(spelled(word), swedish);
    if (read === null || read.candidates.includes(spelled(word))) continue;
    const isCombiningForm = ['a', 'e'].some(
      (end) => attested(spelled(word) + end, swedish)?.lemma === spelled(word) + end,
    );
    if (field === 'part' && isCombiningForm) continue;
    told.set(
      rule,
      say(
        line,
        'inflected-rule',
        `”${word}” (${concept.id}) är en böjd form och träffar aldrig något: skriv grundformen ${read.lemma}.`,
        `“${word}” (${concept.id}) is an inflected form and never matches: write the lemma, ${read.lemma}.`,
      ),
    );
  }
  return told;
}

/** A word's reading, null when it is a guess. */
function attested(word: string, swedish: Swedish): SwedishWord | null {
  const [read] = swedish.lemmatize([word]);
  return read !== undefined && ['list', 'lexicon', 'compound'].includes(read.evidence) ? read : null;
}

function matchingNothing(
  concepts: readonly Concept[],
  rules: readonly Rule[],
  isMentioned: (concept: Concept) => boolean,
  lineOf: (path: readonly (string | number)[]) => number,
  say: Say,
): readonly Notice[] {
  return concepts.flatMap((concept, position) => {
    if (isMentioned(concept)) return [];
    const own = rules.filter((rule) => rule.concept === concept).map(({ field, word }) => `${field}: ${word}`);
    const list = [...own, ...(concept.demonym ? ['demonym: true'] : [])].join(', ');
    return [
      say(
        lineOf(['concepts', position, 'id']),
        'concept-matches-nothing',
        `Inget i texterna träffas av begreppet ${concept.id} (${list}).`,
        `Nothing in the texts is matched by the concept ${concept.id} (${list}).`,
      ),
    ];
  });
}

function idleByLine(rules: readonly Rule[], say: Say): readonly Notice[] {
  const byLine = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = `${rule.concept.id} ${rule.line}`;
    byLine.set(key, [...(byLine.get(key) ?? []), rule]);
  }
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
