import { basename, dirname, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { CorpusError } from '../../src/errors.ts';
import type { Wording } from '../../src/records.ts';
import { languageOf, oneOf, parseOptions } from '../options.ts';
import { readOutput } from '../writing/read-output.ts';
import type { Io } from './command.ts';

const HELP = {
  sv: `npm run check-package -- PROFIL [--output MAPP]

  Prövar datapackage.json i MAPP (annars output/) mot den officiella profilen för Data Package 2,
  en JSON Schema-fil (https://datapackage.org/profiles/2.0/datapackage.json), och att filerna som den nämner
  finns med rätt rubrikrad.
`,
  en: `npm run check-package -- PROFILE [--output FOLDER]

  Checks datapackage.json in FOLDER (otherwise output/) against the official profile of Data Package 2,
  a JSON Schema file (https://datapackage.org/profiles/2.0/datapackage.json), and that the files it names
  are there with the right header.
`,
};

/** What is read of a descriptor that has passed the profile. */
interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly dialect: { readonly delimiter: string };
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

/**
 * `npm run check-package`: validates the data package against a profile given by path, and the headers of its files.
 * @returns 0, or 1 when anything is wrong; each fault is one line
 * @throws CorpusError when a file is missing or is no JSON
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      output: { type: 'string', default: 'output' },
      lang: { type: 'string', default: 'sv' },
      help: { type: 'boolean', default: false },
    },
  });
  const profilePath = positionals[0];
  if (values.help || profilePath === undefined) {
    (values.help ? io.stdout : io.stderr).write(HELP[language]);
    return values.help ? 0 : 1;
  }
  oneOf('lang', values.lang, ['sv', 'en']);
  const output = resolve(values.output);
  const profile = await readJson(resolve(profilePath), {
    sv: 'Profilen finns inte där.',
    en: 'The profile is not there.',
  });
  const descriptor = await readJson(resolve(output, 'datapackage.json'), {
    sv: 'Filen finns inte. Kör ”npm run analyze” först.',
    en: 'There is no such file. Run "npm run analyze" first.',
  });
  const faults = profileFaults(profile, descriptor);
  if (faults.length === 0) faults.push(...(await headerFaults(descriptor as Descriptor, output)));
  for (const fault of faults) io.stderr.write(`${fault}\n`);
  if (faults.length > 0) return 1;
  const files = (descriptor as Descriptor).resources.length;
  io.stdout.write(
    {
      sv: `datapackage.json följer profilen; ${files} filer har rätt rubrikrad.\n`,
      en: `datapackage.json follows the profile; ${files} files have the right header.\n`,
    }[language],
  );
  return 0;
}

function profileFaults(profile: object, descriptor: object): string[] {
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);
  if (validate(descriptor)) return [];
  const faults = (validate.errors ?? []).map(
    ({ instancePath, message }) => `datapackage.json: ${instancePath} ${message}`,
  );
  return [...new Set(faults)];
}

async function headerFaults({ resources }: Descriptor, output: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { path, dialect, schema } of resources) {
    const expected = schema.fields.map(({ name }) => name).join(dialect.delimiter);
    const content = await readOutput(output, path);
    const [header] =
      content === null
        ? []
        : content
            .toString('utf8')
            .replace(/^\ufeff/, '')
            .split(/\r?\n/, 1);
    if (header !== expected) faults.push(`${path}: ${header === undefined ? '–' : header} ≠ ${expected}`);
  }
  return faults;
}

async function readJson(path: string, missing: Wording): Promise<object> {
  const content = await readOutput(dirname(path), basename(path));
  if (content === null) throw new CorpusError('missing-file', missing, { file: path });
  try {
    return JSON.parse(content.toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CorpusError('not-json', { sv: 'Filen är inte JSON.', en: 'The file is not JSON.' }, { file: path });
  }
}
