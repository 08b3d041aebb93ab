import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { CorpusError } from '../../src/errors.ts';
import { languageOf, oneOf, parseOptions } from '../options.ts';
import { produceReports } from '../produce-reports.ts';
import type { RunRecord } from '../run-record.ts';
import { runRecordSchema } from '../run-record-schema.ts';
import { verifyRun } from '../verify-run.ts';
import { hashOutput } from '../writing/hash-output.ts';
import { isHalfPlaced } from '../writing/is-half-placed.ts';
import { readOutput } from '../writing/read-output.ts';
import type { Io } from './command.ts';

const HELP = {
  sv: `npm run verify -- [alternativ]

Gör om körningen i minnet, med de val som står i run.json, och jämför: är texterna, listorna, programmet och varje
rapport på disken desamma? Skriver ingenting. Slutar med kod 0 bara om allt är som det står i run.json.

  --output MAPP     rapporternas mapp (annars output/)
  --corpus SÖKVÄG   den korpus de gjordes av (annars corpus/)
  --lang sv|en      språk i besked
  --no-cache        bygg ordboken på nytt i stället för att läsa den sparade
  --help            denna text
`,
  en: `npm run verify -- [options]

Makes the run again in memory, with the choices in run.json, and compares: are the texts, the lists, the program and
every report on disk the same? Writes nothing. Ends with code 0 only if all is as run.json says.

  --output FOLDER   folder of the reports (otherwise output/)
  --corpus PATH     the corpus they were made of (otherwise corpus/)
  --lang sv|en      language of messages
  --no-cache        build the lexicon anew instead of reading the saved one
  --help            this text
`,
};

/** `npm run verify`: are the reports those that the corpus and the program give? */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values } = parseOptions({
    args: [...args],
    options: {
      output: { type: 'string', default: 'output' },
      corpus: { type: 'string', default: 'corpus' },
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
  const output = resolve(values.output);
  if (await isHalfPlaced(output)) throw halfPlaced(values.output);
  const recorded = await readRecord(output, values.output);
  const log = { remark: () => {}, progress: () => {}, doubts: () => {}, stage: () => false };
  const produced = await produceReports(values.corpus, recorded.choices, { noCache: values['no-cache'], log });
  if (produced === null) throw new Error('a silent log never asks to stop');

  const onDisk = new Map<string, string>();
  for (const path of Object.keys(recorded.outputs)) {
    const hash = await hashOutput(output, path);
    if (hash !== null) onDisk.set(path, hash);
  }
  const again = (await produced.writeFull?.(async () => undefined)) ?? produced.record;
  const found = verifyRun(recorded, again, (path) => onDisk.get(path) ?? null);
  for (const wording of found) io.stdout.write(`${wording[language]}\n`);
  const files = Object.keys(recorded.outputs).length;
  const inputs = Object.keys(recorded.inputs).length;
  if (found.length === 0) {
    io.stdout.write(
      {
        sv: `Allt är som det står i run.json: ${files} rapporter ur ${inputs} filer, version ${recorded.program}. Utanför står run.json självt och de två filerna om ändringar, changes.csv och changes.html.\n`,
        en: `All is as run.json says: ${files} reports from ${inputs} files, version ${recorded.program}. Not among them are run.json itself and the two files about changes, changes.csv and changes.html.\n`,
      }[language],
    );
  }
  return found.length === 0 ? 0 : 1;
}

async function readRecord(output: string, written: string): Promise<RunRecord> {
  const content = await readOutput(output, 'run.json');
  const file = join(written, 'run.json');
  if (content === null) {
    throw new CorpusError(
      'missing-run',
      {
        sv: 'Filen finns inte. Kör ”npm run analyze” först, eller ange mappen med --output.',
        en: 'There is no such file. Run "npm run analyze" first, or name the folder with --output.',
      },
      { file },
    );
  }
  const record = v.safeParse(runRecordSchema, parse(content.toString('utf8')));
  if (record.success) return record.output;
  throw new CorpusError(
    'damaged-run',
    {
      sv: 'Filen är skadad eller skriven av en annan version. Kör ”npm run analyze” på nytt.',
      en: 'The file is damaged or written by another version. Run "npm run analyze" anew.',
    },
    { file },
  );
}

function halfPlaced(file: string): CorpusError {
  return new CorpusError(
    'half-placed-run',
    {
      sv: 'En körning avbröts medan rapporterna byttes ut. Kör ”npm run analyze”, så blir de hela.',
      en: 'A run was broken off while the reports were being replaced. Run "npm run analyze" to make them whole.',
    },
    { file },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
