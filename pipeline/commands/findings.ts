import { resolve } from 'node:path';
import type { Wording } from '../../src/records.ts';
import { findings } from '../../src/report/findings/findings.ts';
import { languageOf, oneOf, parseOptions } from '../options.ts';
import { produceReports } from '../produce-reports.ts';
import { writeFiles } from '../writing/write-files.ts';
import type { Io } from './command.ts';
import { refuseNoCitations } from './refuse-no-citations.ts';
import { refuseOutputInCorpus } from './refuse-output-in-corpus.ts';
import { sayNotices } from './say-notices.ts';

const HELP = {
  sv: `npm run findings -- [--corpus SÖKVÄG] [--output MAPP]

  Skriver findings.md i MAPP (annars docs/): fynden i materialet (annars corpus/), steg för steg, på svenska.
`,
  en: `npm run findings -- [--corpus PATH] [--output FOLDER]

  Writes findings.md in FOLDER (otherwise docs/): the findings of a corpus (otherwise corpus/), step by step, in Swedish.
`,
};

/** `npm run findings`: analyzes a corpus and writes the page where its findings can be checked by hand. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values } = parseOptions({
    args: [...args],
    options: {
      corpus: { type: 'string', default: 'corpus' },
      output: { type: 'string', default: 'docs' },
      lang: { type: 'string', default: 'sv' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP[language]);
    return 0;
  }
  oneOf('lang', values.lang, ['sv', 'en']);
  const say = (line: string) => io.stderr.write(`${line}\n`);
  const log = {
    remark: (wording: Wording) => say(wording[language]),
    progress: () => {},
    doubts: () => {},
    stage: () => false,
  };
  await refuseOutputInCorpus(values.corpus, values.output);
  const produced = await produceReports(
    values.corpus,
    { language: 'sv', dialect: 'sv', splitYear: null },
    { noCache: false, log },
  );
  if (produced === null) return 0;
  sayNotices(produced.analysis.notices, language, say);
  refuseNoCitations(values.corpus, produced.analysis);
  await writeFiles(resolve(values.output), [{ path: 'findings.md', content: findings(produced.analysis) }]);
  return 0;
}
