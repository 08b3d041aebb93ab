import type { Citation, Wording } from '../src/records.ts';
import { type AnnotatedCitation, annotateCitation, type Knowledge } from './annotate-citation.ts';
import { countFound } from './count-found.ts';
import type { StageLog } from './stage-log.ts';

/**
 * Takes the citations that are shown through the middle stages and tells the log what each stage found.
 * @param recorded how many of them, from the first, the log is given the records of
 * @param isSample whether they are some of many, which the log is told
 * @returns null when the log asked to stop
 */
export function annotateEvidence(
  evidence: readonly Citation[],
  recorded: number,
  knowledge: Knowledge,
  log: StageLog,
  isSample: boolean,
): readonly AnnotatedCitation[] | null {
  const annotated = evidence.map((citation, done) => {
    log.progress('tokenize', done, evidence.length);
    return annotateCitation(citation, knowledge);
  });
  const some = annotated.slice(0, recorded);
  const found = (...args: Parameters<typeof countFound>): Wording => {
    const { sv, en } = countFound(...args);
    return isSample ? { sv: `${sv} i urvalet`, en: `${en} in the sample` } : { sv, en };
  };
  const size = (records: (each: AnnotatedCitation) => readonly unknown[]) =>
    annotated.reduce((sum, each) => sum + records(each).length, 0);

  const tokens = some.flatMap((each) => each.tokens);
  const words = size((each) => each.tokens);
  if (
    log.stage(
      'tokenize',
      { tokens },
      found(
        words,
        ['löpord, tal eller tecken', 'löpord, tal och tecken'],
        ['word, number or mark', 'words, numbers and marks'],
      ),
    )
  )
    return null;
  const lemmatized = some.flatMap((each) => each.lemmatized);
  const lemmas = new Set<string>();
  for (const each of annotated) for (const { kind, lemma } of each.lemmatized) if (kind === 'word') lemmas.add(lemma);
  if (log.stage('lemmatize', { lemmatized }, found(lemmas.size, ['lemma', 'lemman'], ['lemma', 'lemmas']))) return null;
  const content = some.flatMap((each) => each.content);
  const contentWords = size((each) => each.content);
  if (
    log.stage(
      'strip-stopwords',
      { content },
      found(contentWords, ['innehållsord', 'innehållsord'], ['content word', 'content words']),
    )
  )
    return null;
  const mentions = some.flatMap((each) => each.mentions);
  const all = size((each) => each.mentions);
  if (
    log.stage(
      'extract-concepts',
      { mentions },
      found(all, ['begreppsbelägg', 'begreppsbelägg'], ['concept mention', 'concept mentions']),
    )
  )
    return null;
  return annotated;
}
