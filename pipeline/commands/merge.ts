import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from '../../src/errors.ts';
import { FileLog } from '../file-log.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { measureLarge } from '../large/analyze-large.ts';
import { readShare } from '../large/share-file.ts';
import { ShareMerger } from '../large/share-merger.ts';
import { LiveLine } from '../live-line.ts';
import { languageOf, oneOf, parseOptions, wholeNumber } from '../options.ts';
import { renderReports, settingsOf } from '../produce-reports.ts';
import type { Io } from './command.ts';
import { sayNotices } from './say-notices.ts';
import { writeReports } from './write-reports.ts';

const HELP = {
  sv: `npm run merge -- DELAR… [alternativ]

Lägger samman delar som npm run analyze -- --parts K/N har skrivit och skriver rapporterna: samma som av en enda körning.
DELAR är filerna, eller en mapp med dem.

  --output MAPP     där rapporterna skrivs (annars output/)
  --csv sv|int      sv: semikolon och decimalkomma (annars); int: komma och decimalpunkt
  --lang sv|en      språk i rapporter och besked
  --split ÅR        första året i den senare perioden (annars delas årgångarna på mitten)
  --phrases         sök fraser i urvalet
  --help            denna text
`,
  en: `npm run merge -- PARTS… [options]

Adds parts together that npm run analyze -- --parts K/N has written, and writes the reports: the same as of one run.
PARTS are the files, or a folder with them.

  --output FOLDER   where the reports are written (otherwise output/)
  --csv sv|int      sv: semicolon and decimal comma (default); int: comma and decimal point
  --lang sv|en      language of reports and messages
  --split YEAR      first year of the later period (otherwise the editions are halved)
  --phrases         look for phrases in the sample
  --help            this text
`,
};

/** `npm run merge`: the reports of a corpus whose parts were counted apart. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: 'string', default: 'output' },
      csv: { type: 'string', default: 'sv' },
      lang: { type: 'string', default: 'sv' },
      split: { type: 'string' },
      phrases: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP[language]);
    return 0;
  }
  oneOf('lang', values.lang, ['sv', 'en']);
  const dialect = oneOf('csv', values.csv, ['sv', 'int']);
  const splitYear = values.split === undefined ? null : wholeNumber('split', values.split, 1);
  const say = (line: string) => io.stderr.write(`${line}\n`);
  const log = new FileLog(null, language, say, io.stderr.isTTY ? new LiveLine(io.stderr, language) : null);
  const merger = new ShareMerger();
  for (const path of await sharePaths(positionals)) merger.add(await readShare(path), path);
  const { header, counts } = merger.result();
  const knowledge = await loadKnowledge(header, { noCache: false, lemmas: header.lemmas });
  const choices = {
    language,
    dialect,
    splitYear,
    ...(values.phrases && { phrases: true }),
    ...(!header.lemmas && { lemmas: 'off' as const }),
  };
  const settings = settingsOf(choices);
  const found = await measureLarge(counts, knowledge, settings, values.phrases, { log });
  if (found === null) throw new Error('a log without a last stage never asks to stop');
  const produced = await renderReports(found.analysis, found.inputs, knowledge, choices, settings);
  sayNotices(found.analysis.notices, language, say, 'notices.csv');
  await writeReports(values.output, produced, log.files, language, say);
  return 0;
}

async function sharePaths(given: readonly string[]): Promise<readonly string[]> {
  if (given.length === 0) {
    throw new CorpusError('bad-option', {
      sv: 'Ange delarna att lägga samman. Se --help.',
      en: 'Name the parts to add together. See --help.',
    });
  }
  const paths: string[] = [];
  for (const each of given) {
    const isFolder = (await stat(each).catch(() => null))?.isDirectory() ?? false;
    if (!isFolder) paths.push(each);
    else for (const name of (await readdir(each)).toSorted()) if (SHARE.test(name)) paths.push(join(each, name));
  }
  return paths;
}

const SHARE = /^tally-\d+-of-\d+\.jsonl\.gz$/;
