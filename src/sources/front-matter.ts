import { CorpusError } from '../errors.ts';
import { readYaml } from '../read-yaml.ts';
import { frontMatterSchema, otherKeys, type SourceStatement, statementKeys } from './source-entry.ts';
import { SWEDISH_KEYS } from './swedish-keys.ts';

/** Front matter, and where the text after it begins. */
interface FrontMatter {
  readonly statement: SourceStatement;
  /** Keys that say nothing here: `diarienummer`. */
  readonly passedOver: readonly string[];
  /** Offset of the first character after the closing line. */
  readonly bodyStart: number;
}

/**
 * The front matter of a text: YAML between two lines of three hyphens at its very head.
 *
 * @returns null when the text has none; a text that merely begins with a rule has none
 * @throws CorpusError for front matter without its closing line, for a key that is nearly one of ours, for a value of
 *   the wrong kind
 */
export function readFrontMatter(text: string, file: string): FrontMatter | null {
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) return null;
  const rest = text.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(rest);
  const startsWithKey = /^(?:[ \t]*(?:#.*)?\n)*[ \t]*[\p{L}\p{M}_]+[ \t]*:(?:\s|$)/u.test(rest);
  if (closing === null || !startsWithKey) {
    if (!startsWithKey) return null;
    throw new CorpusError(
      'unclosed-front-matter',
      {
        sv: 'Raden --- som avslutar uppgifterna i filens början saknas.',
        en: 'The line --- that ends the front matter is missing.',
      },
      { file, line: 1 },
    );
  }
  const statement = readYaml(rest.slice(0, closing.index), file, frontMatterSchema, statementKeys, 2, SWEDISH_KEYS);
  return {
    statement,
    passedOver: otherKeys(statement),
    bodyStart: opening[0].length + closing.index + closing[0].length,
  };
}
