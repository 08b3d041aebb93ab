import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { findBadIndent } from './find-bad-indent.ts';
import type { Wording } from './records.ts';

/** What is wrong with a text as YAML, in a person's words, and where. */
interface YamlFault {
  readonly wording: Wording;
  /** In the text. */
  readonly offset: number;
}

/**
 * Says what a person did, where the parser says what it met: a line drawn in wrongly and a colon within a text look to
 * it like quite other things, lines further on.
 * @param fault the first of the parser's errors or warnings
 */
export function explainYamlFault(text: string, document: Document, fault: YAMLError): YamlFault {
  const { code, message } = fault;
  const [offset] = fault.pos;
  const indent = findBadIndent(text);
  if (indent !== null && INDENT_CODES.has(code) && indent.offset <= endOfNextLine(text, offset)) {
    return { wording: notYaml(indent.wording), offset: indent.offset };
  }
  const { before, line } = lineAt(text, offset);
  if (message.startsWith('Flow ')) {
    return { wording: notYaml(UNCLOSED_BRACKET), offset: openBracketBefore(text, offset) ?? offset };
  }
  if (message.startsWith('Missing closing')) {
    return { wording: notYaml(UNCLOSED_QUOTE), offset: lastQuoted(document) ?? offset };
  }
  if (code === 'MISSING_CHAR' && /^\s*(?:- +)?[^\s:]+:\S/.test(line)) return { wording: notYaml(NO_SPACE), offset };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*(?:- +)?[^\s:]+\s+[[{]/.test(line)) {
    return { wording: notYaml(NO_COLON), offset: before + line.search(/\S/) };
  }
  return { wording: notYaml(BY_CODE[code] ?? { sv: `${message}.`, en: `${message}.` }), offset };
}

function notYaml({ sv, en }: Wording): Wording {
  return { sv: `Filen går inte att läsa som YAML: ${sv}`, en: `Not valid YAML: ${en}` };
}

const INDENT_CODES = new Set(['BAD_INDENT', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

const UNCLOSED_BRACKET: Wording = {
  sv: 'en parentes, [ eller {, saknar sitt slut.',
  en: 'a bracket, [ or {, is never closed.',
};
const UNCLOSED_QUOTE: Wording = {
  sv: 'ett citattecken saknar sitt slut.',
  en: 'a quotation mark is never closed.',
};
const NO_SPACE: Wording = {
  sv: 'efter kolon ska det stå ett blanksteg.',
  en: 'a colon is followed by a space.',
};
const NO_COLON: Wording = {
  sv: 'kolon saknas efter nyckeln.',
  en: 'the colon after the key is missing.',
};
const COLON_IN_TEXT: Wording = {
  sv: 'texten har ett kolon i sig: sätt citattecken om hela texten.',
  en: 'the text has a colon in it: put the whole text in quotes.',
};

const BY_CODE: Readonly<Record<string, Wording>> = {
  TAB_AS_INDENT: {
    sv: 'rader dras in med blanksteg, inte med tabb.',
    en: 'lines are indented with spaces, not with tabs.',
  },
  DUPLICATE_KEY: { sv: 'samma nyckel står två gånger.', en: 'the same key stands twice.' },
  BAD_INDENT: {
    sv: 'indraget stämmer inte med raden ovanför.',
    en: 'the indentation does not agree with the line above.',
  },
  MISSING_CHAR: {
    sv: 'ett tecken saknas, oftast ett kolon efter nyckeln.',
    en: 'a character is missing, mostly a colon after the key.',
  },
  MULTIPLE_DOCS: {
    sv: 'bara ett dokument per fil: ta bort raden med ---.',
    en: 'one document a file only: remove the line with ---.',
  },
  BLOCK_AS_IMPLICIT_KEY: COLON_IN_TEXT,
  MULTILINE_IMPLICIT_KEY: COLON_IN_TEXT,
  BLOCK_IN_FLOW: COLON_IN_TEXT,
  UNEXPECTED_TOKEN: {
    sv: 'något står efter värdets slut: sätt citattecken om hela texten, och skriv ” för citattecken i den.',
    en: 'something stands after the end of the value: put the whole text in quotes, and write “ for quotes within it.',
  },
  BAD_SCALAR_START: {
    sv: 'en text kan inte börja med det här tecknet: sätt citattecken om hela texten.',
    en: 'a text cannot begin with this character: put the whole text in quotes.',
  },
};

function lineAt(text: string, offset: number): { readonly before: number; readonly line: string } {
  const before = text.lastIndexOf('\n', offset - 1) + 1;
  return { before, line: text.slice(before).split('\n', 1)[0] ?? '' };
}

/** The parser often stumbles at the end of the line above the one that is wrong, or at an empty line between. */
function endOfNextLine(text: string, offset: number): number {
  const rest = /^[^\n]*(?:\n[ \t]*(?=\n))*\n?[^\n]*/.exec(text.slice(offset));
  return offset + (rest?.[0].length ?? 0);
}

/** Where the last bracket stands that is open at an offset; null when none is. */
function openBracketBefore(text: string, offset: number): number | null {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    if (/[\]}]/.test(text[at]!)) closed += 1;
    else if (/[[{]/.test(text[at]!) && --closed < 0) return at;
  }
  return null;
}

function lastQuoted(document: Document): number | null {
  let last: number | null = null;
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && /^QUOTE/.test(node.type ?? '')) last = node.range?.[0] ?? last;
    },
  });
  return last;
}
