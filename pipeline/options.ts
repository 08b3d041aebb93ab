import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CorpusError } from '../src/errors.ts';
import { nearestWord } from '../src/nearest-word.ts';
import type { Language, Wording } from '../src/records.ts';

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
    const [, found = ''] = /'(.*?)(?: <value>)?'/s.exec(error.message) ?? [];
    const wording = describe(String(error.code), found, error.message, Object.keys(config.options ?? {}));
    throw new CorpusError('bad-option', {
      sv: `${wording.sv} Alla alternativ visas med -- --help.`,
      en: `${wording.en} All options are shown with -- --help.`,
    });
  }
}

/** What Node's parser met, and what was probably meant. */
function describe(code: string, found: string, message: string, known: readonly string[]): Wording {
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return {
      sv: `”${found}” väntades inte. ${AFTER_HYPHENS.sv}`,
      en: `"${found}" was not expected. ${AFTER_HYPHENS.en}`,
    };
  }
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = nearestWord(found.replace(/^-+/, ''), known);
    return {
      sv: `Alternativet ${found} finns inte${meant === null ? '.' : `; menade du --${meant}?`}`,
      en: `There is no option ${found}${meant === null ? '.' : `; did you mean --${meant}?`}`,
    };
  }
  if (message.includes('does not take an argument')) {
    return { sv: `${found} ska inte följas av något värde.`, en: `${found} takes no value.` };
  }
  return { sv: `${found} ska följas av ett värde.`, en: `${found} is followed by a value.` };
}

/** Without the two hyphens npm keeps the options to itself and hands on their values alone. */
export const AFTER_HYPHENS: Wording = {
  sv: 'Alternativ skrivs efter två bindestreck för sig, till exempel: npm run analyze -- --lang en.',
  en: 'Options are written after two hyphens by themselves, such as: npm run analyze -- --lang en.',
};

function emptyValue(option: string): CorpusError {
  return new CorpusError('bad-option', {
    sv: `--${option} ska följas av ett värde; här är det tomt.`,
    en: `--${option} is followed by a value; here it is empty.`,
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
    sv: `--${option} kan vara ${allowed.join(', ')}; fick ”${value}”.`,
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
    sv: `--${option} ska vara ett heltal från ${least} och uppåt; fick ”${value}”.`,
    en: `--${option} takes a whole number from ${least} up; found "${value}".`,
  });
}
