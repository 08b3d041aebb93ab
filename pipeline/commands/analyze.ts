import { join, resolve } from 'node:path';
import { CorpusError } from '../../src/errors.ts';
import type { Language } from '../../src/records.ts';
import { defaultCacheDirectory } from '../../src/swedish/default-cache-directory.ts';
import { FileLog } from '../file-log.ts';
import { LEAST_MEMORY } from '../large/plan-memory.ts';
import { LiveLine } from '../live-line.ts';
import { languageOf, oneOf, parseOptions, wholeNumber } from '../options.ts';
import { parseDocument } from '../parsing/parse-document.ts';
import { parseDocumentOnce } from '../parsing/parse-document-once.ts';
import { produceReports } from '../produce-reports.ts';
import { program } from '../program/program.ts';
import type { RunChoices } from '../run-choices.ts';
import type { RunMeans } from '../run-means.ts';
import type { Stage } from '../stages/stages.ts';
import { STAGES } from '../stages/stages.ts';
import { writeFiles } from '../writing/write-files.ts';
import type { Io } from './command.ts';
import { countOneShare, readShareOption } from './count-one-share.ts';
import { refuseNoCitations } from './refuse-no-citations.ts';
import { refuseOutputInCorpus } from './refuse-output-in-corpus.ts';
import { refuseUnwritableOutput } from './refuse-unwritable-output.ts';
import { sayNotices } from './say-notices.ts';
import { watchCorpus } from './watch-corpus.ts';
import { writeReports } from './write-reports.ts';

const HELP = {
  sv: `npm run analyze -- [alternativ]

  --corpus SÖKVÄG   mapp eller fil att läsa (annars corpus/)
  --output MAPP     där rapporterna skrivs (annars output/)
  --csv sv|int      sv: semikolon och decimalkomma (annars); int: komma och decimalpunkt
  --lang sv|en      språk i rapporter och besked
  --split ÅR        första året i den senare perioden (annars delas årgångarna på mitten)
  --until STEG      sluta efter ett steg: ${STAGES.join(', ')}
  --watch           kör igen varje gång något i korpusen ändras; avsluta med Ctrl-C
  --no-cache        använd inget sparat: bygg ordboken, läs sidorna och räkna allt på nytt
  --workers N       trådar som räknar en stor samling (annars en per kärna)
  --memory MB       minne som räkningen av en stor samling ska hålla sig till, minst 400
  --lemmas on|off   off: räkna orden som de är skrivna, utan grundformer och begrepp (annars on)
  --phrases         sök fraser även i en stor samling, i urvalet
  --full            skriv alla motiveringar och omnämnanden av en stor samling, inte bara urvalet
  --parts K/N       räkna den K:te delen av N och skriv den som en fil, för npm run merge
  --help            denna text
`,
  en: `npm run analyze -- [options]

  --corpus PATH     folder or file to read (otherwise corpus/)
  --output FOLDER   where the reports are written (otherwise output/)
  --csv sv|int      sv: semicolon and decimal comma (default); int: comma and decimal point
  --lang sv|en      language of reports and messages
  --split YEAR      first year of the later period (otherwise the editions are halved)
  --until STAGE     stop after a stage: ${STAGES.join(', ')}
  --watch           run again each time something in the corpus changes; end with Ctrl-C
  --no-cache        use nothing saved: build the lexicon, parse the pages and count everything anew
  --workers N       threads that count a large corpus (otherwise one per core)
  --memory MB       memory that counting a large corpus is to keep to, 400 at the least
  --lemmas on|off   off: count words as they are written, without lemmas and concepts (default on)
  --phrases         look for phrases in a large corpus too, in the sample
  --full            write all citations and mentions of a large corpus, not the sample alone
  --parts K/N       count the K-th part of N and write it as one file, for npm run merge
  --help            this text
`,
};

