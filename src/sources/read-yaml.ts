import * as v from 'valibot';
import { isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { CorpusError } from '../errors.ts';

/**
 * Reads YAML that a person wrote, by a schema.
 *
 * Aliases are refused, so a few lines can never grow into millions; too deep a nesting is an error like any other.
 *
 * @param firstLine the line of the file that `text` begins on (1-based), for YAML at the head of another file
 * @param hint ends the message of a schema error: what may be written there
 * @throws CorpusError with file, line and column of the first fault
 */
export function readYaml<Schema extends v.GenericSchema>(
  text: string,
  file: string,
  schema: Schema,
  hint: { readonly sv: string; readonly en: string },
  firstLine = 1,
): v.InferOutput<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const fault = document.errors[0];
  if (fault !== undefined) {
    throw new CorpusError(
      'invalid-yaml',
      { sv: `Filen går inte att läsa som YAML: ${fault.message}`, en: `Not valid YAML: ${fault.message}` },
      placeAt(fault.pos[0]),
    );
  }
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) return;
      throw new CorpusError(
        'yaml-alias',
        {
          sv: 'Hänvisningar (*) används inte här: skriv ut värdet.',
          en: 'Aliases (*) are not used here: write the value out.',
        },
        placeAt(node.range?.[0] ?? 0),
      );
    },
  });
  const result = v.safeParse(schema, document.toJS() ?? undefined);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = (issue.path ?? []).map((part) => part.key as string | number);
  const [sv = issue.message, en = sv] = issue.message.split(' | ');
  throw new CorpusError(
    'invalid-entry',
    { sv: `${where(path)}${sv} ${hint.sv}`, en: `${where(path)}${en} ${hint.en}` },
    placeAt(offsetOf(document, path)),
  );
}

function where(path: readonly (string | number)[]): string {
  return path.length === 0 ? '' : `${path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' › ')}: `;
}

/** The nearest node along the path that has a place. An unknown key points at the key itself. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (parent !== null && typeof parent === 'object' && 'items' in parent) {
      for (const item of parent.items as readonly unknown[]) {
        if (
          item !== null &&
          typeof item === 'object' &&
          'key' in item &&
          isNode(item.key) &&
          `${item.key}` === `${key}`
        ) {
          return item.key.range?.[0] ?? 0;
        }
      }
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}
