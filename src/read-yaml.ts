import * as v from 'valibot';
import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { CorpusError } from './errors.ts';
import { explainYamlFault } from './explain-yaml-fault.ts';
import type { Wording } from './records.ts';

/** Any more levels than this and it is no file a person wrote. The parser itself gives in at some hundreds. */
const deepestNesting = 100;

/** A run of markers each of which opens a level on one line: matches `- - - …` a hundred times over, not `- a`. */
const nestedMarkers = new RegExp(`(?:[-?:][ \\t]+){${deepestNesting}}`);

/**
 * Reads YAML that a person wrote, by a schema. Aliases are refused, so that a few lines never grow into millions, and
 * so are tags and nesting too deep for a person.
 *
 * @param schema its messages read `Swedish | English`
 * @param hint ends the message of the last schema error where a key is unknown or missing, or the whole is of another
 *   kind: what may be written there
 * @param firstLine the line of the file that `text` begins on (1-based), for YAML at the head of another file
 * @param otherNames what keys may be called otherwise: `år` for `year`; where both stand, `år` is an unknown key
 * @throws CorpusError with file, line and column: the first fault of a text that is not YAML, or all that the schema
 *   finds, in the order they stand
 */
export function readYaml<Schema extends v.GenericSchema>(
  text: string,
  file: string,
  schema: Schema,
  hint: Wording,
  firstLine = 1,
  otherNames: Readonly<Record<string, string>> = {},
): v.InferOutput<Schema> {
  const lines = new LineCounter();
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const errorAt = (code: string, wording: Wording, offset: number): CorpusError => {
    const { line, col } = lines.linePos(offset);
    return new CorpusError(code, wording, { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) });
  };
  if (nestsTooDeep(body)) throw new CorpusError('yaml-nesting', tooDeep, { file });
  const document = parseDocument(body, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) {
    const { wording, offset } = explainYamlFault(body, document, fault);
    throw errorAt('invalid-yaml', wording, offset);
  }
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) throw errorAt('yaml-alias', alias, node.range?.[0] ?? 0);
    },
    Map(_, map) {
      for (const { key } of map.items) {
        if (!isScalar(key) || typeof key.value !== 'string') continue;
        const written = key.value.normalize('NFC').toLocaleLowerCase('sv');
        const name = Object.hasOwn(otherNames, written) ? otherNames[written]! : undefined;
        if (name !== undefined && !map.has(name)) key.value = name;
      }
    },
  });
  const result = v.safeParse(schema, document.toJS() ?? undefined);
  if (result.success) return result.output;
  const faults = result.issues
    .map((issue) => faultOf(issue, document))
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset, sv }, index, all) => offset !== all[index - 1]?.offset || sv !== all[index - 1]?.sv);
  const rest = faults.length - MOST_FAULTS;
  const asksForKeys = result.issues.some(({ path }) => path === undefined || path.at(-1)?.origin === 'key');
  const ends = {
    sv: `${rest > 0 ? ` … och ${rest} fel till.` : ''}${asksForKeys ? ` ${hint.sv}` : ''}`,
    en: `${rest > 0 ? ` … and ${rest} more.` : ''}${asksForKeys ? ` ${hint.en}` : ''}`,
  };
  const shown = faults.slice(0, MOST_FAULTS);
  const errors = shown.map(({ sv, en, offset }, index) => {
    const isLast = index === shown.length - 1;
    return errorAt('invalid-entry', isLast ? { sv: sv + ends.sv, en: en + ends.en } : { sv, en }, offset);
  });
  throw CorpusError.together(errors) ?? new Error('a schema refused without an issue');
}

/** Faults told of one file; those after are told by their number alone. */
const MOST_FAULTS = 20;

function faultOf(issue: v.BaseIssue<unknown>, document: Document.Parsed): Wording & { readonly offset: number } {
  const path = (issue.path ?? []).map((part) => part.key as string | number);
  const [sv = issue.message, en = sv] = issue.message.split(' | ');
  const way = wayTo(document, path);
  return { sv: way + sv, en: way + en, offset: offsetOf(document, path, issue.path?.at(-1)?.origin === 'key') };
}

const tooDeep = {
  sv: 'Filen har fler nivåer i varandra än den kan ha: är det rätt fil?',
  en: 'The file is nested deeper than it can be: is it the right file?',
};

const alias = {
  sv: 'Hänvisningar (*) används inte här: skriv ut värdet, eller sätt citattecken om texten börjar med *.',
  en: 'Aliases (*) are not used here: write the value out, or put it in quotes if the text begins with *.',
};

/** Brackets are counted wherever they stand, in quoted text too: a lexicon has few that are never closed. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > deepestNesting) return true;
  }
  return nestedMarkers.test(text) || new RegExp(`^ {${deepestNesting * 2}} *[-?\\w]`, 'm').test(text);
}

/** The keys that lead to a fault; an item of a list by its `id` or `file`, if it has one, and else by its number. */
function wayTo(document: Document.Parsed, path: readonly (string | number)[]): string {
  let way: (string | number)[] = [];
  for (const [index, key] of path.entries()) {
    const own = path.slice(0, index + 1);
    const name = typeof key === 'number' ? (document.getIn([...own, 'id']) ?? document.getIn([...own, 'file'])) : null;
    if (typeof name === 'string' && name !== '') way = [name];
    else way.push(typeof key === 'number' ? key + 1 : key);
  }
  return way.length === 0 ? '' : `${way.join(' › ')}: `;
}

/** Where the fault stands: at the key itself if that is unknown, else at the value, else at what it is missing from. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[], atKey: boolean): number {
  const around = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = `${path.at(-1)}`;
  const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && `${key.value}` === last) : undefined;
  if (atKey && isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