/** `npm run analyze`: reads a corpus, analyzes it and writes every report. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values } = parseOptions({
    args: [...args],
    options: {
      corpus: { type: 'string', default: 'corpus' },
      output: { type: 'string', default: 'output' },
      csv: { type: 'string', default: 'sv' },
      lang: { type: 'string', default: 'sv' },
      split: { type: 'string' },
      until: { type: 'string' },
      watch: { type: 'boolean', default: false },
      'no-cache': { type: 'boolean', default: false },
      workers: { type: 'string' },
      memory: { type: 'string' },
      lemmas: { type: 'string', default: 'on' },
      phrases: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      parts: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP[language]);
    return 0;
  }
  oneOf('lang', values.lang, ['sv', 'en']);
  const dialect = oneOf('csv', values.csv, ['sv', 'int']);
  const until = values.until === undefined ? null : oneOf('until', values.until, STAGES);
  const splitYear = values.split === undefined ? null : wholeNumber('split', values.split, 1);
  const say = (line: string) => io.stderr.write(`${line}\n`);
  const workers = values.workers === undefined ? null : wholeNumber('workers', values.workers, 1);
  const memory = values.memory === undefined ? null : wholeNumber('memory', values.memory, LEAST_MEMORY);
  const share = values.parts === undefined ? null : readShareOption(values.parts);
  const lemmas = oneOf('lemmas', values.lemmas, ['on', 'off']);
  const choices = {
    language,
    dialect,
    splitYear,
    ...(values.phrases && { phrases: true }),
    ...(lemmas === 'off' && { lemmas }),
    ...(values.full && { full: true }),
  };
  const noCache = values['no-cache'];
  const parse =
    noCache || program === null ? parseDocument : parseDocumentOnce(join(defaultCacheDirectory(), 'pages'), program);
  const means = { noCache, workers, memory, parse };
  if (share !== null && values.full) throw fullOfPart();
  if (share !== null) await refuseOutputInCorpus(values.corpus, values.output);
  if (share !== null) await refuseUnwritableOutput(values.output);
  if (share !== null)
    return await countOneShare(values.corpus, values.output, share, lemmas === 'on', means, language, io);
  const once = () => analyzeOnce(values.corpus, values.output, choices, until, means, io);
  if (values.watch) await analyzeAgain(values.corpus, language, say, once);
  else await once();
  return 0;
}

async function analyzeOnce(
  corpus: string,
  output: string,
  choices: RunChoices,
  until: Stage | null,
  means: Omit<RunMeans, 'log'>,
  io: Io,
): Promise<void> {
  const { language } = choices;
  const say = (line: string) => io.stderr.write(`${line}\n`);
  await refuseOutputInCorpus(corpus, output);
  await refuseUnwritableOutput(output);
  const log = new FileLog(until, language, say, io.stderr.isTTY ? new LiveLine(io.stderr, language) : null);
  const produced = await produceReports(corpus, choices, { ...means, log });
  if (produced === null) {
    sayNotices(log.notices, language, say);
    await writeFiles(resolve(output), log.files);
    say(
      {
        sv: `Stegens poster ligger i ${join(output, 'stages')}. Rapporterna är orörda.`,
        en: `The records of the stages are in ${join(output, 'stages')}. The reports are untouched.`,
      }[language],
    );
    return;
  }
  const { analysis } = produced;
  sayNotices(analysis.notices, language, say, 'notices.csv');
  refuseNoCitations(corpus, analysis);
  await writeReports(output, produced, log.files, language, say);
}

/** Analyzes, and again each time the corpus changes, until Ctrl-C. What a person can mend is told, and waited for. */
async function analyzeAgain(
  corpus: string,
  language: Language,
  say: (line: string) => void,
  once: () => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const changes = watchCorpus(corpus, stop.signal);
  let next = changes.next();
  for (;;) {
    await once().catch((error: unknown) => {
      if (!(error instanceof CorpusError)) throw error;
      say(error.inLanguage(language));
    });
    say({ sv: `Bevakar ${corpus}. Avsluta med Ctrl-C.`, en: `Watching ${corpus}. End with Ctrl-C.` }[language]);
    const { done, value } = await next;
    if (done === true) return;
    next = changes.next();
    for (const { path, kind } of value) say(`${path === '' ? corpus : path}: ${CHANGED[kind][language]}`);
  }
}

function fullOfPart(): CorpusError {
  return new CorpusError('bad-option', {
    sv: '--full skriver hela samlingen och går inte ihop med --parts. Kör utan --parts.',
    en: '--full writes the whole corpus and does not go with --parts. Run without --parts.',
  });
}

const CHANGED = {
  new: { sv: 'ny', en: 'new' },
  changed: { sv: 'ändrad', en: 'changed' },
  gone: { sv: 'borta', en: 'gone' },
};
