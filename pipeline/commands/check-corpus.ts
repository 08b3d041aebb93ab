import { parseConcepts, parseStopwordChanges } from '../../src/concepts/index.ts';
import { CorpusError } from '../../src/errors.ts';
import type { Language, Notice } from '../../src/records.ts';
import { checkConcepts } from '../checks/check-concepts.ts';
import { checkSources } from '../checks/check-sources.ts';
import { checkStopwords } from '../checks/check-stopwords.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { languageOf, oneOf, parseOptions } from '../options.ts';
import { type ParsedCorpus, parseCitations } from '../parsing/parse-citations.ts';
import { type CorpusFiles, readCorpus } from '../reading/read-corpus.ts';
import { annotateCitation } from '../stages/annotate-citation.ts';
import type { Io } from './command.ts';
import { sayNotices } from './say-notices.ts';

const HELP = {
  sv: `npm run check-corpus -- [alternativ]

Prövar texterna och listorna utan att räkna något: vad som inte går att läsa, källor som inte används, begrepp i
concepts.yaml som inget i texterna träffas av, ord i böjd form, ord som två begrepp gör anspråk på, undantag och
stoppord utan verkan. Först utfallet, sedan en rad om varje sak, med fil och rad.

  --corpus SÖKVÄG   mapp eller fil att läsa (annars corpus/)
  --all             visa också varje enskild regel som inget i texterna träffas av
  --lang sv|en      språk i besked
  --help            denna text

Slutar med kod 1 om något är fel, 0 om det bara finns påpekanden.
`,
  en: `npm run check-corpus -- [options]

Tries the texts and lists without counting anything: what cannot be read, sources that are not used, concepts of
concepts.yaml that match nothing in the texts, inflected words, words that two concepts claim, exceptions and stopwords
without effect. First the outcome, then one line for each, with file and line.

  --corpus PATH   folder or file to read (otherwise corpus/)
  --all           show each single rule too that matches nothing in the texts
  --lang sv|en    language of messages
  --help          this text

Ends with code 1 when something is wrong, 0 when there are only remarks.
`,
};

/** `npm run check-corpus`: everything that can be said about a corpus and its lexicons without analyzing. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values } = parseOptions({
    args: [...args],
    options: {
      corpus: { type: 'string', default: 'corpus' },
      all: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'sv' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP[language]);
    return 0;
  }
  oneOf('lang', values.lang, ['sv', 'en']);
  const corpus = await readCorpus(values.corpus);
  const errors: CorpusError[] = [];
  /** The answer, or null when a person has something to mend first. */
  const attempt = async <T>(work: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      errors.push(error);
      return null;
    }
  };
  const parsed = await attempt(() => parseCitations(corpus.documents));
  if (parsed?.citations.length === 0) errors.push(nothingToCount(values.corpus));
  const { concepts, stopwords } = corpus;
  if (concepts !== null) await attempt(() => parseConcepts(concepts.text, concepts.file));
  if (stopwords !== null) await attempt(() => parseStopwordChanges(stopwords.text, stopwords.file));
  const remarks = [
    ...corpus.notices,
    ...(parsed === null ? [] : [...parsed.notices, ...checkSources(corpus.documents, parsed)]),
  ];
  const found = parsed !== null && errors.length === 0 ? await checkLexicons(corpus, parsed) : NOTHING_FOUND;
  remarks.push(...found.notices, ...(values.all ? found.idle : []));
  const faults = errors.reduce((sum, { others }) => sum + 1 + others.length, 0);

  const say = (line: string) => io.stdout.write(`${line}\n`);
  say(summary(corpus, parsed, found.concepts, faults, remarks.length, language));
  for (const error of errors) say(error.inLanguage(language));
  sayNotices(remarks, language, say);
  if (!values.all && found.idle.length > 0) say(idleRules(found.idle.length, language));
  return errors.length === 0 ? 0 : 1;
}

function nothingToCount(corpus: string): CorpusError {
  return new CorpusError(
    'no-citations',
    {
      sv: 'Här finns ingen motivering att räkna, så begreppen prövades inte mot texterna.',
      en: 'There is no citation to count here, so the concepts were not held against the texts.',
    },
    { file: corpus },
  );
}

interface CheckedLexicons {
  readonly notices: readonly Notice[];
  /** Rules without a match, of concepts that have one by another rule. */
  readonly idle: readonly Notice[];
  readonly concepts: number;
}

const NOTHING_FOUND: CheckedLexicons = { notices: [], idle: [], concepts: 0 };

async function checkLexicons(
  corpus: CorpusFiles,
  { citations, comparedTexts }: ParsedCorpus,
): Promise<CheckedLexicons> {
  const knowledge = await loadKnowledge(corpus, { noCache: false, lemmas: true });
  const compared = comparedTexts.flatMap(({ id, documentId, stretches }) =>
    stretches.map((stretch) => ({ ...stretch, id, documentId, year: 0 })),
  );
  const texts = [...citations, ...compared].map((text) => annotateCitation(text, knowledge));
  const [concepts, stopwords] = knowledge.files;
  if (concepts === undefined || stopwords === undefined) throw new Error('a lexicon is lacking');
  const changes = parseStopwordChanges(stopwords.text, stopwords.file);
  const { faults, idle } = checkConcepts(knowledge.concepts.concepts, concepts, texts, knowledge);
  return {
    concepts: knowledge.concepts.concepts.length,
    notices: [...faults, ...checkStopwords(changes, stopwords)],
    idle,
  };
}

function idleRules(lines: number, language: Language): string {
  return {
    sv: `${lines} ${lines === 1 ? 'rad' : 'rader'} i concepts.yaml har regler som inget i just de här texterna träffas av; det är oftast som det ska. Se dem med: npm run check-corpus -- --all`,
    en: `${lines} ${lines === 1 ? 'line' : 'lines'} of concepts.yaml ${lines === 1 ? 'has' : 'have'} rules that match nothing in these very texts, mostly as it should be. See them with: npm run check-corpus -- --all`,
  }[language];
}

function summary(
  { documents }: CorpusFiles,
  parsed: ParsedCorpus | null,
  concepts: number,
  errors: number,
  remarks: number,
  language: Language,
): string {
  const citations = parsed?.citations.length ?? 0;
  const counted = {
    sv: `${citations} ${citations === 1 ? 'motivering' : 'motiveringar'} i ${documents.length} ${documents.length === 1 ? 'källa' : 'källor'}, ${concepts} begrepp`,
    en: `${citations} ${citations === 1 ? 'citation' : 'citations'} in ${documents.length} ${documents.length === 1 ? 'source' : 'sources'}, ${concepts} concepts`,
  }[language];
  const outcome = {
    sv: `${errors === 0 ? 'inga' : errors} fel, ${remarks === 0 ? 'inga' : remarks} ${remarks === 1 ? 'påpekande' : 'påpekanden'}`,
    en: `${errors === 0 ? 'no' : errors} ${errors === 1 ? 'error' : 'errors'}, ${remarks === 0 ? 'no' : remarks} ${remarks === 1 ? 'remark' : 'remarks'}`,
  }[language];
  return `${counted}: ${outcome}.`;
}
