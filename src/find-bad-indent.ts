import type { Wording } from './records.ts';

/** A line of YAML that is drawn in otherwise than the lines above it. */
interface BadIndent {
  /** Of the line's first character that is not a space. */
  readonly offset: number;
  readonly wording: Wording;
}

/** A column (0-based) where keys or items stand, one below the other. */
interface Level {
  readonly column: number;
  readonly kind: 'key' | 'item';
}

/**
 * Finds the first line of keys and items that stands under none of the lines above it: neither in one of their columns
 * nor, after a key without a value, further in. Where a line stands as those before the one above it did, that one is
 * the bad one. Texts over several lines are passed over. Null when there is none, and
 * for a text whose brackets or quotes are never closed.
 */
export function findBadIndent(text: string): BadIndent | null {
  const levels: Level[] = [];
  /** Whether the line above was a key or hyphen with nothing after it. */
  let opens = true;
  let passUnder: number | null = null;
  let unclosed = NOTHING;
  let before = 0;
  let above: { readonly offset: number; readonly column: number; readonly closed: readonly Level[] } | null = null;
  for (const line of text.split('\n')) {
    const start = before;
    before += line.length + 1;
    const column = line.search(/\S/);
    if (unclosed !== NOTHING) {
      unclosed = openAfter(line, unclosed);
      continue;
    }
    if (column < 0 || line[column] === '#' || /^(?:---|\.\.\.)\s*$/.test(line)) continue;
    if (passUnder !== null && column > passUnder) continue;
    passUnder = null;
    const found = /^( *)((?:- +)*)(-$|[^\s:#'"[\]{}]+ *:(?=\s|$))?(.*)$/.exec(line);
    const [, , hyphens = '', key = '', rest = ''] = found ?? [];
    if (hyphens === '' && key === '') {
      opens = /:\s*$/.test(line);
      unclosed = openAfter(line.trim(), NOTHING);
      continue;
    }
    const own: Level = { column, kind: hyphens === '' && key !== '-' ? 'key' : 'item' };
    const earlier = [...levels];
    const bad = place(own, levels, opens);
    if (bad !== null) {
      const isAsBefore = above?.closed.some((each) => each.column === own.column && each.kind === own.kind) ?? false;
      return above !== null && isAsBefore
        ? { offset: above.offset, wording: wordingOf(above.column, own.column) }
        : { offset: start + column, wording: bad };
    }
    above = { offset: start + column, column, closed: earlier.slice(levels.length) };
    for (const { index } of hyphens.matchAll(/-/g))
      if (index > 0) levels.push({ column: column + index, kind: 'item' });
    if (hyphens !== '' && key !== '') levels.push({ column: column + hyphens.length, kind: 'key' });
    const value = rest.replace(/(?:^|\s)#.*$/, '').trim();
    opens = key !== '' && value === '';
    if (/^[|>][-+\d]*$/.test(value)) passUnder = levels.at(-1)?.column ?? column;
    else unclosed = openAfter(value, NOTHING);
  }
  return null;
}

/** Closes the levels further in than a line and opens its own; what is wrong when it fits nowhere. */
function place(own: Level, levels: Level[], opens: boolean): Wording | null {
  const earlier = [...levels];
  while ((levels.at(-1)?.column ?? -1) > own.column) levels.pop();
  const top = levels.at(-1);
  const isBelow = top?.column === own.column;
  if (isBelow && top.kind === own.kind) return null;
  const closedNone = levels.length === earlier.length;
  // A list may stand in the very column of its key.
  const isListOfKey = isBelow && own.kind === 'item' && opens && closedNone;
  const isFurtherIn = !isBelow && opens && closedNone;
  if (isListOfKey || isFurtherIn) {
    levels.push(own);
    return null;
  }
  if (isBelow && own.kind === 'key' && levels.at(-2)?.column === own.column) {
    levels.pop();
    return null;
  }
  if (isBelow && own.kind === 'key' && top.kind === 'item') return NO_HYPHEN;
  const nearest = earlier
    .filter(({ kind }) => kind === own.kind)
    .toSorted((a, b) => Math.abs(a.column - own.column) - Math.abs(b.column - own.column))[0];
  return nearest === undefined ? DISAGREES : wordingOf(own.column, nearest.column);
}

/** The quote and the brackets that a value has opened and not closed. */
interface Unclosed {
  readonly quote: string;
  readonly depth: number;
}

const NOTHING: Unclosed = { quote: '', depth: 0 };

/**
 * What is open after a value, or after another line of one; only a value that begins with a quote or bracket opens any.
 */
function openAfter(value: string, { quote: openQuote, depth: openDepth }: Unclosed): Unclosed {
  let quote = openQuote;
  let depth = openDepth;
  if (quote === '' && depth === 0 && !/^["'[{]/.test(value)) return NOTHING;
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at]!;
    if (quote !== '') {
      if (quote === '"' && character === '\\') at += 1;
      else if (character === quote) quote = '';
      if (quote === '' && depth === 0) return NOTHING;
    } else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if (/["']/.test(character) && /^$|[\s,:[{]/.test(value[at - 1] ?? '')) quote = character;
    if (depth === 0 && quote === '') return NOTHING;
  }
  return { quote, depth };
}

const DISAGREES: Wording = {
  sv: 'indraget stämmer inte med raden ovanför.',
  en: 'the indentation does not agree with the line above.',
};

const NO_HYPHEN: Wording = {
  sv: 'indraget stämmer inte med raden ovanför; eller, om en ny post börjar här, saknas bindestreck och blanksteg före.',
  en: 'the indentation does not agree with the line above; or, if a new item begins here, its hyphen and space are missing.',
};

function wordingOf(found: number, expected: number): Wording {
  const few = (count: number, sv: boolean) =>
    sv ? `${count} blanksteg` : `${count} ${count === 1 ? 'space' : 'spaces'}`;
  return {
    sv: `indraget stämmer inte med raden ovanför: ${few(found, true)} före texten, väntat ${expected}.`,
    en: `the indentation does not agree with the line above: ${few(found, false)} before the text, expected ${expected}.`,
  };
}
