import { basename, dirname, resolve } from 'node:path';
import { CorpusError } from '../../src/errors.ts';
import type { Document, Language } from '../../src/records.ts';
import { NOT_SWEDISH } from '../../src/report/not-swedish.ts';
import { compareWithJury } from '../compare-with-jury.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { languageOf, oneOf, parseOptions } from '../options.ts';
import { readCorpus } from '../reading/read-corpus.ts';
import { writeFiles } from '../writing/write-files.ts';
import { beginsWithSentence } from './begins-with-sentence.ts';
import type { Io } from './command.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { printComparison } from './print-comparison.ts';
import { readGivenText } from './read-given-text.ts';
import { refuseFileInCorpus } from './refuse-file-in-corpus.ts';
import { sayNotices } from './say-notices.ts';
import { severalFiles } from './several-files.ts';

const HELP = {
  sv: `npm run compare -- FIL [alternativ]

Håller en text (ett utkast, en ansökan, en verksamhetsberättelse) mot juryns motiveringar: vilka begrepp de har
gemensamt, vad som återkommer hos juryn men saknas i texten, och vad som är textens eget: begrepp, och ord som inte står
i någon motivering. Det som texten citerar ur en motivering räknas inte. Motiveringarna säger vad juryn lyfte fram hos
vinnarna, inte vad som bedömdes: ingenting här är en checklista. FIL är .txt, .md, .html, .docx eller .pdf; utan FIL
läses det du klistrar in.

  --corpus SÖKVÄG   juryns motiveringar (annars corpus/)
  --csv FIL.csv     skriv raderna, med alla textens egna ord, till en fil i stället för att visa dem; - för stdout
  --lang sv|en      språk
  --no-cache        bygg ordboken på nytt i stället för att läsa den sparade
  --help            denna text
`,
  en: `npm run compare -- FILE [options]

Holds a text (a draft, an application, an annual report) against the jury's citations: which concepts they share, what
recurs with the jury but is missing from the text, and what is the text's own: concepts, and words that stand in no
citation. What the text quotes of a citation is not counted. The citations say what the jury praised in the winners, not
what was assessed: nothing here is a checklist. FILE is .txt, .md, .html, .docx or .pdf; without
FILE what you paste is read.

  --corpus PATH     the jury's citations (otherwise corpus/)
  --csv FILE.csv    write the rows, with all of the text's own words, to a file instead of showing them; - for stdout
  --lang sv|en      language
  --no-cache        build the lexicon anew instead of reading the saved one
  --help            this text
`,
};

/** `npm run compare`: a text that a person has, held against the jury's concepts. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: { type: 'string', default: 'corpus' },
      csv: { type: 'string' },
      lang: { type: 'string', default: 'sv' },
      'no-cache': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP[language]);
    return 0;
  }
  oneOf('lang', values.lang, ['sv', 'en']);
  if (positionals.length > 1) throw severalFiles(positionals);
  const [file] = positionals;
  const rowsTo = values.csv === undefined ? null : checkRowsTo(values.csv, file);
  if (rowsTo !== null && rowsTo !== '-') await refuseFileInCorpus(values.corpus, rowsTo);
  const corpus = await readCorpus(values.corpus);
  const given = await readGivenText(file ?? null, io, language);
  if (['csv', 'jsonl'].includes(given.document.format)) throw noTable(given.document.id);
  sayNotices(given.notices, language, (line) => io.stderr.write(`${line}\n`));
  const knowledge = await loadKnowledge(corpus, { noCache: values['no-cache'], lemmas: true });
  const text = withOwnId(withTitle(given.document, file, language), corpus.documents);
  const compared = compareWithJury(corpus.documents, text, knowledge);
  if (compared.analysis.citations.length === 0) throw noCitations(values.corpus);
  const sampled = compared.analysis.notices.filter(({ code }) => code === 'evidence-sampled');
  sayNotices(sampled, language, (line) => io.stderr.write(`${line}\n`));

  if (rowsTo === null) {
    const { isTTY = false, columns = 100 } = io.stdout;
    io.stdout.write(printComparison(compared, language, { width: Math.min(columns, 100), bold: isTTY }));
    return 0;
  }
  if (compared.analysis.comparisons.some(({ isSwedish }) => !isSwedish)) io.stderr.write(`${NOT_SWEDISH[language]}\n`);
  const rows = comparisonCsv(compared.analysis, language);
  if (rowsTo === '-') io.stdout.write(rows);
  else {
    const path = resolve(rowsTo);
    await writeFiles(dirname(path), [{ path: basename(path), content: rows }]);
    io.stderr.write({ sv: `Skrev ${rowsTo}\n`, en: `Wrote ${rowsTo}\n` }[language]);
  }
  return 0;
}

/** The document, called as its file is when it has no title of its own but begins with a sentence. */
function withTitle(document: Document, file: string | undefined, language: Language): Document {
  if (document.title !== undefined || !beginsWithSentence(document.text)) return document;
  const isPasted = file === undefined || file === '-';
  return { ...document, title: isPasted ? { sv: 'Inklistrad text', en: 'Pasted text' }[language] : basename(file) };
}

/** The document under an id that no other has. */
function withOwnId(document: Document, others: readonly Document[]): Document {
  let { id } = document;
  while (others.some((other) => other.id === id)) id = `./${id}`;
  return { ...document, id };
}

/** Only a file that is called as one of rows is written, so that no text is ever overwritten by a slip of order. */
function checkRowsTo(path: string, file: string | undefined): string {
  const isText = file !== undefined && resolve(path) === resolve(file);
  if (path === '-' || (/\.csv$/i.test(path) && !isText)) return path;
  throw new CorpusError('bad-option', {
    sv: `--csv ska följas av namnet på den fil som ska skrivas, med slutet .csv, eller av -; fick ”${path}”.`,
    en: `--csv is followed by the name of the file to write, ending in .csv, or by -; found "${path}".`,
  });
}

function noTable(file: string): CorpusError {
  return new CorpusError(
    'no-table',
    {
      sv: 'En tabell är ingen text att jämföra. Ange en text: .txt, .md, .html, .docx eller .pdf.',
      en: 'A table is no text to compare. Name a text: .txt, .md, .html, .docx or .pdf.',
    },
    { file },
  );
}

function noCitations(path: string): CorpusError {
  return new CorpusError('no-citations', {
    sv: `Det finns ingen motivering att jämföra med i ”${path}”. Ange en annan korpus med --corpus.`,
    en: `There is no citation to compare with in “${path}”. Name another corpus with --corpus.`,
  });
}
