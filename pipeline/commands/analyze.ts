import { resolve } from 'node:path';
import { FileLog } from '../file-log.ts';
import { LiveLine } from '../live-line.ts';
import { languageOf, oneOf, parseOptions, wholeNumber } from '../options.ts';
import { produceReports } from '../produce-reports.ts';
import { STAGES } from '../stage-log.ts';
import { writeFiles } from '../write.ts';
import type { Io } from './command.ts';
import { sayNotices } from './say-notices.ts';

const HELP = {
  sv: `npm run analyze -- [alternativ]

  --corpus SÖKVÄG   mapp eller fil att läsa (annars corpus/)
  --output MAPP     där rapporterna skrivs (annars output/)
  --csv sv|int      sv: semikolon och decimalkomma (annars); int: komma och decimalpunkt
  --lang sv|en      språk i rapporter och besked
  --split ÅR        första året i den senare perioden (annars delas utgåvorna på mitten)
  --until STEG      sluta efter ett steg: ${STAGES.join(', ')}
  --no-cache        bygg ordboken på nytt i stället för att läsa den sparade
  --help            denna text
`,
  en: `npm run analyze -- [options]

  --corpus PATH     folder or file to read (otherwise corpus/)
  --output FOLDER   where the reports are written (otherwise output/)
  --csv sv|int      sv: semicolon and decimal comma (default); int: comma and decimal point
  --lang sv|en      language of reports and messages
  --split YEAR      first year of the later period (otherwise the editions are halved)
  --until STAGE     stop after a stage: ${STAGES.join(', ')}
  --no-cache        build the lexicon anew instead of reading the saved one
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
      'no-cache': { type: 'boolean', default: false },
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
  const output = resolve(values.output);
  const say = (line: string) => io.stderr.write(`${line}\n`);

  const log = new FileLog(until, language, say, io.stderr.isTTY ? new LiveLine(io.stderr, language) : null);
  const produced = await produceReports(
    values.corpus,
    { language, dialect, splitYear },
    { noCache: values['no-cache'], log },
  );
  if (produced === null) {
    await writeFiles(output, log.files);
    return 0;
  }
  sayNotices(produced.analysis.notices, language, say);
  await writeFiles(output, [...log.files, ...produced.files]);
  const count = produced.files.length;
  say(
    {
      sv: `${count} filer i ${values.output}. Börja med concepts.csv eller report.html.`,
      en: `${count} files in ${values.output}. Begin with concepts.csv or report.html.`,
    }[language],
  );
  return 0;
}
