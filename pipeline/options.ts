import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CorpusError } from '../src/errors.ts';
import type { Language } from '../src/records.ts';

/**
 * The language asked for with `--lang`, Swedish when none or an unknown one is; used before the options are checked,
 * so that even an error about them is in the right language.
 */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'sv';
}

/**
 * Parses a command's options with Node's own parser.
 * @throws CorpusError for an unknown option, a missing or empty value or a stray argument
 */
export function parseOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    const parsed = parseArgs<T>(config);
    const given: Readonly<Record<string, unknown>> = parsed.values;
    const empty = Object.keys(given).find((option) => given[option] === '');
    if (empty !== undefined) throw emptyValue(empty);
    return parsed;
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const found = /'([^']+)'/.exec(error.message)?.[1] ?? '';
    throw new CorpusError('bad-option', {
      sv: `Alternativet «${found}» stämmer inte (okänt, eller värde saknas). Se --help.`,
      en: `The option "${found}" is not right (unknown, or its value is missing). See --help.`,
    });
  }
}

function emptyValue(option: string): CorpusError {
  return new CorpusError('bad-option', {
    sv: `--${option} har inget värde. Skriv det efter alternativet. Se --help.`,
    en: `--${option} has no value. Write it after the option. See --help.`,
  });
}

/**
 * One of a few allowed values.
 * @throws CorpusError naming the allowed ones
 */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new CorpusError('bad-option', {
    sv: `--${option} kan vara ${allowed.join(', ')}; fick «${value}».`,
    en: `--${option} takes ${allowed.join(', ')}; found "${value}".`,
  });
}

/**
 * A whole number not below the least.
 * @throws CorpusError for anything else
 */
export function wholeNumber(option: string, value: string, least: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  throw new CorpusError('bad-option', {
    sv: `--${option} ska vara ett heltal från ${least} och uppåt; fick «${value}».`,
    en: `--${option} takes a whole number from ${least} up; found "${value}".`,
  });
}
