/** A quotation found in a text: the marks, and what is between them. */
export interface Quotation {
  /** Offset of the opening mark. */
  readonly open: number;
  /** The words between the marks, trimmed. */
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark. */
  readonly close: number;
}

const DOUBLE = '"“”„‟«»＂〝〞';
const SINGLE = "'‘’‚‛‹›";

/**
 * Whether the character at an offset can open a quotation: a mark after a space or at the head, a word after it. At the
 * head of a paragraph and behind the words that lead into it a space may stand between: "” I ett litet hemmakontor …”",
 * "med motiveringen ” Med välskrivna texter …”".
 */
export function opensQuotation(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (!isMark(mark)) return false;
  const before = text[at - 1] ?? '\n';
  const after = isEmphasized(text, at) ? afterEmphasis(text, at) : (text[at + 1] ?? '\n');
  const isApart = /["”“„]/.test(mark)
    ? /^ \p{Lu}/u.test(text.slice(at + 1, at + 4))
    : /[»«]/.test(mark) && SET_APART.test(text.slice(at + 1, at + LONGEST_APART));
  if (isApart && (before === '\n' || LEAD.test(text.slice(Math.max(0, at - LONGEST_LEAD), at)))) return true;
  return (/[\s([{–—:/>*_]/.test(before) || isMark(before)) && !/[\s.,:;!?)]/.test(after);
}

/** "**”**": a mark that stands in emphasis by itself. */
function isEmphasized(text: string, at: number): boolean {
  return /[*_]/.test(text[at - 1] ?? '') && /[*_]/.test(text[at + 1] ?? '');
}

/** The first character behind the signs that end an emphasis: "N" of "**”**Nour", a line's end of "ord.**”**". */
function afterEmphasis(text: string, at: number): string {
  const rest = text.slice(at + 1, at + 4).replace(/^[*_]{1,2}/, '');
  return rest[0] ?? '\n';
}

/** "» Här får alla plats. «"; not "» Läs mer" and "« Föregående sida". */
const SET_APART = /^[ \u00a0]\p{Lu}[^»«]*[.!?…][ \u00a0][»«]/u;
const LONGEST_APART = 4000;

/** The word right before a quotation that it leads into. */
const LEAD = /(?<!\p{L})(?:motivering(?:en)?|lyder|löd|orden|följande):? $/iu;
const LONGEST_LEAD = 16;

/**
 * The quotation that opens at an offset, with the quotations nested in it.
 *
 * Whether a mark opens or closes is told by its neighbors, not by its shape: Swedish prints ” at both ends, and pages
 * mix “ ” ” and ". A mark at the head of a new paragraph repeats the outer one, as Swedish typesetting does, unless the
 * quotation would then end in the middle of a sentence.
 *
 * @param at offset of the opening mark
 * @param limit the quotation must be closed before this offset
 * @returns null if it is not
 */
export function findQuotation(text: string, at: number, limit: number): Quotation | null {
  const repeated = scan(text, at, limit, true);
  if (repeated !== null && endsWell(text, repeated)) return repeated;
  const nested = scan(text, at, limit, false);
  return nested !== null && (repeated === null || endsWell(text, nested)) ? nested : repeated;
}

/** More paragraphs or nested quotations than this in one citation are marks astray. */
const MOST = 30;

function scan(text: string, at: number, limit: number, headRepeats: boolean): Quotation | null {
  const family = DOUBLE.includes(text[at]!) ? DOUBLE : SINGLE;
  let depth = 1;
  let repeats = 0;
  for (let index = at + 1; index < limit; index += 1) {
    const mark = text[index]!;
    if (!family.includes(mark)) continue;
    const before = text[index - 1] ?? '\n';
    const after = text[index + 1] ?? '\n';
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue;
    const atHead = /(?:^|\n)[>\s•*-]*$/.test(text.slice(Math.max(0, index - 12), index));
    if (atHead && depth === 1 && headRepeats && opensQuotation(text, index)) {
      repeats += 1;
      if (repeats > MOST) return null;
      continue;
    }
    if (mark === '„' || (opensQuotation(text, index) && !closesBefore(after, before, depth))) depth += 1;
    else depth -= 1;
    if (depth > MOST) return null;
    if (depth === 0) return trimmed(text, at, index);
  }
  return null;
}

/** A mark right after another mark, before a space or a stop, closes: `…i Umeå””`. */
function closesBefore(after: string, before: string, depth: number): boolean {
  return depth > 1 && isMark(before) && /[\s.,;:!?)]/.test(after);
}

/** Ends with its paragraph, or before something that is not the same sentence going on in lower case. */
function endsWell(text: string, { close }: Quotation): boolean {
  return !/^[ \t]+\p{Ll}/u.test(text.slice(close, close + 4));
}

function isMark(character: string): boolean {
  return character !== '' && (DOUBLE.includes(character) || SINGLE.includes(character));
}

function trimmed(text: string, open: number, closing: number): Quotation {
  const inner = text.slice(open + 1, closing);
  const from = isEmphasized(text, open) ? inner.replace(/^[*_]{1,2}/, '') : inner;
  const start = open + 1 + (inner.length - from.trimStart().length);
  const to = isEmphasized(text, closing) ? inner.replace(/[*_]{1,2}$/, '') : inner;
  return { open, start, end: Math.max(start, open + 1 + to.trimEnd().length), close: closing + 1 };
}
